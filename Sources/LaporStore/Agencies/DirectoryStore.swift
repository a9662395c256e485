// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
package import LaporSQL
import LaporSecurity

/// Reads the directory whole: every process keeps one snapshot of it (ADR 0008).
package struct DirectoryStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func version() throws -> Int64 {
        try tx.first("SELECT version FROM directory_version WHERE id = 1") { try $0.number(0) } ?? 0
    }

    /// Tells every process that its snapshot is old.
    package static let touch: Query = "UPDATE directory_version SET version = version + 1 WHERE id = 1"

    package func agencies() throws -> [Agency] {
        try tx.rows("SELECT id, slug, name, kind, parent_id, zone, region_code FROM agency ORDER BY id") { row in
            guard let kind = Agency.Kind(rawValue: try row.string(3)), let zone = Zone(rawValue: try row.string(5))
            else { throw Failure(.corrupt, subject: "agency \(try row.number(0))") }
            return Agency(
                id: Agency.ID(try row.number(0)),
                slug: try row.string(1),
                name: try row.string(2),
                kind: kind,
                parent: row.integer(4).map { Agency.ID($0) },
                zone: zone,
                region: row.text(6)
            )
        }
    }

    package func holidays() throws -> [WorkingCalendar.Holiday] {
        try tx.rows("SELECT date, kind, region_code, name, is_final FROM holiday") { row in
            guard let date = CivilDate(iso: try row.string(0)),
                let kind = WorkingCalendar.Holiday.Kind(rawValue: try row.string(1))
            else { throw Failure(.corrupt, subject: "holiday \(try row.string(0))") }
            let region = try row.string(2)
            return WorkingCalendar.Holiday(
                date: date,
                kind: kind,
                name: try row.string(3),
                region: region.isEmpty ? nil : region,
                isFinal: try row.number(4) == 1
            )
        }
    }

    package func policies() throws -> [Policy] {
        try tx.rows("SELECT id, document FROM policy ORDER BY id") { row in
            let document = try JSONDecoder().decode(Policy.Document.self, from: Data(try row.string(1).utf8))
            return try Policy(id: Policy.ID(try row.number(0)), document)
        }
    }

    package func categories() throws -> [CategoryEntry] {
        try tx.rows("SELECT id, code, parent_id, name_id, name_en, starts_on, ends_on FROM category ORDER BY id") {
            CategoryEntry(
                id: Category.ID(try $0.number(0)),
                code: try $0.string(1),
                parent: $0.integer(2).map { Category.ID($0) },
                names: [.indonesian: try $0.string(3), .english: try $0.string(4)],
                startsOn: $0.text(5).flatMap { CivilDate(iso: $0) },
                endsOn: $0.text(6).flatMap { CivilDate(iso: $0) }
            )
        }
    }

    package func regions() throws -> [Region] {
        try tx.rows("SELECT code, name, kind FROM region ORDER BY code") {
            Region(code: try $0.string(0), name: try $0.string(1), kind: try $0.string(2))
        }
    }
}

/// Writes the directory; everything can be repeated without harm.
package struct DirectoryWriter {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Answers whether it was new.
    ///
    /// Precondition: the parent is stored.
    @discardableResult
    package func add(_ agency: Agency) throws -> Bool {
        var path = "/\(agency.id)/"
        var government = agency.id
        if let parent = agency.parent {
            let above = try tx.first("SELECT path, government_id FROM agency WHERE id = \(parent.rawValue)") {
                (try $0.string(0), Agency.ID(try $0.number(1)))
            }
            guard let above else { throw Refusal.unknownAgency }
            path = "\(above.0)\(agency.id)/"
            if !agency.kind.isGovernment { government = above.1 }
        }
        return try tx.run([
            """
            INSERT INTO agency (id, slug, name, kind, parent_id, government_id, path, zone, region_code)
            VALUES (\(agency.id.rawValue), \(agency.slug), \(agency.name), \(agency.kind.rawValue),
              \(agency.parent?.rawValue), \(government.rawValue), \(path), \(agency.zone.rawValue), \(agency.region))
            ON CONFLICT (slug) DO NOTHING
            """
        ]) == [1]
    }

    package func add(_ regions: [Region]) throws {
        try tx.run(
            regions.map {
                """
                INSERT INTO region (code, name, kind) VALUES (\($0.code), \($0.name), \($0.kind))
                ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind
                """
            }
        )
    }

    package func add(_ holidays: [WorkingCalendar.Holiday]) throws {
        try tx.run(
            holidays.map {
                """
                INSERT INTO holiday (date, kind, region_code, name, is_final)
                VALUES (\($0.date.iso), \($0.kind.rawValue), \($0.region ?? ""), \($0.name), \(Int64($0.isFinal ? 1 : 0)))
                ON CONFLICT (date, kind, region_code) DO UPDATE SET name = excluded.name, is_final = excluded.is_final
                """
            }
        )
    }

    /// Categories keep their id by their code.
    package func add(_ entry: CategoryEntry) throws {
        try tx.run([
            """
            INSERT INTO category (id, code, parent_id, name_id, name_en, starts_on, ends_on)
            VALUES (\(entry.id.rawValue), \(entry.code), \(entry.parent?.rawValue), \(entry.names[.indonesian] ?? ""),
              \(entry.names[.english] ?? ""), \(entry.startsOn?.iso), \(entry.endsOn?.iso))
            ON CONFLICT (code) DO UPDATE SET name_id = excluded.name_id, name_en = excluded.name_en,
              starts_on = excluded.starts_on, ends_on = excluded.ends_on
            """
        ])
    }

    /// A policy is a new row whenever its words are new; a row is never changed.
    package func add(policy document: String, effectiveFrom: String, id: Policy.ID) throws {
        let digest = Hashing.sha256(Array(document.utf8))
        try tx.run([
            """
            INSERT INTO policy (id, effective_from, document, digest)
            VALUES (\(id.rawValue), \(effectiveFrom), \(document), \(digest)) ON CONFLICT (digest) DO NOTHING
            """
        ])
    }
}
