// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporSQL

/// One letter to one recipient by one channel, because of one event and one rule.
package struct Delivery: Hashable, Sendable {
    package let report: Int64
    package let seq: Int64
    package let rule: String
    package let recipient: String
    package let channel: String

    package init(report: Int64, seq: Int64, rule: String, recipient: String, channel: String) {
        self.report = report
        self.seq = seq
        self.rule = rule
        self.recipient = recipient
        self.channel = channel
    }

    /// The same for every attempt, so that whoever carries it can tell a repetition.
    package var key: String { "\(report)-\(seq)-\(rule)-\(recipient.replacing(":", with: "-"))-\(channel)" }
}

/// Letters waiting to be sent, each claimed by one worker at a time and tried again with growing patience.
package struct DeliveryQueue {
    /// After so many failures, two and a half days with the waits between them, a person must look.
    package static let attempts: Int64 = 16
    /// Longer than any sending takes: whoever died with a letter in hand loses it to the next.
    private static let lease: TimeInterval = 120
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Unique by event, rule, recipient and channel: adding it again does nothing.
    package func add(_ deliveries: [Delivery], at now: Date) throws {
        try tx.run(
            deliveries.map {
                """
                INSERT INTO delivery (report_id, seq, rule, recipient, channel, state, attempts, due_at)
                VALUES (\($0.report), \($0.seq), \($0.rule), \($0.recipient), \($0.channel), 'waiting', 0, \(now))
                ON CONFLICT DO NOTHING
                """
            }
        )
    }

    /// Claims what is due until the lease ends.
    package func claim(_ limit: Int, at now: Date) throws -> [(delivery: Delivery, attempt: Int64)] {
        let lease = now.addingTimeInterval(Self.lease)
        return try tx.rows(
            """
            UPDATE delivery SET attempts = attempts + 1, due_at = \(lease)
            WHERE (report_id, seq, rule, recipient, channel) IN (
              SELECT report_id, seq, rule, recipient, channel FROM delivery
              WHERE state = 'waiting' AND due_at <= \(now) ORDER BY due_at LIMIT \(Int64(limit))
              \(tx.dialect.skippingLocked)
            ) RETURNING report_id, seq, rule, recipient, channel, attempts
            """
        ) { row in
            (
                Delivery(
                    report: try row.number(0),
                    seq: try row.number(1),
                    rule: try row.string(2),
                    recipient: try row.string(3),
                    channel: try row.string(4)
                ), try row.number(5)
            )
        }
    }

    package func sent(_ delivery: Delivery, attempt: Int64, at now: Date) throws {
        try settle(delivery, attempt, state: "sent", problem: nil, sentAt: now, dueAt: now)
    }

    /// There is nobody to write to any more.
    package func drop(_ delivery: Delivery, attempt: Int64, at now: Date) throws {
        try settle(delivery, attempt, state: "dropped", problem: nil, sentAt: nil, dueAt: now)
    }

    /// Waits twice as long after each failure, from a minute to eight hours and a half; then a person must look.
    package func failed(_ delivery: Delivery, attempt: Int64, problem: String, isRetryable: Bool, at now: Date) throws {
        let isOver = !isRetryable || attempt >= Self.attempts
        let wait = 30 * TimeInterval(1 << min(attempt, 10))
        try settle(
            delivery,
            attempt,
            state: isOver ? "failed" : "waiting",
            problem: String(problem.prefix(500)),
            sentAt: nil,
            dueAt: isOver ? now : now.addingTimeInterval(wait)
        )
    }

    /// Only whoever holds the latest claim: one that was too slow settles nothing.
    private func settle(
        _ delivery: Delivery,
        _ attempt: Int64,
        state: String,
        problem: String?,
        sentAt: Date?,
        dueAt: Date
    ) throws {
        try tx.run([
            """
            UPDATE delivery SET state = \(state), problem = \(problem), sent_at = \(sentAt), due_at = \(dueAt)
            WHERE report_id = \(delivery.report) AND seq = \(delivery.seq) AND rule = \(delivery.rule)
              AND recipient = \(delivery.recipient) AND channel = \(delivery.channel)
              AND state = 'waiting' AND attempts = \(attempt)
            """
        ])
    }
}
