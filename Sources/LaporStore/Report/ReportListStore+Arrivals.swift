// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL

/// What came to a government, and when: for counting, never for showing.
extension ReportListStore {
    package struct Arrivals: Sendable {
        package struct Arrival: Sendable {
            package let region: String?
            package let topic: LaporDomain.Category.ID?
            package let at: Date
        }
        package let all: [Arrival]
        /// From when on nothing was left out.
        let complete: Date?

        package func known(since start: Date) -> Date { max(start, complete ?? start) }
    }

    /// The newest, open or ended; of what is confidential or the inspectorate's, nothing.
    package func arrivals(in government: Agency.ID, since start: Date, limit: Int) throws -> Arrivals {
        var all: [Arrivals.Arrival] = []
        var complete: Date?
        for isOpen in [1, 0] as [Int64] {
            let found = try tx.rows(
                """
                SELECT r.region_code, r.category_id, r.received_at FROM report r
                WHERE r.desk_government_id = \(government.rawValue) AND r.is_open = \(isOpen) AND r.received_at >= \(start)
                  AND r.is_confidential = 0 AND r.is_oversight = 0
                ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(limit))
                """
            ) { row in
                Arrivals.Arrival(
                    region: row.text(0),
                    topic: row.integer(1).map { LaporDomain.Category.ID($0) },
                    at: Date(milliseconds: try row.number(2))
                )
            }
            if found.count == limit, let last = found.last { complete = max(complete ?? last.at, last.at) }
            all += found
        }
        return Arrivals(all: all, complete: complete)
    }
}
