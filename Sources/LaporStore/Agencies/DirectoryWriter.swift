// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
package import LaporSQL
import LaporSecurity

/// Writes the directory; everything can be repeated without harm.
package struct DirectoryWriter {
    /// What goes to the engine in one trip.
    private static let batch = 500
    package let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package var profiles: ProfileStore { ProfileStore(tx) }

    /// Answers whether it was new.
    ///
    /// Precondition: the parent is stored.
    @discardableResult
    package func add(_ agency: Agency) throws -> Bool {
        var above: AgencyPlacement?
        if let parent = agency.parent {
            above = try tx.first("SELECT path, government_id FROM agency WHERE id = \(parent.rawValue)") {
                AgencyPlacement(path: try $0.string(0), government: Agency.ID(try $0.number(1)))
            }
            guard above != nil else { throw Refusal.unknownAgency }
        }
        return try tx.run([Self.insert(agency, AgencyPlacement(of: agency, below: above))]) == [1]
    }

    /// Adds agencies whose places are known, parents before their children; their successors are set afterwards.
    package func add(_ agencies: [(agency: Agency, placement: AgencyPlacement)]) throws {
        try run(agencies.map { Self.insert($0.agency, $0.placement) })
    }

    private static func insert(_ agency: Agency, _ placement: AgencyPlacement) -> Query {
        """
        INSERT INTO agency (id, slug, name, kind, parent_id, government_id, path, zone, region_code, valid_from,
          valid_until, successor_id, connection_model, accepts_direct, requires_approval)
        VALUES (\(agency.id.rawValue), \(agency.slug), \(agency.name), \(agency.kind.rawValue),
          \(agency.parent?.rawValue), \(placement.government.rawValue), \(placement.path), \(agency.zone.rawValue),
          \(agency.region), \(agency.startsOn?.iso), \(agency.endsOn?.iso), \(agency.successor?.rawValue),
          \(agency.connectionModel.rawValue), \(flag(agency.acceptsDirect)), \(flag(agency.requiresApproval)))
        ON CONFLICT (slug) DO NOTHING
        """
    }

    /// Writes agencies as they are now; the id and the slug are what they are known by.
    package func update(_ agencies: [Agency]) throws {
        try run(
            agencies.map { agency in
                """
                UPDATE agency SET name = \(agency.name), kind = \(agency.kind.rawValue),
                  parent_id = \(agency.parent?.rawValue), zone = \(agency.zone.rawValue), region_code = \(agency.region),
                  valid_from = \(agency.startsOn?.iso), valid_until = \(agency.endsOn?.iso),
                  successor_id = \(agency.successor?.rawValue), connection_model = \(agency.connectionModel.rawValue),
                  accepts_direct = \(Self.flag(agency.acceptsDirect)),
                  requires_approval = \(Self.flag(agency.requiresApproval))
                WHERE id = \(agency.id.rawValue)
                """
            }
        )
    }

    /// Moves agencies in the tree; what is open at their desks goes with them to the other government's list.
    package func place(_ placements: [(agency: Agency.ID, placement: AgencyPlacement)]) throws {
        try run(
            placements.flatMap { agency, placement -> [Query] in
                [
                    """
                    UPDATE agency SET path = \(placement.path), government_id = \(placement.government.rawValue)
                    WHERE id = \(agency.rawValue)
                    """,
                    """
                    UPDATE report SET desk_government_id = \(placement.government.rawValue)
                    WHERE desk_id = \(agency.rawValue) AND is_open = 1
                    """,
                ]
            }
        )
    }

    package func add(_ regions: [Region]) throws {
        try run(
            regions.map {
                """
                INSERT INTO region (code, name, kind) VALUES (\($0.code.description), \($0.name), \($0.kind.rawValue))
                ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind
                """
            }
        )
    }

    package func add(_ holidays: [WorkingCalendar.Holiday]) throws {
        try run(
            holidays.map {
                """
                INSERT INTO holiday (date, kind, region_code, name, is_final, is_cancelled)
                VALUES (\($0.date.iso), \($0.kind.rawValue), \($0.region ?? ""), \($0.name), \(Self.flag($0.isFinal)),
                  \(Self.flag(!$0.isOff)))
                ON CONFLICT (date, kind, region_code) DO UPDATE SET name = excluded.name, is_final = excluded.is_final,
                  is_cancelled = excluded.is_cancelled
                """
            }
        )
    }

    /// Categories keep their id by their code; parents come before their children.
    package func add(_ entries: [CategoryEntry]) throws {
        try run(
            entries.map { entry in
                """
                INSERT INTO category (id, code, parent_id, name_id, name_en, starts_on, ends_on, is_sensitive, sp4n_id,
                  keywords, successor_id)
                VALUES (\(entry.id.rawValue), \(entry.code), \(entry.parent?.rawValue), \(entry.names[.indonesian] ?? ""),
                  \(entry.names[.english] ?? ""), \(entry.startsOn?.iso), \(entry.endsOn?.iso),
                  \(Self.flag(entry.isSensitive)), \(entry.sp4nID), \(entry.keywords), \(entry.successor?.rawValue))
                ON CONFLICT (code) DO UPDATE SET parent_id = excluded.parent_id, name_id = excluded.name_id,
                  name_en = excluded.name_en, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                  is_sensitive = excluded.is_sensitive, sp4n_id = excluded.sp4n_id,
                  keywords = excluded.keywords, successor_id = excluded.successor_id
                """
            }
        )
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

    /// A policy that was written here and not shipped: the same words may come again, after others.
    package func add(policy document: Policy.Document, id: Policy.ID) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(document), as: UTF8.self)
        let digest = Hashing.sha256(Array("\(id) \(text)".utf8))
        try tx.run([
            """
            INSERT INTO policy (id, effective_from, document, digest)
            VALUES (\(id.rawValue), \(document.effectiveFrom), \(text), \(digest))
            """
        ])
    }

    func run(_ queries: [Query]) throws {
        for start in stride(from: 0, to: queries.count, by: Self.batch) {
            try tx.run(Array(queries[start..<min(start + Self.batch, queries.count)]))
        }
    }

    private static func flag(_ isSet: Bool) -> Int64 { isSet ? 1 : 0 }
}
