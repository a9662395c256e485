// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporSQL

/// A delivery and what became of it.
package struct LoggedDelivery: Sendable {
    package let delivery: Delivery
    package let state: String
    package let attempts: Int64
    /// When it is tried next; when it was settled, once it is.
    package let dueAt: Date
    package let sentAt: Date?
    /// The code of what went wrong last, without the words beside it.
    package let problem: String?
}

/// What was sent because of one report, and what could not be.
package struct DeliveryLog {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// The newest first.
    ///
    /// - Parameters:
    ///   - recipient: only to these; nothing means all.
    ///   - last: the one after which to go on.
    package func about(
        _ report: Int64,
        to recipient: String? = nil,
        after last: Delivery? = nil,
        limit: Int
    ) throws -> [LoggedDelivery] {
        // Who follows a report is nobody's business but theirs.
        var conditions: Query = "report_id = \(report) AND recipient NOT LIKE 'follower:%'"
        if let recipient { conditions = "\(conditions) AND recipient = \(recipient)" }
        if let last {
            conditions = """
                \(conditions) AND (seq, rule, recipient, channel)
                  < (\(last.seq), \(last.rule), \(last.recipient), \(last.channel))
                """
        }
        return try tx.rows(
            """
            SELECT report_id, seq, rule, recipient, channel, state, attempts, due_at, sent_at, problem FROM delivery
            WHERE \(conditions) ORDER BY seq DESC, rule DESC, recipient DESC, channel DESC LIMIT \(Int64(limit))
            """,
            logged
        )
    }

    private func logged(_ row: any Row) throws -> LoggedDelivery {
        LoggedDelivery(
            delivery: Delivery(
                report: try row.number(0),
                seq: try row.number(1),
                rule: try row.string(2),
                recipient: try row.string(3),
                channel: try row.string(4)
            ),
            state: try row.string(5),
            attempts: try row.number(6),
            dueAt: Self.date(try row.number(7)),
            sentAt: row.integer(8).map(Self.date),
            problem: row.text(9)?.split(separator: ":", maxSplits: 1).first.map(String.init)
        )
    }

    private static func date(_ milliseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
    }
}
