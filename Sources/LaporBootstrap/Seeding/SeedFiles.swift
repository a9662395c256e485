// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
package import LaporUseCases
import SwiftCSV

/// The shipped directory: national bodies, every regional government with its usual units, topics, places, holidays.
package enum SeedFiles {
    /// - Parameter withVillages: without them, the directory is some ten times quicker to make; for what needs no place.
    package static func shipped(withVillages: Bool = true) throws -> Seeds {
        let regions = try regions(withVillages: withVillages)
        let zones = Dictionary(
            try rows("provinces.csv").map { ($0["code"] ?? "", Zone(rawValue: $0["zone"] ?? "") ?? .western) },
            uniquingKeysWith: { first, _ in first }
        )
        let units = try UsualUnits(rows("units.csv"))
        let governments = RegionalGovernments(regions: regions, zones: zones, units: units)
        return Seeds(
            agencies: try national(units) + governments.agencies(),
            categories: try categories(),
            regions: regions,
            holidays: try holidays(),
            policies: try policies()
        )
    }

    /// In the order of their codes.
    static func regions(withVillages: Bool) throws -> [Region] {
        let large = try rows("regions.csv").map { row in
            guard let code = RegionCode(row["code"] ?? ""), let kind = Region.Kind(rawValue: row["kind"] ?? ""),
                let name = row["name"]
            else { throw Misconfigured("regions.csv: \(row)") }
            return Region(code: code, name: name, kind: kind)
        }
        guard withVillages else { return large }
        let small = try rows("villages.csv").flatMap { row in
            try (row["villages"] ?? "").split(separator: "|").map { try village($0, in: row["district"] ?? "") }
        }
        return (large + small).sorted { $0.code < $1.code }
    }

    /// Reads `2001 Keude Bakongan`; the first digit tells the kind.
    private static func village(_ text: Substring, in district: String) throws -> Region {
        let kinds: [Character: Region.Kind] = ["1": .urbanVillage, "2": .village, "3": .customaryVillage]
        let parts = text.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let code = RegionCode("\(district).\(parts[0])"),
            let kind = parts[0].first.flatMap({ kinds[$0] })
        else { throw Misconfigured("villages.csv: \(district) \(text)") }
        return Region(code: code, name: String(parts[1]), kind: kind)
    }

    package static func policies() throws -> [String] {
        try Resources.names(in: "Seeds/policies").map { try Resources.text("Seeds/policies/\($0)") }
    }

    static func rows(_ name: String) throws -> [[String: String]] {
        let text = try Resources.text("Seeds/\(name)")
        return try NamedCSV(string: text, delimiter: .comma, loadColumns: false).rows
    }

    /// Ministries and other bodies, each followed by its usual units.
    private static func national(_ units: UsualUnits) throws -> [Seeds.AgencySeed] {
        try rows("national_agencies.csv").flatMap { row -> [Seeds.AgencySeed] in
            guard let kind = Agency.Kind(rawValue: row["kind"] ?? ""), let slug = row["slug"], let name = row["name"]
            else { throw Misconfigured("national_agencies.csv: \(row)") }
            let above = row["below"].flatMap { $0.isEmpty ? nil : $0 } ?? RegionalGovernments.root
            let parent = kind == .national ? nil : above
            let head = Seeds.AgencySeed(
                slug: slug,
                name: name,
                kind: kind,
                parent: parent,
                zone: .western,
                region: nil
            )
            return [head] + units.seeds(of: head, named: name)
        }
    }

    private static func categories() throws -> [Seeds.CategorySeed] {
        try rows("categories.csv").map { row in
            Seeds.CategorySeed(
                code: row["code"] ?? "",
                parent: row["parent_code"].flatMap { $0.isEmpty ? nil : $0 },
                names: [.indonesian: row["name_id"] ?? "", .english: row["name_en"] ?? ""],
                startsOn: row["starts_on"].flatMap { CivilDate(iso: $0) },
                endsOn: row["ends_on"].flatMap { CivilDate(iso: $0) },
                isSensitive: row["is_sensitive"] == "true",
                sp4nID: row["sp4n_id"].flatMap { Int64($0) }
            )
        }
    }

    package static func holidays() throws -> [WorkingCalendar.Holiday] {
        try rows("holidays.csv").map { row in
            guard let date = CivilDate(iso: row["date"] ?? ""),
                let kind = WorkingCalendar.Holiday.Kind(rawValue: row["kind"] ?? "")
            else { throw Misconfigured("holidays.csv: \(row)") }
            return .init(
                date: date,
                kind: kind,
                name: row["name"] ?? "",
                certainty: row["certainty"] == "final" ? .final : .provisional
            )
        }
    }
}
