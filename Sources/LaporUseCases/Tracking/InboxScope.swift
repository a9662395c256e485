// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporStore

/// Which desks a role reaches, and what of them is hidden: the access table as a query.
struct InboxScope {
    let officer: Officer
    let access: Access
    let rules: Rulebook
    let now: Date
    let directory: Directory
    private var agencies: AgencyTree { rules.agencies }

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
