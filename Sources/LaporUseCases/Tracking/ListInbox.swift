// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// What waits where an officer may look, what breaks next first; nothing in it that the case page would refuse.
package struct ListInbox: Sendable {
    package struct Filter: Sendable {
        package var state: Report.State?
        package var agency: Agency.ID?
        package var dueBefore: Date?
        /// What others have shared instead: copies and coordinations.
        package var isShared = false
        /// With words, ended reports are found as well, where their state is asked for; with a number, any.
        package var search: Search?
        package init() {}
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Refuses an agency that is out of the officer's reach.
    package func callAsFunction(
        _ filter: Filter,
        for officer: Officer,
        after key: ListKey? = nil,
        limit: Int = 25
    ) async throws -> Page<ReportLine> {
        let page = try await page(filter, for: officer, after: key, limit: limit)
        let lines = try await ports.database.read { tx in
            let store = ReportListStore(tx)
            return try page.lines.map { line in
                var line = line
                line.hasDraft = try store.hasDraft(line.id)
                return line
            }
        }
        return Page(lines: lines, next: page.next, directory: page.directory)
    }

    private func page(
        _ filter: Filter,
        for officer: Officer,
        after key: ListKey?,
        limit: Int
    ) async throws -> Page<ReportLine> {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let rights = directory.rules(on: now).rights
        guard let access = rights.access[officer.role] else {
            return Page(lines: [], next: nil, directory: directory)
        }
        let scope = InboxScope(officer: officer, access: access, agencies: directory.agencies, now: now)
        guard let desks = scope.desks(filter) else { throw Refusal.notFound }
        if let search = filter.search {
            let found = try await self.found(search, at: desks, filter, scope)
            return Found(found, by: \.queueKey, isAscending: true).page(after: key, limit: limit, directory)
        }
        let lines = try await ports.database.read { tx in
            try ReportListStore(tx).inbox(
                at: desks,
                state: filter.state,
                dueBefore: filter.dueBefore,
                clearance: scope.clearance(filter),
                after: key,
                limit: limit + 1
            )
        }
        let shown = Array(lines.prefix(limit))
        return Page(lines: shown, next: lines.count > limit ? shown.last?.queueKey : nil, directory: directory)
    }

    /// What stands above the queue, whenever it is due; nothing for whom the queue is nothing else.
    package func urgent(for officer: Officer, limit: Int = 10) async throws -> [ReportLine] {
        let now = ports.now()
        let directory = try await ports.directory.current()
        guard let access = directory.rules(on: now).rights.access[officer.role], access.reach != .urgent else {
            return []
        }
        let scope = InboxScope(officer: officer, access: access, agencies: directory.agencies, now: now)
        guard let desks = scope.desks(Filter()) else { return [] }
        return try await ports.database.read {
            try ReportListStore($0).urgent(at: desks, clearance: scope.clearance(Filter()), limit: limit)
        }
    }

    private func found(
        _ search: Search,
        at desks: ReportListStore.Desks,
        _ filter: Filter,
        _ scope: InboxScope
    ) async throws -> [ReportLine] {
        try await ports.database.read { tx in
            let store = ReportListStore(tx)
            let clearance = scope.clearance(filter)
            return switch search {
            case .report(let id):
                try store.inbox(id, at: desks, state: filter.state, dueBefore: filter.dueBefore, clearance: clearance)
            case .words(let terms):
                try store.inbox(
                    holding: terms,
                    at: desks,
                    state: filter.state,
                    dueBefore: filter.dueBefore,
                    clearance: clearance
                )
            }
        }
    }
}

/// Which desks a role reaches, and what of them is hidden: the access table as a query.
struct InboxScope {
    let officer: Officer
    let access: Access
    let agencies: AgencyTree
    let now: Date

    /// Nothing when the agency that was asked for is out of reach.
    func desks(_ filter: ListInbox.Filter) -> ReportListStore.Desks? {
        if filter.isShared {
            return officer.role == .ombudsman ? .referred(orSharedWith: officer.agency) : .shared(with: officer.agency)
        }
        let desk = filter.agency ?? officer.agency
        guard agencies[desk] != nil else { return nil }
        switch access.reach {
        // Its own desk when it is named; else what it watches over.
        case .overdue:
            if filter.agency == nil { return .overdue(at: now) }
            return desk == officer.agency ? .one(desk) : nil
        case .urgent: return filter.agency == nil || desk == officer.agency ? .urgent : nil
        case .subtree:
            return agencies.isWithin(desk, officer.agency) ? .subtree(of: desk) : nil
        case .government:
            let government = agencies.government(of: officer.agency)
            guard agencies.government(of: desk) == government else { return nil }
            return filter.agency == nil ? .government(government) : household(of: desk)
        case .nation: return household(of: desk)
        case .household:
            return Authority(agencies).commands(officer.party, desk) ? household(of: desk) : nil
        }
    }

    func clearance(_ filter: ListInbox.Filter) -> ReportListStore.Clearance {
        let isAtDesk = !filter.isShared && (access.reach != .overdue || filter.agency != nil)
        return ReportListStore.Clearance(
            seesConfidential: access.confidential > .nothing && access.both > .nothing,
            desk: access.oversight > .nothing && isAtDesk ? officer.agency : nil,
            seesReferred: filter.isShared && officer.role == .ombudsman
        )
    }

    private func household(of desk: Agency.ID) -> ReportListStore.Desks {
        let government = agencies.government(of: desk)
        if agencies.household(of: desk).count == 1 { return .one(desk) }
        return desk == government ? .government(desk) : .household(of: desk, in: government)
    }
}
