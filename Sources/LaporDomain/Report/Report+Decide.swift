// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Report {
    /// Answers an action with the events it makes, or says why it may not be done.
    ///
    /// Nothing happens here.
    package func decide(
        _ action: Action,
        by party: Party,
        at now: Date,
        under rules: Rulebook
    ) throws(Refusal) -> [Event] {
        try mayDo(action.name, party, rules)
        switch action {
        case .submit(let submission): return [.submitted(try receive(submission, rules))]
        case .verify(let verification): return [try verified(verification)]
        case .archive(let reason, let explanation):
            guard classification != .oversightComplaint else { throw .oversightOutcomeMissing }
            guard rules.policy.archiveReasons.contains(reason) else {
                throw .invalid([FieldProblem("reason", .notAllowed, choices: rules.policy.archiveReasons)])
            }
            return [.archived(reason: reason, explanation: explanation.digest)]
        case .disposition(let agency, let note):
            try mayGo(to: agency, by: party, rules)
            return [.dispositioned(from: party.agency ?? responsible, to: agency, note: note?.digest)]
        case .forward(let agency, let note):
            try mayGoDown(to: agency, rules)
            return [.forwarded(from: responsible, to: agency, note: note?.digest)]
        case .giveBack(let reason, let suggestion): return [try givenBack(reason, suggestion, rules)]
        case .arbitrate(let agency, let reason):
            guard rules.agencies[agency] != nil else { throw .unknownAgency }
            guard let arbiter, rules.agencies.isWithin(agency, arbiter) else { throw .destinationOutsideReach }
            return [.arbitrated(by: arbiter, to: agency, reason: reason.digest)]
        case .lapseArbitration: return [try lapsed(now, rules)]
        case .answer(let kind, let answer): return [.answered(kind, by: responsible, answer.digest)]
        case .reply(let reply): return [.replied(reply.digest)]
        case .confirm:
            guard classification != .oversightComplaint else { throw .oversightOutcomeMissing }
            return [.confirmed, .closed(by: party.role, reason: nil)]
        case .contest(let reason):
            try mayContest(now, rules)
            return [.contested(reason.digest)]
        case .close(let reason):
            guard classification != .oversightComplaint else { throw .oversightOutcomeMissing }
            return [.closed(by: party.role, reason: reason.digest)]
        case .closeBySilence: return [try closedBySilence(now, rules)]
        case .rate(let score, let comment):
            guard (1...5).contains(score) else { throw .invalid([FieldProblem("score", .notAllowed, limit: 5)]) }
            return [.rated(score, comment: comment?.digest)]
        }
    }

    /// Whether a party may do something now, without the words that it would bring.
    package func mayDo(_ action: Action.Name, _ party: Party, _ rules: Rulebook) throws(Refusal) {
        guard rules.policy.allows(action, to: party.role) else { throw .notPermitted(action) }
        guard Workflow.states(allowing: action).contains(state) else { throw .outOfOrder(state, action) }
        let authority = Authority(rules.agencies)
        switch action {
        // The one who holds the access code, the clock, or anyone with something to report.
        case .submit, .reply, .confirm, .closeBySilence, .lapseArbitration: return
        // There must be a final answer to contest.
        case .contest:
            guard finalAnsweredAt != nil || state != .reporterReplied else { throw .outOfOrder(state, action) }
        case .rate: guard rating == nil else { throw .alreadyRated }
        case .verify, .archive, .disposition, .close:
            guard authority.mayStepIn(party, at: responsible) else { throw .notYours(action) }
        case .forward, .interimAnswer, .finalAnswer:
            guard authority.commands(party, responsible) else { throw .notYours(action) }
        case .giveBack:
            guard authority.commands(party, responsible) else { throw .notYours(action) }
            guard !isBinding else { throw .bindingDisposition }
            guard !senders.isEmpty else { throw .nobodyToReturnTo }
        case .arbitrate:
            let hasLapsed = responsible == arbiter && party.role.isNational
            guard let arbiter, party.agency == arbiter || hasLapsed else { throw .notYours(action) }
        }
    }
}

extension Report {
    private func receive(_ submission: Submission, _ rules: Rulebook) throws(Refusal) -> Received {
        if let agency = submission.agency, rules.agencies[agency] == nil { throw .unknownAgency }
        return Received(
            classification: submission.classification,
            responsible: submission.agency ?? rules.agencies.root,
            sender: submission.agency.flatMap { $0 == rules.agencies.root ? nil : rules.agencies.root },
            category: submission.category,
            visibility: submission.classification == .oversightComplaint ? .confidential : submission.visibility,
            isAnonymous: submission.isAnonymous,
            hasContact: submission.hasContact,
            language: submission.language,
            channel: submission.channel,
            region: submission.region,
            incidentDate: submission.incidentDate,
            receivedAt: submission.receivedAt,
            policy: rules.policy.id,
            title: submission.title.digest,
            body: submission.body.digest,
            address: submission.address?.digest,
            coordinates: submission.coordinates?.digest,
            access: submission.access
        )
    }

    /// An oversight complaint is confidential from the moment it is recognised (design.md 3, rule 7).
    private func verified(_ verification: Verification) throws(Refusal) -> Event {
        guard verification.classification != .unclassified else {
            throw .invalid([FieldProblem("classification", .required)])
        }
        return .verified(
            verification.classification,
            category: verification.category ?? category,
            verification.classification == .oversightComplaint ? .confidential : visibility,
            publicTitle: verification.publicTitle?.digest,
            publicBody: verification.publicBody?.digest
        )
    }

    /// The national administrator may send it anywhere, an agency's only within its own government.
    private func mayGo(to agency: Agency.ID, by party: Party, _ rules: Rulebook) throws(Refusal) {
        guard rules.agencies[agency] != nil else { throw .unknownAgency }
        guard party.role.isNational || Authority(rules.agencies).commands(party, agency) else {
            throw .destinationOutsideReach
        }
        guard !returnedBy.contains(agency) else { throw .destinationReturnedIt }
    }

    private func mayGoDown(to agency: Agency.ID, _ rules: Rulebook) throws(Refusal) {
        guard rules.agencies[agency] != nil else { throw .unknownAgency }
        guard agency != responsible else { throw .destinationHoldsIt }
        guard rules.agencies.isWithin(agency, responsible),
            rules.agencies.government(of: agency) == rules.agencies.government(of: responsible)
        else { throw .destinationOutsideReach }
        guard !returnedBy.contains(agency) else { throw .destinationReturnedIt }
    }

    /// *Not in our jurisdiction* never ends a report (design.md 3, rule 1): it goes to the sender, or, when no better
    /// agency is named or the policy's count is reached, to the one above everyone concerned.
    private func givenBack(
        _ reason: Passage,
        _ suggestion: Agency.ID?,
        _ rules: Rulebook
    ) throws(Refusal) -> Event {
        guard let sender = senders.last else { throw .nobodyToReturnTo }
        if let suggestion {
            guard rules.agencies[suggestion] != nil else { throw .unknownAgency }
            guard suggestion != responsible else { throw .destinationHoldsIt }
        }
        guard suggestion == nil || returnedBy.count + 1 >= rules.policy.arbitratedReturn else {
            return .returned(from: responsible, to: sender, reason: reason.digest, suggestion: suggestion)
        }
        var arbiter = rules.agencies.lowestCommonAncestor([responsible, suggestion ?? sender])
        // Nobody judges in their own cause: who names a unit of theirs is judged by the sender as well.
        if arbiter == responsible { arbiter = rules.agencies.lowestCommonAncestor([responsible, sender]) }
        return .disputed(
            from: responsible,
            arbiter: arbiter,
            reason: reason.digest,
            suggestion: suggestion
        )
    }

    private func lapsed(_ now: Date, _ rules: Rulebook) throws(Refusal) -> Event {
        guard let arbiter, let arbitrationBeganAt, responsible != arbiter else {
            throw .outOfOrder(state, .lapseArbitration)
        }
        let until = rules.due(rules.policy.limits.arbitration, after: arbitrationBeganAt, for: arbiter)
        guard now > until else { throw .arbitrationNotOver(until: until) }
        return .arbitrationLapsed(arbiter: arbiter)
    }

    private func mayContest(_ now: Date, _ rules: Rulebook) throws(Refusal) {
        guard contests < rules.policy.maximumContests else { throw .tooManyContests }
        guard let closedAt, state == .closed else { return }
        let until = rules.due(rules.policy.limits.contestAfterClosing, after: closedAt, for: responsible)
        // Where nobody could be told that it was closed, the window cannot have run (design.md 3, rule 6).
        guard now <= until || (closedBy == .system && !hasContact) else { throw .contestWindowOver }
    }

    /// Silence closes only after a final answer, and never an oversight complaint (design.md 3, rules 6 and 7).
    private func closedBySilence(_ now: Date, _ rules: Rulebook) throws(Refusal) -> Event {
        guard classification != .oversightComplaint else { throw .oversightOutcomeMissing }
        guard let finalAnsweredAt else { throw .outOfOrder(state, .closeBySilence) }
        let until = rules.due(rules.policy.limits.silence, after: finalAnsweredAt, for: responsible)
        guard now > until else { throw .silenceNotOver(until: until) }
        return .closed(by: .system, reason: nil)
    }
}
