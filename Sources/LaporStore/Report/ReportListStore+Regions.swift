// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL

/// Published reports counted by region; how far the counting looks is bounded, whatever is asked.
extension ReportListStore {
    package struct RegionCounts: Sendable {
        /// By what lies directly in the region that was asked about.
        ///
        /// What is not told as exactly stands under the region itself, or under nothing.
        package let counts: [RegionCode?: RegionCount]
        /// Not all was looked at, but the newest.
        package let isCutShort: Bool

        package init(counts: [RegionCode?: RegionCount], isCutShort: Bool) {
            (self.counts, self.isCutShort) = (counts, isCutShort)
        }
    }

    /// - Parameters:
    ///   - level: of the regions that are counted.
    ///   - reach: how many reports are looked at, the newest first.
    package func counted(_ filter: PublishedFilter, level: Int, reach: Int) throws -> RegionCounts {
        let list: Query =
            "FROM report r WHERE r.is_published = 1 \(Query(ordered(filter)))ORDER BY \(Self.newest)"
        let rows = try tx.rows(
            """
            SELECT \(Self.region(level)) AS place, count(*), CAST(SUM(r.is_open) AS INTEGER) FROM
              (SELECT r.id, r.tracking_id, r.region_code, r.state, r.classification, r.category_id, r.is_open
               \(list) LIMIT \(Int64(reach))) AS r
            WHERE 1 = 1 \(Query(unordered(filter))) GROUP BY \(Self.region(level))
            """
        ) { row in
            (
                row.text(0).flatMap { RegionCode($0) },
                RegionCount(reports: Int(try row.number(1)), open: Int(try row.number(2)))
            )
        }
        let further = try tx.first("SELECT r.id \(list) LIMIT 1 OFFSET \(Int64(reach))") { try $0.number(0) }
        return RegionCounts(counts: Dictionary(rows, uniquingKeysWith: +), isCutShort: further != nil)
    }

    private static let newest = Dialect.Fragment("r.received_at DESC, r.id DESC")

    /// The codes of a level, of whatever lies in it.
    private static func region(_ level: Int) -> Dialect.Fragment {
        switch level {
        case ...1: Dialect.Fragment("substr(r.region_code, 1, 2)")
        case 2: Dialect.Fragment("substr(r.region_code, 1, 5)")
        default: Dialect.Fragment("substr(r.region_code, 1, 8)")
        }
    }
}
