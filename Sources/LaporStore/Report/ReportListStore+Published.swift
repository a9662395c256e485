// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL

/// What anybody may browse; how far one page looks is bounded, whatever is asked and however much there is.
extension ReportListStore {
    /// Reports in order, and where the looking ended although there is more.
    package struct Stretch: Sendable {
        package let lines: [ReportLine]
        /// Nothing where enough was found, or there was nothing more to look at.
        package let end: ListKey?
        package init(lines: [ReportLine], end: ListKey?) { (self.lines, self.end) = (lines, end) }
    }

    /// Newest first, or, of what is still open, the oldest first; or what most people support first.
    ///
    /// - Parameter reach: how many reports are looked at where no index answers what is asked.
    package func published(
        _ filter: PublishedFilter,
        after key: ListKey?,
        limit: Int,
        reach: Int = ReportListStore.reach
    ) throws -> Stretch {
        let walk = Walk(filter, key)
        let unordered = (filter.isMostSupported ? published(filter) : unordered(filter))
        let conditions = (unordered + [walk.looksForOpen ? "AND r.is_open = 1 " : nil]).compactMap(\.self)
        let rest = Query(conditions)
        let list = walk.list(filter.isMostSupported ? [] : ordered(filter))
        guard !conditions.isEmpty, filter.search == nil else {
            return Stretch(lines: try lines(list, rest, walk, limit), end: nil)
        }
        // Where what is asked for is common, a short look is enough.
        var found = try lines(list, rest, walk, limit, reach: min(reach, limit * 20))
        if found.count < limit, reach > limit * 20 { found = try lines(list, rest, walk, limit, reach: reach) }
        guard found.count < limit else { return Stretch(lines: found, end: nil) }
        // The last that was looked at, where there were so many.
        let end = try tx.first(
            "SELECT \(walk.place), r.id \(list) ORDER BY \(walk.order) LIMIT 1 OFFSET \(Int64(reach - 1))"
        ) { ListKey(order: try $0.number(0), id: try $0.number(1)) }
        return Stretch(lines: found, end: end)
    }

    /// Those that pass of the first so many of a list.
    private func lines(_ list: Query, _ rest: Query, _ walk: Walk, _ limit: Int, reach: Int) throws -> [ReportLine] {
        try tx.rows(
            """
            SELECT \(Self.columns), \(Self.publicTitle) FROM
              (SELECT c.id FROM (SELECT r.id, \(walk.place) AS place \(list) ORDER BY \(walk.order) LIMIT \(Int64(reach))) AS c
               JOIN report r ON r.id = c.id WHERE 1 = 1 \(rest) ORDER BY \(walk.candidates) LIMIT \(Int64(limit))) AS f
            JOIN report r ON r.id = f.id ORDER BY \(walk.order)
            """,
            line
        )
    }

    /// Received from one moment to before another, the newest first: only their numbers.
    package func publishedNumbers(from start: Date, until end: Date, limit: Int) throws -> [TrackingID] {
        try tx.rows(
            """
            SELECT r.tracking_id FROM report r
            WHERE r.is_published = 1 AND r.received_at >= \(start) AND r.received_at < \(end)
            ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(limit))
            """
        ) { TrackingID(rawValue: try $0.number(0)) }
    }

    /// Of some reports those that everybody reads, as everybody reads them.
    package func published(among reports: Set<Report.ID>) throws -> [Report.ID: ReportLine] {
        guard !reports.isEmpty else { return [:] }
        let ids = reports.sorted { $0.rawValue < $1.rawValue }
        let list: Query = ids.dropFirst().reduce("\(ids[0].rawValue)") { "\($0), \($1.rawValue)" }
        let found = try tx.rows(
            """
            SELECT \(Self.columns), \(Self.publicTitle) FROM report r WHERE r.is_published = 1 AND r.id IN (\(list))
            """,
            line
        )
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }

    private func lines(_ list: Query, _ rest: Query, _ walk: Walk, _ limit: Int) throws -> [ReportLine] {
        try tx.rows(
            """
            SELECT \(Self.columns), \(Self.publicTitle) \(list) \(rest)
            ORDER BY \(walk.order) LIMIT \(Int64(limit))
            """,
            line
        )
    }

    /// All that a filter asks for, besides its words.
    func published(_ filter: PublishedFilter) -> [Query?] { ordered(filter) + unordered(filter) }

    /// The conditions that an index answers in order.
    func ordered(_ filter: PublishedFilter) -> [Query?] {
        [
            filter.government.map { "AND r.desk_government_id = \($0.rawValue) " },
            filter.agency.map { "AND r.agency_id = \($0.rawValue) " },
            filter.category.map { "AND r.category_id = \($0.rawValue) " },
            place(filter),
            filter.since.map { "AND r.received_at >= \($0) " },
            filter.until.map { "AND r.received_at < \($0) " },
        ]
    }

    func unordered(_ filter: PublishedFilter) -> [Query?] {
        [
            filter.state.map { "AND r.state = \($0.rawValue) " },
            // A regency's own list needs nothing more.
            filter.region.flatMap { $0.count == 5 ? nil : Self.within($0) },
            filter.classification.map { "AND r.classification = \($0.rawValue) " },
            filter.topics.isEmpty ? nil : "AND r.category_id IN (\(Self.list(filter.topics))) ",
            filter.search?.report.map { "AND r.tracking_id = \($0.rawValue) " },
        ]
    }

    /// The regency or city that a place lies in; a province where nothing else is asked for that has an order of its own.
    private func place(_ filter: PublishedFilter) -> Query? {
        guard let region = filter.region else { return nil }
        if region.count >= 5 {
            return "AND r.region_code IS NOT NULL AND substr(r.region_code, 1, 5) = \(String(region.prefix(5))) "
        }
        let isAlone = filter.agency == nil && filter.government == nil && filter.category == nil
        return isAlone ? "AND substr(r.region_code, 1, 2) = \(region) " : nil
    }

    static func within(_ region: String) -> Query {
        "AND (r.region_code = \(region) OR (r.region_code > \(region + ".") AND r.region_code < \(region + "/"))) "
    }

    private static func list(_ ids: [Category.ID]) -> Query {
        ids.dropFirst().reduce("\(ids[0].rawValue)") { "\($0), \($1.rawValue)" }
    }
}

/// In which order published reports are gone through, and from where on.
private struct Walk {
    /// Of whom or what: these lists know nothing of what is open.
    let looksForOpen: Bool
    private let isAscending: Bool
    private let isOpenOnly: Bool
    private let isBySupport: Bool
    private let key: ListKey?

    init(_ filter: PublishedFilter, _ key: ListKey?) {
        let isScoped = filter.agency != nil || filter.government != nil || filter.category != nil
        isBySupport = filter.isMostSupported
        isAscending = filter.isWaitingLongest && !isBySupport
        looksForOpen = isAscending && isScoped
        isOpenOnly = isAscending && !isScoped
        self.key = key
    }

    var order: Dialect.Fragment {
        if isBySupport { return Dialect.Fragment("r.support_count DESC, r.id DESC") }
        return Dialect.Fragment(isAscending ? "r.received_at, r.id" : "r.received_at DESC, r.id DESC")
    }
    /// What comes first in the order.
    var place: Dialect.Fragment { Dialect.Fragment(isBySupport ? "r.support_count" : "r.received_at") }
    /// The same, of what was gone through.
    var candidates: Dialect.Fragment {
        Dialect.Fragment(isAscending ? "c.place, c.id" : "c.place DESC, c.id DESC")
    }

    func list(_ conditions: [Query?]) -> Query {
        let after: Query? = key.map {
            if isBySupport { return "AND (r.support_count, r.id) < (\($0.order), \($0.id)) " }
            return isAscending
                ? "AND (r.received_at, r.id) > (\($0.order), \($0.id)) "
                : "AND (r.received_at, r.id) < (\($0.order), \($0.id)) "
        }
        let supported: Query? = isBySupport ? "AND r.support_count > 0 " : nil
        let all = Query([supported, isOpenOnly ? "AND r.is_open = 1 " : nil] + conditions + [after])
        return "FROM report r WHERE r.is_published = 1 \(all)"
    }
}
