// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporDomain
package import LaporSQL

/// How far behind the worker is: since when what should have been done waits.
package struct ServiceStateStore {
    /// So many of what waits are looked at: enough to know since when.
    private static let looked: Int64 = 200
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Since when an event waits to be told.
    package func oldestPromise() throws -> Date? {
        try oldest(
            """
            SELECT min(recorded_at) FROM (
              SELECT recorded_at FROM outbox ORDER BY report_id, seq LIMIT \(Self.looked)
            ) AS looked
            """
        )
    }

    /// Since when a letter is due that was not tried.
    package func oldestLetter(at now: Date) throws -> Date? {
        try oldest("SELECT min(due_at) FROM delivery WHERE state = 'waiting' AND due_at <= \(now)")
    }

    /// Letters that were tried and refused, and wait to be tried again.
    package func lettersTriedAgain() throws -> Int {
        Int(
            try tx.first(
                """
                SELECT count(*) FROM (
                  SELECT attempts FROM delivery WHERE state = 'waiting' ORDER BY due_at LIMIT \(Self.looked)
                ) AS looked WHERE attempts > 1
                """
            ) { try $0.number(0) } ?? 0
        )
    }

    /// Since when a report waits to be found by the search, by its newest event.
    package func oldestUnread() throws -> Date? {
        try oldest(
            """
            SELECT min(e.recorded_at) FROM (
              SELECT report_id FROM search_due WHERE what = 'words' AND problem IS NULL
              ORDER BY what, report_id LIMIT \(Self.looked)
            ) AS looked JOIN report r ON r.id = looked.report_id
            JOIN event e ON e.report_id = r.id AND e.seq = r.version
            """
        )
    }

    private func oldest(_ query: Query) throws -> Date? {
        try tx.first(query) { $0.integer(0).map { Date(milliseconds: $0) } } ?? nil
    }
}
