// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporSQL

/// A promise that some event be told to whoever should know.
package struct Promise: Equatable, Sendable {
    package let report: Int64
    package let seq: Int64
    /// Nobody is written to; it still counts for the checkpoints.
    package let isQuiet: Bool
}

/// Promises written with their events; whoever takes them turns them into deliveries in the same transaction.
package struct Outbox {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Takes the oldest promises; a transaction that fails gives them back.
    package func take(_ limit: Int) throws -> [Promise] {
        try tx.rows(
            """
            DELETE FROM outbox WHERE (report_id, seq) IN (
              SELECT report_id, seq FROM outbox ORDER BY report_id, seq LIMIT \(Int64(limit)) \(tx.dialect.skippingLocked)
            ) RETURNING report_id, seq, is_quiet
            """
        ) { Promise(report: try $0.number(0), seq: try $0.number(1), isQuiet: try $0.number(2) == 1) }
    }

    /// The oldest promises, left where they are.
    package func peek(_ limit: Int) throws -> [Promise] {
        try tx.rows(
            "SELECT report_id, seq, is_quiet FROM outbox ORDER BY report_id, seq LIMIT \(Int64(limit))"
        ) { Promise(report: try $0.number(0), seq: try $0.number(1), isQuiet: try $0.number(2) == 1) }
    }

    /// Takes this one; answers whether it was still there.
    package func take(_ promise: Promise) throws -> Bool {
        try tx.run([
            "DELETE FROM outbox WHERE report_id = \(promise.report) AND seq = \(promise.seq)"
        ]) == [1]
    }

    /// Puts a promise that cannot be kept where a person will look, so that it does not hold up the others.
    package func setAside(_ promise: Promise, problem: String, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO outbox_failure (report_id, seq, failed_at, problem)
            VALUES (\(promise.report), \(promise.seq), \(now), \(problem)) ON CONFLICT DO NOTHING
            """,
            "DELETE FROM outbox WHERE report_id = \(promise.report) AND seq = \(promise.seq)",
        ])
    }

    /// Whether something about a report has yet to be told.
    package func holds(_ report: Int64) throws -> Bool {
        try tx.first("SELECT 1 FROM outbox WHERE report_id = \(report) LIMIT 1") { _ in true } ?? false
    }

    /// How many wait, counted to ten thousand.
    package func waiting() throws -> Int {
        Int(
            try tx.first("SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT 10001) AS counted") { try $0.number(0) } ?? 0
        )
    }
}
