// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import Testing

/// Lists and searches are answered by indexes, on either engine: what they cost does not grow with the table.
@Suite struct SearchPlanTests {
    /// Wraps a transaction and keeps the plans of what is asked of it.
    private final class Explaining: Transaction {
        let tx: any Transaction
        let isPostgres: Bool
        var plans: [String] = []
        var dialect: Dialect { tx.dialect }
        init(_ tx: any Transaction, isPostgres: Bool) {
            self.tx = tx
            self.isPostgres = isPostgres
        }

        func rows<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> [T] {
            plans +=
                isPostgres
                ? try tx.rows("EXPLAIN \(query)") { try $0.string(0) }
                : try tx.rows("EXPLAIN QUERY PLAN \(query)") { try $0.string(3) }
            return try tx.rows(query, decode)
        }
        func run(_ queries: [Query]) throws -> [Int] { try tx.run(queries) }
    }

    private func plans(
        _ engine: TestDatabase.Engine,
        _ ask: @escaping @Sendable (ReportListStore) throws -> Void
    ) async throws -> [String] {
        let database = try await TestDatabase.make(engine)
        return try await database.read { tx in
            if engine == .postgres {
                // With no rows everything is cheap: what can be avoided at all shows when it is said to be dear.
                for name in ["enable_seqscan", "enable_sort", "enable_incremental_sort"] {
                    _ = try tx.rows("SELECT set_config(\(name), 'off', true)") { $0.text(0) }
                }
            }
            let explaining = Explaining(tx, isPostgres: engine == .postgres)
            try ask(ReportListStore(explaining))
            return explaining.plans
        }
    }

    /// No table is read whole; what is walked is a bounded list, an index in its own order, or an index of words that
    /// was told where to begin.
    private func expectNoScan(_ plans: [String]) {
        #expect(!plans.isEmpty)
        for plan in plans {
            #expect(!plan.contains("Seq Scan"), "\(plan)")
            guard plan.hasPrefix("SCAN") else { continue }
            let isBounded =
                plan.wholeMatch(of: /SCAN ([mcf]|r USING INDEX .+|s[a-z_]* VIRTUAL TABLE INDEX \d+:(M1|=))/) != nil
            #expect(isBounded, "\(plan)")
        }
    }

    private static let desks: [ReportListStore.Desks] = [
        .one(Agency.ID(1)), .government(Agency.ID(1)), .household(of: Agency.ID(1), in: Agency.ID(1)),
        .subtree(of: Agency.ID(1)), .overdue(at: Date(milliseconds: 1)), .urgent, .shared(with: Agency.ID(1)),
    ]

    @Test(arguments: TestDatabase.engines)
    func searchesLookAtWhatIsIndexed(_ engine: TestDatabase.Engine) async throws {
        let terms = SearchTerms(of: "lampu jalan mati")
        let plans = try await plans(engine) { store in
            var filter = PublishedFilter()
            _ = try store.published(filter, holding: terms)
            (filter.agency, filter.state, filter.region) = (Agency.ID(1), .closed, "35")
            _ = try store.published(filter, holding: terms)
            (filter.agency, filter.category, filter.since) = (nil, Category.ID(1), Date(milliseconds: 1))
            _ = try store.published(filter, holding: terms)
            for desk in Self.desks {
                for state in [nil, Report.State.inProgress, .archived] {
                    _ = try store.inbox(
                        holding: terms,
                        at: desk,
                        QueueFilter(of: state),
                        clearance: .init(seesConfidential: false, desk: nil)
                    )
                }
            }
        }
        expectNoScan(plans)
    }

    @Test(arguments: TestDatabase.engines)
    func whatCouldBeTheSameIsFoundByIndexes(_ engine: TestDatabase.Engine) async throws {
        let plans = try await plans(engine) { store in
            let (government, region) = (Agency.ID(1), "35.78.05.1003")
            for area in [ReportListStore.Area.government(government), .place("35.78"), .anywhere] {
                _ = try store.withWords(SearchTerms(of: "sadewa"), in: area, limit: 12)
            }
            for government in [government, nil] {
                _ = try store.inThePlace(region, about: Category.ID(1), in: government, limit: 12)
            }
            let (start, end) = (Date(milliseconds: 1), Date(milliseconds: 9))
            _ = try store.arrivals(in: government, since: start, limit: 300)
            _ = try store.received(in: government, from: start, until: end, limit: 300)
            _ = try store.publicBodies(of: [Report.ID(1), Report.ID(2)])
            _ = try store.latestBodies(of: [Report.ID(1), Report.ID(2)])
            var filter = PublishedFilter()
            filter.government = government
            _ = try store.published(filter, alike: SearchTerms(of: "sadewa"), reach: 1_000, limit: 12)
            (filter.category, filter.state) = (Category.ID(1), .closed)
            _ = try store.published(filter, after: nil, limit: 12, reach: 1_000)
        }
        for plan in plans where !plan.hasPrefix("SCAN n") && !plan.hasPrefix("SCAN (") { expectNoScan([plan]) }
    }

    @Test(arguments: TestDatabase.engines)
    func numbersAreFoundByTheirKey(_ engine: TestDatabase.Engine) async throws {
        let plans = try await plans(engine) { store in
            var filter = PublishedFilter()
            filter.search = .report(TrackingID(random: 1))
            _ = try store.published(filter, after: nil, limit: 25)
            for desk in Self.desks {
                _ = try store.inbox(
                    TrackingID(random: 1),
                    at: desk,
                    QueueFilter(),
                    clearance: .init(seesConfidential: true, desk: nil)
                )
            }
        }
        expectNoScan(plans)
    }

    @Test(arguments: TestDatabase.engines)
    func listsAreReadInOrder(_ engine: TestDatabase.Engine) async throws {
        let plans = try await plans(engine) { store in
            for key in [nil, ListKey(order: 9, id: 9)] {
                for (agency, category) in [(nil, nil), (Agency.ID(1), nil), (nil, Category.ID(1))] {
                    var filter = PublishedFilter()
                    (filter.agency, filter.category) = (agency, category)
                    _ = try store.published(filter, after: key, limit: 25)
                }
                // What is open in a part of one government, or overdue in the nation, is sorted: it is few.
                for desk in [Self.desks[0], Self.desks[1], Self.desks[4], Self.desks[5]] {
                    _ = try store.inbox(
                        at: desk,
                        QueueFilter(),
                        clearance: .init(seesConfidential: false, desk: nil),
                        after: key,
                        limit: 25
                    )
                }
            }
        }
        expectNoScan(plans)
        #expect(!plans.contains { $0.contains("TEMP B-TREE FOR ORDER BY") || $0.contains("Sort") })
    }
}

extension QueueFilter {
    init(of state: Report.State?) {
        self.init()
        self.state = state
    }
}
