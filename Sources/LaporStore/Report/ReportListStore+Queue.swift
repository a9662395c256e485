// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL

/// What a queue is made of: its conditions, its order, and how many stand in it, counted no further than is shown.
extension ReportListStore {
    /// No more than `limit`: whoever has more work than that need not know how much more.
    package func count(at desks: Desks, _ filter: QueueFilter, clearance: Clearance, limit: Int) throws -> Int {
        let number = try tx.first(
            """
            SELECT count(*) FROM (SELECT r.id FROM report r
            WHERE \(filter.openness) AND \(desks.condition) \(Query(queue(filter, clearance)))
            LIMIT \(Int64(limit))) AS few
            """
        ) { try $0.number(0) }
        return Int(number ?? 0)
    }

    /// How many would go elsewhere with the end of a desk, as `ReportStore.waiting` finds them; no more than `limit`.
    package func waiting(at desk: Agency.ID, clearance: Clearance, limit: Int) throws -> Int {
        let number = try tx.first(
            """
            SELECT count(*) FROM (SELECT r.id FROM report r
            WHERE r.is_open = 1 AND \(Desks.one(desk).condition) AND r.state <> 'in_arbitration' \(clearance.condition)
            LIMIT \(Int64(limit))) AS few
            """
        ) { try $0.number(0) }
        return Int(number ?? 0)
    }

    /// Where somebody asks to know who the reporter is, what breaks next first; an index of its own, for few.
    package func identityAsked(at desks: Desks?, clearance: Clearance, limit: Int) throws -> [ReportLine] {
        let scope: Query = desks.map { "AND \($0.condition) " } ?? ""
        return try tx.rows(
            """
            SELECT \(Self.columns), \(Self.latestTitle) FROM report r
            WHERE r.is_identity_asked = 1 \(scope)\(clearance.condition)
            ORDER BY r.queue_at, r.id LIMIT \(Int64(limit))
            """,
            line
        )
    }

    func after(_ key: ListKey?, _ order: QueueFilter.Order) -> Query? {
        guard let key else { return nil }
        return switch order {
        case .due: "AND (r.queue_at, r.id) > (\(key.order), \(key.id)) "
        case .newest: "AND (r.received_at, r.id) < (\(key.order), \(key.id)) "
        case .oldest: "AND (r.received_at, r.id) > (\(key.order), \(key.id)) "
        }
    }

    func queue(_ filter: QueueFilter, _ clearance: Clearance) -> [Query?] {
        [
            filter.state.map { "AND r.state = \($0.rawValue) " }, filter.owesNothing ? Self.nothingOwed : nil,
            filter.dueFrom.map { "AND r.queue_at >= \($0) " }, filter.dueBefore.map { "AND r.queue_at <= \($0) " },
            anyOf(filter.states), filter.hasDraft ? "AND r.is_drafted = 1 " : nil,
            filter.classification.map { "AND r.classification = \($0.rawValue) " },
            anyOf(filter.categories),
            filter.channel.map { "AND r.channel = \($0.rawValue) " },
            filter.region.map(Self.within),
            clearance.condition,
        ]
    }

    private static var nothingOwed: Query { "AND r.queue_at = \(ReportIndex.never) " }

    private func anyOf(_ states: [Report.State]) -> Query? {
        guard let first = states.first else { return nil }
        let list = states.dropFirst().reduce("\(first.rawValue)" as Query) { "\($0), \($1.rawValue)" }
        return "AND r.state IN (\(list)) "
    }
}

extension ReportListStore {
    private func anyOf(_ categories: [Category.ID]) -> Query? {
        guard let first = categories.first else { return nil }
        let list = categories.dropFirst().reduce("\(first.rawValue)" as Query) { "\($0), \($1.rawValue)" }
        return "AND r.category_id IN (\(list)) "
    }
}

extension QueueFilter {
    var openness: Query { readsEnded ? "r.is_open = 0" : "r.is_open = 1" }

    var sorting: Dialect.Fragment {
        switch order {
        case .due: Dialect.Fragment("r.queue_at, r.id")
        case .newest: Dialect.Fragment("r.received_at DESC, r.id DESC")
        case .oldest: Dialect.Fragment("r.received_at, r.id")
        }
    }
}
