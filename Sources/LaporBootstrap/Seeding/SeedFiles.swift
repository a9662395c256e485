// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
package import LaporUseCases
import SwiftCSV

/// The shipped directory: national bodies, every regional government with its usual units, topics, places, holidays.
package enum SeedFiles {
    package static func shipped() throws -> Seeds {
        let regions = try rows("regions.csv")
        let zones = Dictionary(
            try rows("provinces.csv").map { ($0["code"] ?? "", Zone(rawValue: $0["zone"] ?? "") ?? .western) },
            uniquingKeysWith: { first, _ in first }
        )
        let governments = RegionalGovernments(regions: regions, zones: zones, units: try rows("units.csv"))
        return Seeds(
            agencies: try national() + governments.agencies(),
            categories: try categories(),
            regions: regions.map { Region(code: $0["code"] ?? "", name: $0["name"] ?? "", kind: $0["kind"] ?? "") },
            holidays: try holidays(),
            policies: try policies()
        )
    }

    package static func policies() throws -> [String] {
        try Resources.names(in: "Seeds/policies").map { try Resources.text("Seeds/policies/\($0)") }
    }

    static func rows(_ name: String) throws -> [[String: String]] {
        let text = try Resources.text("Seeds/\(name)")
        return try NamedCSV(string: text, delimiter: .comma, loadColumns: false).rows
    }

    private static func national() throws -> [Seeds.AgencySeed] {
        try rows("national_agencies.csv").map { row in
            guard let kind = Agency.Kind(rawValue: row["kind"] ?? ""), let slug = row["slug"], let name = row["name"]
            else { throw Misconfigured("national_agencies.csv: \(row)") }
            let parent = kind == .national ? nil : RegionalGovernments.root
            return .init(slug: slug, name: name, kind: kind, parent: parent, zone: .western, region: nil)
        }
    }

    private static func categories() throws -> [Seeds.CategorySeed] {
        try rows("categories.csv").map { row in
            Seeds.CategorySeed(
                code: row["code"] ?? "",
                parent: row["parent_code"].flatMap { $0.isEmpty ? nil : $0 },
                names: [.indonesian: row["name_id"] ?? "", .english: row["name_en"] ?? ""],
                startsOn: row["starts_on"].flatMap { CivilDate(iso: $0) },
                endsOn: row["ends_on"].flatMap { CivilDate(iso: $0) }
            )
        }
    }

    package static func holidays() throws -> [WorkingCalendar.Holiday] {
        try rows("holidays.csv").map { row in
            guard let date = CivilDate(iso: row["date"] ?? ""),
                let kind = WorkingCalendar.Holiday.Kind(rawValue: row["kind"] ?? "")
            else { throw Misconfigured("holidays.csv: \(row)") }
            return .init(date: date, kind: kind, name: row["name"] ?? "", isFinal: row["certainty"] == "final")
        }
    }
}
