// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// A text as everybody reads it, and whose it turned out to be.
package struct DecidedText: Equatable, Sendable {
    package let report: Report.ID
    package let receivedAt: Date
    package let text: String
    package let agency: Agency.ID
    package let category: Category.ID?
}

/// Reports of which it is known where they belong: what is learnt from.
///
/// Only published ones, in the words that are published: nothing that is hidden or masked shows itself in what was learnt.
package struct DecidedTextStore {
    /// Whoever has it has taken it on.
    private static let states: [Report.State] = [
        .inProgress, .awaitingReporter, .reporterReplied, .informationRequested, .contested, .closed,
    ]
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// The newest first, by when they were received.
    package func newest(
        before key: (receivedAt: Date, report: Report.ID)?,
        since start: Date? = nil,
        limit: Int
    ) throws -> [DecidedText] {
        let states: Query = Self.states.dropFirst().reduce("\(Self.states[0].rawValue)") { "\($0), \($1.rawValue)" }
        let after: Query = key.map { "AND (r.received_at, r.id) < (\($0.receivedAt), \($0.report.rawValue))" } ?? ""
        let since: Query = start.map { "AND r.received_at >= \($0)" } ?? ""
        return try tx.rows(
            """
            SELECT r.id, r.received_at, r.agency_id, r.category_id, \(ReportListStore.publicTitle),
              \(ReportListStore.publicBody)
            FROM report r
            WHERE r.is_published = 1 AND r.state IN (\(states)) \(after) \(since)
            ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(limit))
            """
        ) { row in
            DecidedText(
                report: Report.ID(try row.number(0)),
                receivedAt: Date(milliseconds: try row.number(1)),
                text: "\(row.text(4) ?? "")\n\(row.text(5) ?? "")",
                agency: Agency.ID(try row.number(2)),
                category: row.integer(3).map { Category.ID($0) }
            )
        }
    }
}
