// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
package import LaporSQL
import LaporSecurity

/// Reads the directory whole: every process keeps one snapshot of it (ADR 0008).
package struct DirectoryStore {
    package let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package var profiles: ProfileStore { ProfileStore(tx) }

    package func version() throws -> DirectoryVersion {
        let known = try tx.first(
            "SELECT version, region_version, staff_version, site_version FROM directory_version WHERE id = 1"
        ) {
            DirectoryVersion(
                whole: try $0.number(0),
                regions: try $0.number(1),
                staff: try $0.number(2),
                site: try $0.number(3)
            )
        }
        return known ?? DirectoryVersion(whole: 0, regions: 0, staff: 0, site: 0)
    }

    /// Makes whoever else would change the directory wait until the transaction ends.
    package func claim() throws {
        _ = try tx.first("SELECT version FROM directory_version WHERE id = 1 \(tx.dialect.lockingRow)") { _ in }
    }

    /// Tells every process that its snapshot is old.
    package static let touch: Query = "UPDATE directory_version SET version = version + 1 WHERE id = 1"
    /// Tells every process that other officers serve.
    package static let touchStaff: Query = "UPDATE directory_version SET staff_version = staff_version + 1 WHERE id = 1"
    /// Tells every process that what is shown beside the tree has changed.
    package static let touchSite: Query = "UPDATE directory_version SET site_version = site_version + 1 WHERE id = 1"
    /// The same, the places included.
    package static let touchRegions: Query = """
        UPDATE directory_version SET version = version + 1, region_version = region_version + 1 WHERE id = 1
        """

    package func agencies() throws -> [Agency] {
        let (kinds, zones, models) = (Names<Agency.Kind>(), Names<Zone>(), Names<Agency.ConnectionModel>())
        return try tx.rows(
            """
            SELECT id, slug, name, kind, parent_id, zone, region_code, valid_from, valid_until, successor_id,
              connection_model, accepts_direct, requires_approval FROM agency ORDER BY id
            """
        ) { row in
            guard let kind = kinds[try row.string(3)], let zone = zones[try row.string(5)],
                let model = models[try row.string(10)]
            else { throw Failure(.corrupt, subject: "agency \(try row.number(0))") }
            return Agency(
                id: Agency.ID(try row.number(0)),
                slug: try row.string(1),
                name: try row.string(2),
                kind: kind,
                parent: row.integer(4).map { Agency.ID($0) },
                zone: zone,
                region: row.text(6),
                startsOn: row.text(7).flatMap { CivilDate(iso: $0) },
                endsOn: row.text(8).flatMap { CivilDate(iso: $0) },
                successor: row.integer(9).map { Agency.ID($0) },
                connectionModel: model,
                acceptsDirect: try row.number(11) == 1,
                requiresApproval: try row.number(12) == 1
            )
        }
    }

    package func holidays() throws -> [WorkingCalendar.Holiday] {
        try tx.rows("SELECT date, kind, region_code, name, is_final, is_cancelled FROM holiday") { row in
            guard let date = CivilDate(iso: try row.string(0)),
                let kind = WorkingCalendar.Holiday.Kind(rawValue: try row.string(1))
            else { throw Failure(.corrupt, subject: "holiday \(try row.string(0))") }
            let region = try row.string(2)
            return WorkingCalendar.Holiday(
                date: date,
                kind: kind,
                name: try row.string(3),
                region: region.isEmpty ? nil : region,
                certainty: try row.number(5) == 1 ? .cancelled : try row.number(4) == 1 ? .final : .provisional
            )
        }
    }

    package func policies() throws -> [Policy] {
        try tx.rows("SELECT id, document FROM policy ORDER BY id") { row in
            let document = try JSONDecoder().decode(Policy.Document.self, from: Data(try row.string(1).utf8))
            return try Policy(id: Policy.ID(try row.number(0)), document)
        }
    }

    /// As it is stored.
    package func document(of policy: Policy.ID) throws -> Policy.Document {
        let text = try tx.first("SELECT document FROM policy WHERE id = \(policy.rawValue)") { try $0.string(0) }
        guard let text else { throw Failure(.corrupt, subject: "policy \(policy)") }
        return try JSONDecoder().decode(Policy.Document.self, from: Data(text.utf8))
    }

    package func categories() throws -> [CategoryEntry] {
        try tx.rows(
            """
            SELECT id, code, parent_id, name_id, name_en, starts_on, ends_on, is_sensitive, sp4n_id, keywords, successor_id
            FROM category ORDER BY id
            """
        ) {
            CategoryEntry(
                id: Category.ID(try $0.number(0)),
                code: try $0.string(1),
                parent: $0.integer(2).map { Category.ID($0) },
                names: [.indonesian: try $0.string(3), .english: try $0.string(4)],
                startsOn: $0.text(5).flatMap { CivilDate(iso: $0) },
                endsOn: $0.text(6).flatMap { CivilDate(iso: $0) },
                isSensitive: try $0.number(7) == 1,
                sp4nID: $0.integer(8),
                keywords: try $0.string(9),
                successor: $0.integer(10).map { Category.ID($0) }
            )
        }
    }

    package func regions() throws -> [Region] {
        let kinds = Names<Region.Kind>()
        return try tx.rows("SELECT code, name, kind FROM region ORDER BY code") {
            guard let code = RegionCode(try $0.string(0)), let kind = kinds[try $0.string(2)]
            else { throw Failure(.corrupt, subject: "region \(try $0.string(0))") }
            return Region(code: code, name: try $0.string(1), kind: kind)
        }
    }

    /// Where each agency stands, as it is stored.
    package func placements() throws -> [Agency.ID: AgencyPlacement] {
        let all = try tx.rows("SELECT id, path, government_id FROM agency") {
            (
                Agency.ID(try $0.number(0)),
                AgencyPlacement(path: try $0.string(1), government: Agency.ID(try $0.number(2)))
            )
        }
        return Dictionary(uniqueKeysWithValues: all)
    }
}

/// Grows with every change of the directory; the second part only when a place has changed.
package struct DirectoryVersion: Equatable, Sendable {
    package let whole: Int64
    package let regions: Int64
    package let staff: Int64
    package let site: Int64
}

/// The values of an enumeration by their names: for tables of a hundred thousand rows, quicker than by its own switch.
private struct Names<Value: RawRepresentable<String> & CaseIterable> {
    private let values = Dictionary(uniqueKeysWithValues: Value.allCases.map { ($0.rawValue, $0) })
    subscript(_ name: String) -> Value? { values[name] }
}
