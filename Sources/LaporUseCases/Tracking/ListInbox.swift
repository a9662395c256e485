// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// What waits where an officer may look, what breaks next first; nothing in it that the case page would refuse.
package struct ListInbox: Sendable {
    package struct Filter: Equatable, Sendable {
        package var group = QueueGroup.all
        /// Nothing for what is usual: what breaks next first, and of what has ended the newest.
        package var order: QueueFilter.Order?
        package var state: Report.State?
        package var agency: Agency.ID?
        package var dueBefore: Date?
        package var classification: Report.Classification?
        package var category: LaporDomain.Category.ID?
        package var region: RegionCode?
        package var channel: Report.Channel?
        /// With words, ended reports are found as well, where they are asked for; with a number, any.
        package var search: Search?
        package init() {}

        /// What others have shared instead: copies and coordinations.
        package var isShared: Bool {
            get { group == .shared }
            set { group = newValue ? .shared : .all }
        }
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
        let (directory, scope) = try await scope(of: officer)
        guard let scope else { return Page(lines: [], next: nil, directory: directory) }
        guard let queue = try scope.queue(filter) else { return Page(lines: [], next: nil, directory: directory) }
        if let search = filter.search {
            let found = try await found(search, queue)
            let isAscending = queue.filter.order != .newest
            return Found(found, by: { queue.filter.key(of: $0) }, isAscending: isAscending)
                .page(after: key, limit: limit, directory)
        }
        let lines = try await ports.database.read { tx in
            try ReportListStore(tx)
                .inbox(at: queue.desks, queue.filter, clearance: queue.clearance, after: key, limit: limit + 1)
        }
        let shown = Array(lines.prefix(limit))
        let next = lines.count > limit ? shown.last.map { queue.filter.key(of: $0) } : nil
        return Page(lines: shown, next: next, directory: directory)
    }

    /// In which order a queue is for this officer: what its places mean.
    package func order(of filter: Filter, for officer: Officer) async throws -> QueueFilter.Order {
        let (_, scope) = try await scope(of: officer)
        return try scope?.queue(filter)?.filter.order ?? .due
    }

    /// How many stand in each group that there is for this officer, counted up to `limit`, under the same filter.
    ///
    /// None where words are searched: that would be a search for each.
    package func counts(
        _ filter: Filter,
        for officer: Officer,
        limit: Int = 100
    ) async throws -> [(group: QueueGroup, count: Int?)] {
        let (_, scope) = try await scope(of: officer)
        guard let scope else { return [] }
        let queues = try QueueGroup.allCases.compactMap { group in
            var filter = filter
            filter.group = group
            return try scope.queue(filter).map { (group, $0) }
        }
        if filter.search != nil { return queues.map { ($0.0, nil) } }
        return try await ports.database.read { tx in
            let store = ReportListStore(tx)
            return try queues.map { group, queue in
                // What has ended only grows, and waits for nobody.
                if group == .ended { return (group, nil) }
                return (
                    group, try store.count(at: queue.desks, queue.filter, clearance: queue.clearance, limit: limit)
                )
            }
        }
    }

    /// Where somebody asks to know who the reporter is and this officer is the second person, what breaks next first.
    package func identityRequests(for officer: Officer, limit: Int = 10) async throws -> [ReportLine] {
        let (directory, scope) = try await scope(of: officer)
        let now = ports.now()
        guard let scope, directory.rules(on: now).rights.allows(.grantIdentity, to: officer.role) else { return [] }
        let isEverywhere = officer.role.isNational || officer.role == .dataProtectionOfficer
        let queue = try scope.queue(Filter())
        guard let queue, isEverywhere || queue.desks.isBounded else { return [] }
        return try await ports.database.read { [ports] tx in
            let asked = try ReportListStore(tx).identityAsked(
                at: isEverywhere ? nil : queue.desks,
                clearance: queue.clearance,
                limit: Self.mostAsked
            )
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let decided = try asked.filter { line in
                guard let report = try ReportStore(tx).find(line.id)?.report,
                    try sight.officers(of: report)(officer)?.isOfficer == true
                else { return false }
                return report.allows(.grantIdentity, to: officer.party, at: now, directory.rules(for: report, at: now))
            }
            return Array(decided.prefix(limit))
        }
    }
    /// How many requests are looked at: each is a report that is read.
    private static let mostAsked = 50

    private func scope(of officer: Officer) async throws -> (Directory, InboxScope?) {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let rules = directory.rules(on: now)
        let scope = rules.rights.access[officer.role].map { access in
            InboxScope(
                officer: officer,
                access: access,
                rules: rules,
                now: now,
                directory: directory
            )
        }
        return (directory, scope)
    }

    /// What stands above the queue, whenever it is due; nothing for whom the queue is nothing else.
    package func urgent(for officer: Officer, limit: Int = 10) async throws -> [ReportLine] {
        let (_, scope) = try await scope(of: officer)
        guard let scope, scope.access.reach != .urgent, let desks = scope.desks(Filter()) else { return [] }
        return try await ports.database.read {
            try ReportListStore($0).urgent(at: desks, clearance: scope.clearance(Filter()), limit: limit)
        }
    }

    private func found(_ search: Search, _ queue: InboxScope.Queue) async throws -> [ReportLine] {
        try await ports.database.read { tx in
            let store = ReportListStore(tx)
            return switch search {
            case .report(let id): try store.inbox(id, at: queue.desks, queue.filter, clearance: queue.clearance)
            case .words(let terms):
                try store.inbox(holding: terms, at: queue.desks, queue.filter, clearance: queue.clearance)
            }
        }
    }
}
