// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporStore

/// What a group of the queue means for one officer.
extension InboxScope {
    struct Queue: Sendable {
        let desks: ReportListStore.Desks
        let filter: QueueFilter
        let clearance: ReportListStore.Clearance
    }

    /// Nothing where there is no such group for this role; refuses an agency that is out of reach.
    func queue(_ wanted: ListInbox.Filter) throws -> Queue? {
        var wanted = wanted
        var filter = QueueFilter()
        filter.state = wanted.state
        filter.dueBefore = wanted.dueBefore
        filter.classification = wanted.classification
        filter.categories = wanted.category.map(directory.topics(within:)) ?? []
        (filter.region, filter.channel) = (wanted.region?.description, wanted.channel)
        switch wanted.group {
        case .all, .shared: break
        case .mine:
            guard isOwn(wanted.agency), let mine = Self.work(of: officer.role, under: rules.rights) else { return nil }
            wanted.agency = officer.agency
            (filter.states, filter.hasDraft) = (mine.states, mine.onlyDrafts)
        case .overdue: filter.dueBefore = [wanted.dueBefore, now].compactMap(\.self).min()
        case .soon:
            filter.dueFrom = now
            filter.dueBefore = rules.due(QueueGroup.workingDaysSoon, after: now, for: officer.agency)
        case .reporter: (filter.states, filter.owesNothing) = (QueueGroup.ofReporter, true)
        case .approval: filter.hasDraft = true
        case .ended: filter.isEnded = true
        }
        guard let reached = desks(wanted) else { throw Refusal.notFound }
        let desks = wanted.group == .mine ? .one(officer.agency) : reached
        // What a watcher of limits or emergencies sees is open, and in the order of its limits.
        if filter.readsEnded, wanted.search == nil, !desks.isBounded { return nil }
        filter.order = desks.isBounded ? wanted.order ?? (filter.readsEnded ? .newest : .due) : .due
        return Queue(desks: desks, filter: filter, clearance: clearance(wanted))
    }

    private func isOwn(_ agency: Agency.ID?) -> Bool {
        guard let agency else { return access.reach != .overdue && access.reach != .urgent }
        return agency == officer.agency
    }

    /// In which states a role has a next step of its own; of who approves and never drafts, what was drafted.
    static func work(of role: Role, under rights: Policy) -> (states: [Report.State], onlyDrafts: Bool)? {
        if rights.allows(.approve, to: role) && !rights.allows(.draft, to: role) { return ([], true) }
        let steps = steps.filter { rights.allows($0, to: role) }
        let waiting = Report.State.allCases.filter { !$0.isEnded && !QueueGroup.ofReporter.contains($0) }
        let states = waiting.filter { state in steps.contains { Workflow.states(allowing: $0).contains(state) } }
        return states.isEmpty ? nil : (states, false)
    }
    private static let steps: [Report.Action.Name] = [
        .verify, .disposition, .arbitrate, .interimAnswer, .finalAnswer, .draft, .conclude,
    ]
}

extension ReportListStore.Desks {
    /// A list of its own; what watches the whole nation is in one order only.
    var isBounded: Bool {
        switch self {
        case .one, .government, .household, .subtree, .shared, .referred: true
        case .overdue, .urgent: false
        }
    }
}

extension QueueFilter {
    func key(of line: ReportLine) -> ListKey { order.place(of: line) }
}

extension QueueFilter.Order {
    /// Where a line stands in a queue of this order.
    package func place(of line: ReportLine) -> ListKey { self == .due ? line.queueKey : line.receiptKey }
}
