// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Makes agencies of regions: a government for each province, regency and city, with its usual units.
struct RegionalGovernments {
    static let root = "nasional"
    /// Jakarta's regencies and cities are parts of its administration, not governments (UU 2/2024).
    private static let jakarta = "31"
    let regions: [[String: String]]
    let zones: [String: Zone]
    let units: [[String: String]]

    /// Provinces before what lies in them, units after their government.
    func agencies() -> [Seeds.AgencySeed] {
        regions.flatMap { region -> [Seeds.AgencySeed] in
            let (code, name) = (region["code"] ?? "", region["name"] ?? "")
            let province = String(code.prefix(2))
            let zone = zones[province] ?? .western
            switch region["kind"] {
            case "province":
                return government(name: "Provinsi \(name)", .province, below: Self.root, zone, code)
            case "regency", "city":
                guard province != Self.jakarta else {
                    return [
                        .init(
                            slug: slug(name),
                            name: name,
                            kind: .workUnit,
                            parent: slug(ofProvince: province),
                            zone: zone,
                            region: code
                        )
                    ]
                }
                let kind: Agency.Kind = region["kind"] == "city" ? .city : .regency
                return government(name: name, kind, below: slug(ofProvince: province), zone, code)
            default: return []
            }
        }
    }

    private func government(
        name: String,
        _ kind: Agency.Kind,
        below parent: String,
        _ zone: Zone,
        _ code: String
    ) -> [Seeds.AgencySeed] {
        let own = slug(name)
        let head = Seeds.AgencySeed(
            slug: own,
            name: "Pemerintah \(name)",
            kind: kind,
            parent: parent,
            zone: zone,
            region: code
        )
        return [head]
            + units.filter { ($0["applies_to"] ?? "").split(separator: ";").contains(Substring(kind.rawValue)) }.map {
                Seeds.AgencySeed(
                    slug: "\($0["slug_suffix"] ?? "")-\(own)",
                    name: "\($0["name"] ?? "") \(name)",
                    kind: Agency.Kind(rawValue: $0["kind"] ?? "") ?? .workUnit,
                    parent: own,
                    zone: zone,
                    region: code
                )
            }
    }

    private func slug(ofProvince code: String) -> String {
        let name = regions.first { $0["code"] == code }?["name"] ?? code
        return slug("Provinsi \(name)")
    }

    private func slug(_ name: String) -> String {
        let plain = name.lowercased().unicodeScalars.map { scalar -> Character in
            (97...122).contains(scalar.value) || (48...57).contains(scalar.value) ? Character(scalar) : "-"
        }
        return String(plain).split(separator: "-").joined(separator: "-")
    }
}
