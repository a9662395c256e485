// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Which officer has which report open, since when and until when: forgotten soon.
package struct PresenceStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// - Parameter expiry: who was seen last before it has been away, and comes anew.
    package func note(_ officer: Int64, at report: Report.ID, now: Date, expiry: Date) throws {
        try tx.run([
            """
            INSERT INTO presence (report_id, officer_id, since, seen_at)
            VALUES (\(report.rawValue), \(officer), \(now), \(now))
            ON CONFLICT (report_id, officer_id) DO UPDATE SET seen_at = excluded.seen_at,
              since = CASE WHEN presence.seen_at < \(expiry) THEN excluded.since ELSE presence.since END
            """
        ])
    }

    /// The others, the earliest first.
    package func others(
        than officer: Int64,
        at report: Report.ID,
        seenSince moment: Date,
        limit: Int
    ) throws -> [(officer: Int64, since: Date)] {
        try tx.rows(
            """
            SELECT p.officer_id, p.since FROM presence p
            WHERE p.report_id = \(report.rawValue) AND p.officer_id <> \(officer) AND p.seen_at >= \(moment)
            ORDER BY p.since, p.officer_id LIMIT \(Int64(limit))
            """
        ) { (try $0.number(0), Date(milliseconds: try $0.number(1))) }
    }

    package func forget(before moment: Date) throws {
        try tx.run(["DELETE FROM presence WHERE seen_at < \(moment)"])
    }
}
