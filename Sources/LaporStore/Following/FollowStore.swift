// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// That somebody wants to hear of a published report.
package struct Follow: Sendable {
    package let id: Int64
    package let report: Report.ID
    package let sealed: [UInt8]
    package let language: Language
    /// How often they were asked whether they mean it.
    package let letters: Int64
    /// The last time.
    package let askedAt: Date
    package let confirmedAt: Date?
}

package struct FollowStore {
    /// Of the codes that letters name their recipients by.
    package static let prefix = "follower:"
    /// More than anybody can read.
    private static let most: Int64 = 20_000
    private static let columns = Dialect.Fragment("id, report_id, sealed, language, letters, asked_at, confirmed_at")
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Keeps the wish, or asks once more about an earlier one, which stays as it is.
    ///
    /// - Parameter confirmed: when it is known to be meant; nothing while nobody has said so from the address itself.
    package func ask(
        _ id: Int64,
        _ report: Report.ID,
        contact mark: [UInt8],
        sealed: [UInt8],
        _ language: Language,
        at now: Date,
        confirmed: Date?
    ) throws -> Follow {
        let kept = try tx.first(
            """
            INSERT INTO follow (id, report_id, contact_mark, sealed, language, letters, asked_at, confirmed_at)
            VALUES (\(id), \(report.rawValue), \(mark), \(sealed), \(language.rawValue), 1, \(now), \(confirmed))
            ON CONFLICT (report_id, contact_mark) DO UPDATE SET letters = follow.letters + 1, asked_at = excluded.asked_at,
              confirmed_at = COALESCE(follow.confirmed_at, excluded.confirmed_at)
            RETURNING \(Self.columns)
            """,
            follow
        )
        guard let kept else { throw Failure(.corrupt, subject: "follow") }
        return kept
    }

    package func find(_ id: Int64) throws -> Follow? {
        try tx.first("SELECT \(Self.columns) FROM follow WHERE id = \(id)", follow)
    }

    package func confirm(_ id: Int64, at now: Date) throws {
        try tx.run(["UPDATE follow SET confirmed_at = \(now) WHERE id = \(id) AND confirmed_at IS NULL"])
    }

    package func end(_ id: Int64) throws { try tx.run(["DELETE FROM follow WHERE id = \(id)"]) }
    package func end(_ report: Report.ID, contact mark: [UInt8]) throws {
        try tx.run(["DELETE FROM follow WHERE report_id = \(report.rawValue) AND contact_mark = \(mark)"])
    }

    package func isFollowed(_ report: Report.ID, by mark: [UInt8]) throws -> Bool {
        try tx.first(
            """
            SELECT 1 FROM follow
            WHERE report_id = \(report.rawValue) AND contact_mark = \(mark) AND confirmed_at IS NOT NULL
            """
        ) { _ in true } ?? false
    }

    /// Who is written to, by their codes.
    package func followers(of report: Report.ID) throws -> [String] {
        try tx.rows(
            """
            SELECT id FROM follow WHERE report_id = \(report.rawValue) AND confirmed_at IS NOT NULL
            ORDER BY id LIMIT \(Self.most)
            """
        ) { "\(Self.prefix)\(try $0.number(0))" }
    }

    /// What somebody follows, the latest wish first; only what anybody may read.
    package func followed(by mark: [UInt8], limit: Int) throws -> [ReportLine] {
        try tx.rows(
            """
            SELECT \(ReportListStore.columns), \(ReportListStore.publicTitle)
            FROM follow f JOIN report r ON r.id = f.report_id
            WHERE f.contact_mark = \(mark) AND f.confirmed_at IS NOT NULL AND r.is_published = 1
            ORDER BY f.id DESC LIMIT \(Int64(limit))
            """,
            ReportListStore(tx).line
        )
    }

    package func forgetUnconfirmed(before moment: Date) throws {
        try tx.run(["DELETE FROM follow WHERE confirmed_at IS NULL AND asked_at < \(moment)"])
    }

    private func follow(_ row: any Row) throws -> Follow {
        guard let language = Language(rawValue: try row.string(3)) else { throw Failure(.corrupt, subject: "follow") }
        return Follow(
            id: try row.number(0),
            report: Report.ID(try row.number(1)),
            sealed: row.bytes(2),
            language: language,
            letters: try row.number(4),
            askedAt: Date(milliseconds: try row.number(5)),
            confirmedAt: row.integer(6).map { Date(milliseconds: $0) }
        )
    }
}
