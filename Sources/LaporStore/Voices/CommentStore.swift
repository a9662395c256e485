// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Comments, and what was decided about them.
package struct CommentStore {
    private static let columns = Dialect.Fragment(
        """
        c.id, r.tracking_id, c.account_id, c.name, c.content, c.language, c.state, c.written_at, c.reason, c.note
        FROM comment c JOIN report r ON r.id = c.report_id
        """
    )
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func add(_ comment: Comment, to report: Report.ID) throws {
        try tx.run([
            """
            INSERT INTO comment (id, report_id, account_id, name, content, language, state, written_at)
            VALUES (\(comment.id.rawValue), \(report.rawValue), \(comment.account?.rawValue), \(comment.name ?? ""),
              \(comment.content), \(comment.language.rawValue), \(comment.state.rawValue), \(comment.writtenAt))
            """
        ])
    }

    package func find(_ id: Comment.ID) throws -> Comment? {
        try tx.first("SELECT \(Self.columns) WHERE c.id = \(id.rawValue)", comment)
    }

    /// How many somebody has written since.
    package func count(of account: Account.ID, since moment: Date) throws -> Int {
        Int(
            try tx.first(
                "SELECT count(*) FROM comment WHERE account_id = \(account.rawValue) AND written_at > \(moment)"
            ) { try $0.number(0) } ?? 0
        )
    }

    /// Whether the same words of the same person wait already.
    package func waits(_ content: String, of account: Account.ID, on report: Report.ID) throws -> Bool {
        try tx.first(
            """
            SELECT 1 FROM comment WHERE account_id = \(account.rawValue) AND report_id = \(report.rawValue)
              AND state = 'waiting' AND content = \(content)
            """
        ) { _ in true } ?? false
    }

    /// What everybody reads, the oldest first; of a report that everybody reads.
    package func released(on report: Report.ID, after id: Int64 = 0, limit: Int) throws -> [Comment] {
        try tx.rows(
            """
            SELECT \(Self.columns) WHERE c.report_id = \(report.rawValue) AND c.state = 'released' AND c.id > \(id)
              AND r.is_published = 1 ORDER BY c.id LIMIT \(Int64(limit))
            """,
            comment
        )
    }

    /// What somebody wrote, the latest first.
    package func own(_ account: Account.ID, limit: Int) throws -> [Comment] {
        try tx.rows(
            """
            SELECT \(Self.columns) WHERE c.account_id = \(account.rawValue) AND c.state <> 'removed'
            ORDER BY c.id DESC LIMIT \(Int64(limit))
            """,
            comment
        )
    }

    /// What waits, the oldest first, about published reports at some desks; of all desks where none are given.
    package func waiting(at desks: ReportListStore.Desks?, limit: Int) throws -> [Comment] {
        let scope: Query = desks.map { "AND \($0.condition) " } ?? ""
        return try tx.rows(
            """
            SELECT \(Self.columns) WHERE c.state = 'waiting' AND r.is_published = 1 \(scope) ORDER BY c.id LIMIT \(Int64(limit))
            """,
            comment
        )
    }

    /// - Returns: whether it still was in the state that was read; otherwise nothing is changed.
    package func decide(
        _ comment: Comment,
        _ state: Comment.State,
        _ reason: Comment.Reason?,
        note: String?
    ) throws -> Bool {
        let changed = try tx.run([
            """
            UPDATE comment SET state = \(state.rawValue), reason = \(reason?.rawValue), note = \(note)
            WHERE id = \(comment.id.rawValue) AND state = \(comment.state.rawValue)
            """
        ])
        return changed == [1]
    }

    /// Appended, never changed: no words are in it.
    package func note(
        _ id: Comment.ID,
        _ deed: Comment.State,
        by actor: String,
        _ reason: Comment.Reason?,
        at now: Date
    )
        throws
    {
        try tx.run([
            """
            INSERT INTO comment_decision (comment_id, nr, at, deed, actor, reason)
            SELECT \(id.rawValue), count(*) + 1, CAST(\(now) AS BIGINT), CAST(\(deed.rawValue) AS TEXT),
              CAST(\(actor) AS TEXT), CAST(\(reason?.rawValue) AS TEXT)
            FROM comment_decision WHERE comment_id = \(id.rawValue)
            """
        ])
    }

    /// Its words and its name are gone.
    package func erase(_ id: Comment.ID) throws {
        try tx.run([
            "UPDATE comment SET state = 'removed', content = '', name = '', note = NULL WHERE id = \(id.rawValue)"
        ])
    }

    /// What was released stays without its author; the rest loses its words.
    package func forget(_ account: Account.ID) throws {
        for query: Query in [
            """
            UPDATE comment SET state = 'removed', content = '', note = NULL
            WHERE account_id = \(account.rawValue) AND state <> 'released'
            """,
            "UPDATE comment SET account_id = NULL, name = '' WHERE account_id = \(account.rawValue)",
        ] {
            try tx.run([query])
        }
    }

    private func comment(_ row: any Row) throws -> Comment {
        guard let language = Language(rawValue: try row.string(5)),
            let state = Comment.State(rawValue: try row.string(6))
        else { throw Failure(.corrupt, subject: "comment \(try row.number(0))") }
        let name = try row.string(3)
        return Comment(
            id: Comment.ID(try row.number(0)),
            report: TrackingID(rawValue: try row.number(1)),
            account: row.integer(2).map { Account.ID($0) },
            name: name.isEmpty ? nil : name,
            content: try row.string(4),
            language: language,
            state: state,
            writtenAt: Date(milliseconds: try row.number(7)),
            reason: row.text(8).flatMap { Comment.Reason(rawValue: $0) },
            note: row.text(9)
        )
    }
}
