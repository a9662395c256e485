// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL

/// Lists by the words that reports hold; how far they look is bounded, whatever is asked and however much there is.
///
/// Two ways are gone, and what either finds is found. From the words: the newest reports that hold them all, as far as
/// they are in scope. From the scope: its list in order, as far as it holds the words. The first misses what a scope
/// holds behind very many others with the same words, the second what lies far back in a long list of its own.
extension ReportListStore {
    /// How many reports each way looks at, and how many it brings home.
    package static let reach = 10_000
    package static let most = 1_000

    /// Published reports that hold these words, in no order.
    package func published(_ filter: PublishedFilter, holding terms: SearchTerms) throws -> [ReportLine] {
        let scope: Query = "r.is_published = 1 \(Query(published(filter)))"
        var found = try lines(newest(terms, .published, within: scope), Self.publicTitle)
        guard
            filter.agency != nil || filter.government != nil || filter.category != nil || filter.region != nil
                || filter.state != nil
        else {
            return found
        }
        // Only what an index finds in order: the rest would be walked through to its end.
        let list: Query = """
            SELECT r.id, r.received_at AS place FROM report r WHERE r.is_published = 1 \(Query(ordered(filter)))
            ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(Self.reach))
            """
        found += try lines(holding(terms, .published, list, within: scope, newestFirst: true), Self.publicTitle)
        return found.distinct
    }

    /// The newest published reports that hold these words, as far as they pass a filter; how far it looks is told.
    package func published(
        _ filter: PublishedFilter,
        alike terms: SearchTerms,
        reach: Int,
        limit: Int
    ) throws -> [ReportLine] {
        let index = SearchIndex.published.name
        return try lines(
            """
            SELECT r.id FROM (\(tx.dialect.terms.newest(reach, holding: terms.all, in: index))) AS m
            JOIN report r ON r.id = m.id WHERE r.is_published = 1 \(Query(published(filter)))
            ORDER BY r.id DESC LIMIT \(Int64(limit))
            """,
            Self.publicTitle
        )
    }

    /// What waits at some desks and holds these words, in no order; ended reports only where they are asked for.
    package func inbox(
        holding terms: SearchTerms,
        at desks: Desks,
        _ filter: QueueFilter,
        clearance: Clearance
    ) throws -> [ReportLine] {
        let scope: Query = "\(filter.openness) AND \(desks.condition) \(Query(queue(filter, clearance)))"
        let found = try lines(newest(terms, .original, within: scope), Self.latestTitle)
        if filter.readsEnded { return found }
        let list: Query = """
            SELECT r.id, r.queue_at AS place FROM report r WHERE \(scope)
            ORDER BY r.queue_at, r.id LIMIT \(Int64(Self.reach))
            """
        let listed = holding(terms, .original, list, within: "1 = 1", newestFirst: false)
        return (found + (try lines(listed, Self.latestTitle))).distinct
    }

    /// From the words to the scope.
    private func newest(_ terms: SearchTerms, _ index: SearchIndex, within scope: Query) -> Query {
        """
        SELECT r.id FROM (\(tx.dialect.terms.newest(Self.reach, holding: terms.all, in: index.name))) AS m
        JOIN report r ON r.id = m.id WHERE \(scope) ORDER BY r.id DESC LIMIT \(Int64(Self.most))
        """
    }

    /// From a list in order to the words.
    ///
    /// - Parameter scope: what the list itself has not looked at.
    private func holding(
        _ terms: SearchTerms,
        _ index: SearchIndex,
        _ list: Query,
        within scope: Query,
        newestFirst: Bool
    ) -> Query {
        let holds = tx.dialect.terms.holds(terms.all, row: Dialect.Fragment("c.id"), in: index.name)
        let order = Dialect.Fragment(newestFirst ? "c.place DESC, c.id DESC" : "c.place, c.id")
        return """
            SELECT r.id FROM (\(list)) AS c JOIN report r ON r.id = c.id WHERE \(scope) AND \(holds)
            ORDER BY \(order) LIMIT \(Int64(Self.most))
            """
    }

    private func lines(_ ids: Query, _ title: Dialect.Fragment) throws -> [ReportLine] {
        try tx.rows("SELECT \(Self.columns), \(title) FROM (\(ids)) AS f JOIN report r ON r.id = f.id", line)
    }
}

extension [ReportLine] {
    /// Each once, where it stands first.
    package var distinct: [ReportLine] {
        var seen: Set<Report.ID> = []
        return filter { seen.insert($0.id).inserted }
    }
}
