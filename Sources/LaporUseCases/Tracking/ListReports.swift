// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// A page of a list, and the key after which the next one begins.
package struct Page<Line: Sendable>: Sendable {
    package let lines: [Line]
    package let next: ListKey?
    package let directory: Directory
    /// There were more to look at than one page looks at; the next page goes on from there.
    package var isCutShort = false
}

/// What anybody may browse, newest first; what they search, by how well its title fits, then newest first.
package struct ListPublishedReports: Sendable {
    package typealias Filter = PublishedFilter
    /// How many reports a page looks at where what is asked for is rare.
    package static let reach = ReportListStore.reach
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(
        _ filter: Filter,
        after key: ListKey? = nil,
        limit: Int = 25
    ) async throws -> Page<ReportLine> {
        let directory = try await ports.directory.current()
        if let terms = filter.search?.words {
            let found = try await ports.database.read { try ReportListStore($0).published(filter, holding: terms) }
            return Found(found, by: { $0.rank(for: terms) }, isAscending: false).page(
                after: key,
                limit: limit,
                directory
            )
        }
        let found = try await ports.database.read { tx in
            try Self.read(filter, ReportListStore(tx), after: key, limit: limit + 1)
        }
        let shown = Array(found.lines.prefix(limit))
        let isFull = found.lines.count > limit
        return Page(
            lines: shown,
            next: isFull ? (filter.isMostSupported ? shown.last?.supportKey : shown.last?.receiptKey) : found.end,
            directory: directory,
            isCutShort: !isFull && found.end != nil
        )
    }

    /// Of several topics each is read in order by itself, and what they give is put in order together.
    private static func read(
        _ filter: Filter,
        _ store: ReportListStore,
        after key: ListKey?,
        limit: Int
    ) throws -> ReportListStore.Stretch {
        guard filter.topics.count > 1, filter.search == nil, !filter.isMostSupported else {
            return try store.published(filter, after: key, limit: limit)
        }
        // Together they look no further than one alone.
        let reach = max(ReportListStore.reach / filter.topics.count, limit)
        let stretches = try filter.topics.map { topic in
            var one = filter
            (one.category, one.topics) = (topic, [])
            return try store.published(one, after: key, limit: limit, reach: reach)
        }
        return .init(stretches, isAscending: filter.isWaitingLongest, limit: limit)
    }
}

extension ReportListStore.Stretch {
    /// Several in one order; it ends where the first of them ended.
    fileprivate init(_ stretches: [Self], isAscending: Bool, limit: Int) {
        func stands(_ one: ListKey, before other: ListKey) -> Bool {
            let (one, other) = ((one.order, one.id), (other.order, other.id))
            return isAscending ? one < other : one > other
        }
        let end = stretches.compactMap(\.end).min { stands($0, before: $1) }
        let lines = stretches.flatMap(\.lines).sorted { stands($0.receiptKey, before: $1.receiptKey) }
            .filter { line in end.map { !stands($0, before: line.receiptKey) } ?? true }
        self.init(lines: Array(lines.prefix(limit)), end: lines.count < limit ? end : nil)
    }
}
