// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// The log of changes of the directory: appended, never changed.
package struct DirectoryChangeStore {
    /// Who changes something, and why.
    package struct Author: Sendable {
        package let code: String
        package let reason: String?
        package init(_ code: String, because reason: String? = nil) {
            self.code = code
            self.reason = reason
        }
    }
    /// Which changes are read.
    package struct Filter: Sendable {
        package var kind: DirectoryChange.Kind?
        package var subject: String?
        /// Only of what this agency commands.
        package var within: Agency.ID?
        /// Kinds that the reader does not run.
        package var hidden: Set<DirectoryChange.Kind> = []
        package init() {}
    }
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func append(
        _ changes: [(id: DirectoryChange.ID, change: DirectoryChange)],
        at instant: Date,
        by author: Author
    ) throws {
        try DirectoryWriter(tx).run(
            changes.map { id, change in
                """
                INSERT INTO directory_change (id, at, by, kind, subject, before, after, reason, agency_id)
                VALUES (\(id.rawValue), \(instant), \(author.code), \(change.kind.rawValue), \(change.subject),
                  \(change.before), \(change.after), \(author.reason), \(change.agency?.rawValue))
                """
            }
        )
    }

    /// What somebody has changed, ever.
    package func subjects(of kind: DirectoryChange.Kind) throws -> Set<String> {
        Set(
            try tx.rows("SELECT DISTINCT subject FROM directory_change WHERE kind = \(kind.rawValue)") {
                try $0.string(0)
            }
        )
    }

    /// What became of one, oldest first.
    package func history(of kind: DirectoryChange.Kind, _ subject: String, limit: Int) throws -> [DirectoryChange] {
        try tx.rows(
            """
            SELECT before, after, agency_id FROM directory_change
            WHERE kind = \(kind.rawValue) AND subject = \(subject) ORDER BY id LIMIT \(Int64(limit))
            """
        ) { row in
            DirectoryChange(
                kind: kind,
                subject: subject,
                agency: row.integer(2).map { Agency.ID($0) },
                before: row.text(0),
                after: try row.string(1)
            )
        }
    }

    /// The first change of something since a moment: what it was before is how it stood then.
    package func first(of kind: DirectoryChange.Kind, _ subject: String, since moment: Date) throws -> DirectoryChange?
    {
        try tx.first(
            """
            SELECT before, after FROM directory_change
            WHERE kind = \(kind.rawValue) AND subject = \(subject) AND at >= \(moment) ORDER BY at, id LIMIT 1
            """
        ) { DirectoryChange(kind: kind, subject: subject, before: $0.text(0), after: try $0.string(1)) }
    }

    package func find(_ id: DirectoryChange.ID) throws -> LoggedChange? {
        try tx.first("\(Self.columns) WHERE c.id = \(id.rawValue)", logged)
    }

    /// Newest first, a page at a time.
    package func list(_ filter: Filter, after key: ListKey?, limit: Int) throws -> [LoggedChange] {
        var conditions: Query = "1 = 1"
        if let kind = filter.kind { conditions = "\(conditions) AND c.kind = \(kind.rawValue)" }
        if let subject = filter.subject { conditions = "\(conditions) AND c.subject = \(subject)" }
        for kind in filter.hidden.sorted(by: { $0.rawValue < $1.rawValue }) {
            conditions = "\(conditions) AND c.kind <> \(kind.rawValue)"
        }
        if let top = filter.within {
            conditions = "\(conditions) AND \(Self.concerns(top))"
        }
        if let key {
            conditions = "\(conditions) AND (c.at < \(key.order) OR (c.at = \(key.order) AND c.id < \(key.id)))"
        }
        return try tx.rows(
            "\(Self.columns) WHERE \(conditions) ORDER BY c.at DESC, c.id DESC LIMIT \(Int64(limit))",
            logged
        )
    }

    /// What an agency commands; also what was changed before the log named agencies, by its key; and who has left.
    private static func concerns(_ top: Agency.ID) -> Query {
        let units: Query = """
            FROM agency top JOIN agency u ON u.government_id = top.government_id
              AND u.path >= top.path AND u.path < top.path || '~'
            WHERE top.id = \(top.rawValue)
            """
        return """
            (c.agency_id IN (SELECT u.id \(units))
              OR (c.agency_id IS NULL AND c.kind IN ('agency', 'profile') AND c.subject IN (SELECT u.slug \(units)))
              OR (c.kind = 'officer' AND (c.subject, c.at) IN (
                SELECT 'officer:' || CAST(a.officer_id AS TEXT), a.until FROM assignment a
                WHERE a.until IS NOT NULL AND a.agency_id IN (SELECT u.id \(units)))))
            """
    }

    private static let columns: Query = """
        SELECT c.id, c.at, c.by, c.reason, c.kind, c.subject, c.before, c.after,
          CASE WHEN c.agency_id IS NULL AND c.kind IN ('agency', 'profile')
            THEN (SELECT a.id FROM agency a WHERE a.slug = c.subject) ELSE c.agency_id END,
          CASE WHEN EXISTS (
            SELECT 1 FROM directory_change n WHERE n.kind = c.kind AND n.subject = c.subject
              AND (n.at > c.at OR (n.at = c.at AND n.id > c.id))) THEN 0 ELSE 1 END
        FROM directory_change c
        """

    private func logged(_ row: any Row) throws -> LoggedChange {
        guard let kind = DirectoryChange.Kind(rawValue: try row.string(4)) else {
            throw Failure(.corrupt, subject: "directory_change \(try row.number(0))")
        }
        return LoggedChange(
            id: DirectoryChange.ID(try row.number(0)),
            at: Date(milliseconds: try row.number(1)),
            by: try row.string(2),
            reason: row.text(3),
            change: DirectoryChange(
                kind: kind,
                subject: try row.string(5),
                agency: row.integer(8).map { Agency.ID($0) },
                before: row.text(6),
                after: try row.string(7)
            ),
            isNewest: try row.number(9) == 1
        )
    }
}
