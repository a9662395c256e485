// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import Testing

/// An officer's queue is one list in the order of an index, whatever its order and group, and its counts look at no more
/// than what stands at the desk.
@Suite struct QueuePlanTests {
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
            let explained =
                isPostgres
                ? try tx.rows("EXPLAIN \(query)") { try $0.string(0) }
                : try tx.rows("EXPLAIN QUERY PLAN \(query)") { try $0.string(3) }
            plans.append(explained.joined(separator: "\n"))
            return try tx.rows(query, decode)
        }
        func run(_ queries: [Query]) throws -> [Int] { try tx.run(queries) }
    }

    private static let own: [ReportListStore.Desks] = [.one(Agency.ID(1)), .government(Agency.ID(1))]
    private static let clearance = ReportListStore.Clearance(seesConfidential: true, desk: nil)

    private func plans(
        _ engine: TestDatabase.Engine,
        _ ask: @escaping @Sendable (ReportListStore) throws -> Void
    ) async throws -> [String] {
        let database = try await TestDatabase.make(engine)
        return try await database.read { tx in
            if engine == .postgres {
                for name in ["enable_seqscan", "enable_sort", "enable_incremental_sort"] {
                    _ = try tx.rows("SELECT set_config(\(name), 'off', true)") { $0.text(0) }
                }
            }
            let explaining = Explaining(tx, isPostgres: engine == .postgres)
            try ask(ReportListStore(explaining))
            return explaining.plans
        }
    }

    private func expectInOrder(_ plans: [String]) {
        #expect(!plans.isEmpty)
        for plan in plans {
            #expect(!plan.contains("Seq Scan") && !plan.contains("SCAN r\n"), "\(plan)")
            #expect(!plan.contains("TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort"), "\(plan)")
        }
    }

    @Test(arguments: TestDatabase.engines, QueueFilter.Order.allCases)
    func everyOrderIsAnIndexs(_ engine: TestDatabase.Engine, _ order: QueueFilter.Order) async throws {
        let plans = try await plans(engine) { store in
            for desks in Self.own {
                for key in [nil, ListKey(order: 9, id: 9)] {
                    var filter = QueueFilter()
                    (filter.order, filter.classification, filter.region) = (order, .complaint, "35")
                    _ = try store.inbox(at: desks, filter, clearance: Self.clearance, after: key, limit: 26)
                    filter.states = [.submitted, .inProgress]
                    _ = try store.inbox(at: desks, filter, clearance: Self.clearance, after: key, limit: 26)
                }
            }
        }
        expectInOrder(plans)
    }

    @Test(arguments: TestDatabase.engines)
    func whatHasEndedIsReadNewestFirst(_ engine: TestDatabase.Engine) async throws {
        let plans = try await plans(engine) { store in
            var filter = QueueFilter()
            (filter.isEnded, filter.order) = (true, .newest)
            for desks in Self.own {
                _ = try store.inbox(at: desks, filter, clearance: Self.clearance, after: nil, limit: 26)
            }
        }
        expectInOrder(plans)
        #expect(plans.allSatisfy { $0.contains("report_received_") }, "\(plans)")
    }

    @Test(arguments: TestDatabase.engines)
    func countsLookOnlyAtTheDesk(_ engine: TestDatabase.Engine) async throws {
        let plans = try await plans(engine) { store in
            for desks in Self.own {
                var filter = QueueFilter()
                _ = try store.count(at: desks, filter, clearance: Self.clearance, limit: 100)
                filter.dueBefore = Date(milliseconds: 1)
                _ = try store.count(at: desks, filter, clearance: Self.clearance, limit: 100)
                (filter.dueBefore, filter.owesNothing, filter.states) = (nil, true, QueueGroup.ofReporter)
                _ = try store.count(at: desks, filter, clearance: Self.clearance, limit: 100)
                (filter.owesNothing, filter.states, filter.hasDraft) = (false, [], true)
                _ = try store.count(at: desks, filter, clearance: Self.clearance, limit: 100)
            }
            _ = try store.identityAsked(at: nil, clearance: Self.clearance, limit: 50)
            let stranger = ReportListStore.Clearance(seesConfidential: false, desk: nil)
            for clearance in [Self.clearance, stranger] {
                _ = try store.waiting(at: Agency.ID(1), clearance: clearance, limit: 10_001)
            }
        }
        expectInOrder(plans)
    }
}
