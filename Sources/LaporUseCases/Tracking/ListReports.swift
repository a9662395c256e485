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
}

/// What anybody may browse, newest first; what they search, by how well its title fits, then newest first.
package struct ListPublishedReports: Sendable {
    package typealias Filter = PublishedFilter
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
        let lines = try await ports.database.read { tx in
            try Self.read(filter, ReportListStore(tx), after: key, limit: limit + 1)
        }
        let shown = Array(lines.prefix(limit))
        return Page(lines: shown, next: lines.count > limit ? shown.last?.receiptKey : nil, directory: directory)
    }

    /// Of several topics each is read in order by itself, and what they give is put in order together.
    private static func read(
        _ filter: Filter,
        _ store: ReportListStore,
        after key: ListKey?,
        limit: Int
    ) throws -> [ReportLine] {
        guard filter.topics.count > 1, !filter.isWaitingLongest else {
            return try store.published(filter, after: key, limit: limit)
        }
        let lines = try filter.topics.flatMap { topic in
            var one = filter
            (one.category, one.topics) = (topic, [])
            return try store.published(one, after: key, limit: limit)
        }
        let sorted = lines.sorted {
            ($0.receiptKey.order, $0.receiptKey.id) > ($1.receiptKey.order, $1.receiptKey.id)
        }
        return Array(sorted.prefix(limit))
    }
}
