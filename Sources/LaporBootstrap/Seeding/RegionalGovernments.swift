// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Makes agencies of regions: a government for each province, regency and city with its usual units, its districts,
/// and the parts of these that have no government of their own.
///
/// A slug, once shipped, is never made differently: installations know their agencies by it.
struct RegionalGovernments {
    static let root = "nasional"
    /// Jakarta's regencies and cities are parts of its administration, not governments (UU 2/2024).
    private static let jakarta = "31"
    /// In Papua a district is called *distrik* (UU 21/2001).
    private static let papua: Set<String> = ["91", "92", "93", "94", "95", "96"]
    /// What stands in the order of the codes: a place before what lies in it.
    let regions: [Region]
    let zones: [String: Zone]
    let units: UsualUnits

    /// Everyone after whoever is above.
    func agencies() -> [Seeds.AgencySeed] {
        var made: [Seeds.AgencySeed] = []
        made.reserveCapacity(50_000)
        // Whoever administers each place, by the place.
        var above: [RegionCode: (slug: String, name: String)] = [:]
        for region in regions {
            let parent = region.code.parent.flatMap { above[$0] }
            let added = agencies(of: region, below: parent?.slug ?? Self.root, in: parent?.name ?? "")
            guard let first = added.first else { continue }
            above[region.code] = (first.slug, title(of: region, in: parent?.name ?? ""))
            made += added
        }
        return made
    }

    private func agencies(of region: Region, below parent: String, in place: String) -> [Seeds.AgencySeed] {
        let code = region.code.description
        let province = String(code.prefix(2))
        let zone = zones[province] ?? .western
        let name = title(of: region, in: place)
        switch region.kind {
        case .province, .regency, .city:
            if region.kind != .province, province == Self.jakarta {
                return [unit(slug: Slug.of(name), name: name, parent, zone, code)]
            }
            return government(of: region, name, below: parent, zone)
        case .district:
            let word = Self.papua.contains(province) ? "Distrik" : "Kecamatan"
            return [unit(slug: Slug.of("\(word) \(name)"), name: "\(word) \(name)", parent, zone, code)]
        case .urbanVillage:
            // Below whatever its district is called.
            let district = Self.papua.contains(province) ? "Distrik" : "Kecamatan"
            let full = "Kelurahan \(region.name) \(district) \(place)"
            return [unit(slug: Slug.of("Kelurahan \(name)"), name: full, parent, zone, code)]
        // They govern themselves, and report through their district.
        case .village, .customaryVillage: return []
        }
    }

    /// The name that makes it unlike others: `Provinsi Bali`, `Kota Surabaya`, `Tegalsari Kota Surabaya`.
    private func title(of region: Region, in place: String) -> String {
        switch region.kind {
        case .province: "Provinsi \(region.name)"
        case .regency, .city: region.name
        default: "\(region.name) \(place)"
        }
    }

    private func unit(
        slug: String,
        name: String,
        _ parent: String,
        _ zone: Zone,
        _ code: String
    ) -> Seeds.AgencySeed {
        .init(slug: slug, name: name, kind: .workUnit, parent: parent, zone: zone, region: code)
    }

    private func government(
        of region: Region,
        _ name: String,
        below parent: String,
        _ zone: Zone
    ) -> [Seeds.AgencySeed] {
        let kind: Agency.Kind =
            switch region.kind {
            case .province: .province
            case .city: .city
            default: .regency
            }
        let head = Seeds.AgencySeed(
            slug: Slug.of(name),
            name: "Pemerintah \(name)",
            kind: kind,
            parent: parent,
            zone: zone,
            region: region.code.description
        )
        return [head] + units.seeds(of: head, named: name)
    }
}

/// The units that a kind of government usually has.
struct UsualUnits {
    private struct Unit {
        let suffix: String
        let name: String
        let kind: Agency.Kind
        /// The suffix of the unit above it, which comes before it.
        let below: String?
    }
    private let units: [Agency.Kind: [Unit]]

    init(_ rows: [[String: String]]) throws {
        var units: [Agency.Kind: [Unit]] = [:]
        for row in rows {
            guard let suffix = row["slug_suffix"], let name = row["name"],
                let kind = Agency.Kind(rawValue: row["kind"] ?? "")
            else { throw Misconfigured("units.csv: \(row)") }
            let below = row["below"].flatMap { $0.isEmpty ? nil : $0 }
            for text in (row["applies_to"] ?? "").split(separator: ";") {
                guard let government = Agency.Kind(rawValue: String(text)) else {
                    throw Misconfigured("units.csv: \(text)")
                }
                units[government, default: []].append(Unit(suffix: suffix, name: name, kind: kind, below: below))
            }
        }
        self.units = units
    }

    /// - Parameter name: what each unit's name ends with.
    func seeds(of head: Seeds.AgencySeed, named name: String) -> [Seeds.AgencySeed] {
        (units[head.kind] ?? []).map { unit in
            Seeds.AgencySeed(
                slug: "\(unit.suffix)-\(head.slug)",
                name: "\(unit.name) \(name)",
                kind: unit.kind,
                parent: unit.below.map { "\($0)-\(head.slug)" } ?? head.slug,
                zone: head.zone,
                region: head.region
            )
        }
    }
}

enum Slug {
    /// Lower case, letters and digits, hyphens between.
    static func of(_ name: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            switch byte {
            case 65...90: bytes.append(byte + 32)
            case 97...122, 48...57: bytes.append(byte)
            default: if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            }
        }
        if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
