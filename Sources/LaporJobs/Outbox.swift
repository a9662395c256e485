// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
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

    package func waiting() throws -> Int {
        Int(try tx.first("SELECT count(*) FROM outbox") { try $0.number(0) } ?? 0)
    }
}
