// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What each office is there for (*tugas*), whichever government it belongs to: `dinas-perhubungan` of every regency and
/// city, `kecamatan` of every district.
///
/// A text tells the duty, a place the government; both together are an office. A national body is its own duty, and so is
/// a unit that is called like no other. Governments of regions have none: who they are says nothing of what is wrong.
package struct DutyIndex: Sendable {
    private var duties: [Agency.ID: String] = [:]
    private var units: [Agency.ID: [String: Agency.ID]] = [:]
    private var offices: [String: Agency.ID] = [:]
    private var governments: [String: Agency.ID] = [:]

    /// Offices of districts and of urban villages are known by where they are.
    package static let district = "kecamatan"
    package static let urbanVillage = "kelurahan"

    package init(_ tree: AgencyTree) {
        for agency in tree.all where agency.id != tree.root {
            let government = tree[tree.government(of: agency.id)]
            if agency.kind.isRegionalGovernment, let region = agency.region { governments[region] = agency.id }
            guard let duty = Self.duty(of: agency, in: government) else { continue }
            duties[agency.id] = duty
            if Self.isLocal(duty) {
                if let region = agency.region { offices[region] = agency.id }
            } else if let government {
                units[government.id, default: [:]][duty] = agency.id
            }
        }
    }

    package func duty(of agency: Agency.ID) -> String? { duties[agency] }

    /// The office in a government that has a duty, or the one that is called most like it: one *Dinas Perumahan Rakyat dan
    /// Kawasan Permukiman* is another's *Dinas Perumahan dan Kawasan Permukiman*.
    package func unit(_ duty: String, of government: Agency.ID) -> Agency.ID? {
        guard let known = units[government] else { return nil }
        if let exact = known[duty] { return exact }
        let wanted = Self.words(of: duty)
        // What is of another kind is another office: a ministry of social affairs is no *Dinas Sosial*.
        let first = duty.prefix { $0 != "-" }
        let scored = known.filter { $0.key.hasPrefix(first + "-") }.map { other, id in
            (id: id, share: Self.likeness(wanted, Self.words(of: other)))
        }
        let best = scored.max { ($0.share, $1.id) < ($1.share, $0.id) }
        return best.flatMap { $0.share >= Self.alike ? $0.id : nil }
    }

    private static let alike = 0.5
    /// Words that most units have in their names.
    private static let common: Set<Substring> = [
        "dinas", "badan", "bagian", "biro", "dan", "serta", "daerah", "umum", "kota",
    ]

    private static func words(of duty: String) -> Set<Substring> {
        Set(duty.split(separator: "-")).subtracting(common)
    }

    /// Of the words of both, how many they share (Jaccard).
    private static func likeness(_ one: Set<Substring>, _ other: Set<Substring>) -> Double {
        let all = one.union(other).count
        return all == 0 ? 0 : Double(one.intersection(other).count) / Double(all)
    }

    /// The office of the district or the urban village that a place is or lies in.
    package func office(_ duty: String, at region: RegionCode) -> Agency.ID? {
        let level = duty == Self.district ? 3 : 4
        let code = region.lineage.first { $0.level == level }
        return code.flatMap { offices[$0.description] }
    }

    /// The government of a province, a regency or a city.
    package func government(of region: RegionCode) -> Agency.ID? { governments[region.description] }

    package static func isLocal(_ duty: String) -> Bool { duty == district || duty == urbanVillage }

    private static func duty(of agency: Agency, in government: Agency?) -> String? {
        if agency.kind.isGovernment { return agency.kind.isRegionalGovernment ? nil : agency.slug }
        guard let government, government.kind.isRegionalGovernment else { return agency.slug }
        switch agency.region.flatMap(RegionCode.init)?.level {
        case 3?: return district
        case 4?: return urbanVillage
        default: break
        }
        let place = name(ofPlace: government)
        let name = agency.name.lowercased()
        guard name.hasSuffix(" " + place) else { return agency.slug }
        return Agency.slug(of: String(name.dropLast(place.utf8.count + 1)))
    }

    /// `kota surabaya` of `Pemerintah Kota Surabaya`.
    private static func name(ofPlace government: Agency) -> String {
        let name = government.name.lowercased()
        return name.hasPrefix("pemerintah ") ? String(name.dropFirst("pemerintah ".count)) : name
    }
}

extension Agency.Kind {
    /// Of a province, a regency or a city.
    var isRegionalGovernment: Bool {
        switch self {
        case .province, .regency, .city: true
        default: false
        }
    }
}
