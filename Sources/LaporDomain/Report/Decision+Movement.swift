// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How a report moves down, up and sideways (domain.md 3.5; design.md 3, rules 1 to 3).
extension Decision {
    func movement(_ action: Report.Action) throws(Refusal) -> [Report.Event] {
        switch action {
        case .disposition(let agency, let note): return try dispositioned(to: agency, note)
        case .forward(let agency, let note): return try forwarded(to: agency, note)
        case .transfer(let agency, let reason): return try transferred(to: agency, reason)
        case .follow: return try followed()
        case .recall(let reason):
            let (sender, holder) = try wayBack()
            return [.recalled(from: report.responsible, to: holder, reason: reason.digest)]
                + instead(of: sender, holder)
        case .giveBack(let reason, let suggestion): return try givenBack(reason, suggestion)
        case .arbitrate(let agency, let reason):
            _ = try known(agency)
            guard let arbiter = report.arbiter, agencies.isWithin(agency, arbiter) else {
                throw .destinationOutsideReach
            }
            try mayExamine(agency)
            let holder = holder(for: agency)
            return [.arbitrated(by: arbiter, to: holder, reason: reason.digest)] + instead(of: agency, holder)
        case .lapseArbitration: return [try lapsed()]
        case .recordLetter(let direction, let letter): return [.letterRecorded(direction, letter.digest)]
        case .referOutside(let referral):
            return [
                .referredOutside(
                    institution: referral.institution.digest,
                    contact: referral.contact.digest,
                    reason: referral.reason.digest,
                    advice: referral.advice.digest
                )
            ]
        default: throw outOfPlace(action)
        }
    }

    func dispositioned(to agency: Agency.ID, _ note: Passage?) throws(Refusal) -> [Report.Event] {
        try mayGo(to: agency)
        let holder = holder(for: agency)
        let from = party.agency ?? report.responsible
        return [.dispositioned(from: from, to: holder, note: note?.digest)] + instead(of: agency, holder)
    }

    private func forwarded(to agency: Agency.ID, _ note: Passage?) throws(Refusal) -> [Report.Event] {
        try mayGoDown(to: agency)
        let holder = holder(for: agency)
        guard holder != report.responsible else { return [.heldInStead(of: agency)] }
        return [.forwarded(from: report.responsible, to: holder, note: note?.digest)] + instead(of: agency, holder)
    }

    /// Who holds what is meant for an agency (design.md 3, rule 3); nothing that is examined goes up into the command of
    /// whom it is about (rule 7).
    func holder(for agency: Agency.ID) -> Agency.ID {
        if let respondent = report.respondent {
            return OversightRoute(rules, on: today).holder(for: agency, of: respondent)
        }
        let holder = rules.holder(for: agency, at: now)
        // Until it is known whom it is about, whoever is above could be.
        let isElsewhere = holder != agencies.heir(of: agency, on: today)
        return report.isExamined && isElsewhere ? agencies.root : holder
    }

    /// Whoever holds it for a unit without an officer says for which (design.md 3, rule 3).
    func instead(of agency: Agency.ID, _ holder: Agency.ID) -> [Report.Event] {
        holder == agency ? [] : [.heldInStead(of: agency)]
    }

    /// The national administrator may send it anywhere, an agency's only within its own government.
    func mayGo(to agency: Agency.ID) throws(Refusal) {
        _ = try known(agency)
        guard party.role.isNational || authority.commands(party, agency) else { throw .destinationOutsideReach }
        guard !report.returnedBy.contains(agency) else { throw .destinationReturnedIt }
        try mayExamine(agency)
    }

    private func mayGoDown(to agency: Agency.ID) throws(Refusal) {
        _ = try known(agency)
        guard agency != report.responsible else { throw .destinationHoldsIt }
        guard agencies.isWithin(agency, report.responsible),
            agencies.government(of: agency) == agencies.government(of: report.responsible)
        else { throw .destinationOutsideReach }
        guard !report.returnedBy.contains(agency) else { throw .destinationReturnedIt }
        try mayExamine(agency)
    }

    /// An oversight complaint goes to its examiner, or to a unit of that one, and nowhere else.
    private func mayExamine(_ agency: Agency.ID) throws(Refusal) {
        guard report.isExamined else { return }
        guard let respondent = report.respondent else {
            throw .respondentMissing
        }
        let route = OversightRoute(rules, on: today)
        guard route.mayExamine(agency, respondent) else { throw .examinerOnly(route.examiner(of: respondent)) }
    }

    /// Beside it, by whoever commands both; the national administrator anywhere.
    private func transferred(to agency: Agency.ID, _ reason: Passage) throws(Refusal) -> [Report.Event] {
        _ = try known(agency)
        guard agency != report.responsible else { throw .destinationHoldsIt }
        guard party.role.isNational || authority.commands(party, agency) else { throw .destinationOutsideReach }
        guard !report.returnedBy.contains(agency) else { throw .destinationReturnedIt }
        try mayExamine(agency)
        let holder = holder(for: agency)
        guard holder != report.responsible else { return [.heldInStead(of: agency)] }
        return [.transferred(from: report.responsible, to: holder, .moved, reason: reason.digest)]
            + instead(of: agency, holder)
    }

    /// Work follows the successor, and goes up from where nobody serves.
    private func followed() throws(Refusal) -> [Report.Event] {
        let wanted = report.heldFor ?? report.responsible
        let holder = holder(for: wanted)
        guard holder != report.responsible else { throw .nothingToFollow }
        let heir = agencies.heir(of: wanted, on: CivilDate(now, in: agencies.zone(of: wanted)))
        let cause: Report.TransferCause = heir == wanted ? .unstaffed : .succeeded
        return [.transferred(from: report.responsible, to: holder, cause, reason: nil)] + instead(of: heir, holder)
    }

    /// *Not in our jurisdiction* never ends a report (design.md 3, rule 1): it goes to the sender, or, when no better
    /// agency is named or the policy's count is reached, to the one above everyone concerned.
    private func givenBack(_ reason: Passage, _ suggestion: Agency.ID?) throws(Refusal) -> [Report.Event] {
        let holder = report.responsible
        let (sender, receiver) = try wayBack()
        if let suggestion {
            _ = try known(suggestion)
            guard suggestion != holder else { throw .destinationHoldsIt }
        }
        let isDisputed = suggestion == nil || report.returnedBy.count + 1 >= policy.arbitratedReturn
        // Who examines is settled by law, not by a judge of competence.
        guard isDisputed, !report.isExamined else {
            return [.returned(from: holder, to: receiver, reason: reason.digest, suggestion: suggestion)]
                + instead(of: sender, receiver)
        }
        let arbiter = arbiter(between: holder, and: suggestion, or: sender)
        return [.disputed(from: holder, arbiter: arbiter, reason: reason.digest, suggestion: suggestion)]
    }

    /// The one above everyone concerned, or whoever stands for it; nobody judges in their own cause.
    private func arbiter(between holder: Agency.ID, and suggestion: Agency.ID?, or sender: Agency.ID) -> Agency.ID {
        for other in [suggestion, sender].compactMap(\.self) {
            let above = rules.holder(for: agencies.lowestCommonAncestor([holder, other]), at: now)
            if above != holder { return above }
        }
        return agencies.root
    }

    /// The last sender who can take it back, and who holds it for that one.
    private func wayBack() throws(Refusal) -> (sender: Agency.ID, holder: Agency.ID) {
        if let respondent = report.respondent {
            return try OversightRoute(rules, on: today).wayBack(report.senders, from: report.responsible, respondent)
        }
        for sender in report.senders.reversed() {
            let holder = rules.holder(for: sender, at: now)
            if holder != report.responsible { return (sender, holder) }
        }
        guard report.responsible != agencies.root else { throw .nobodyToReturnTo }
        return (agencies.root, agencies.root)
    }

    private func lapsed() throws(Refusal) -> Report.Event {
        guard let arbiter = report.arbiter, let began = report.arbitrationBeganAt, report.responsible != arbiter else {
            throw .outOfOrder(report.state, .lapseArbitration)
        }
        let until = rules.due(policy.limits.arbitration, after: began, for: arbiter)
        guard now > until else { throw .arbitrationNotOver(until: until) }
        return .arbitrationLapsed(arbiter: rules.holder(for: arbiter, at: now))
    }
}
