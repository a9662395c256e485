// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Report {
    /// The same as an answer of yes or no.
    package func allows(_ action: Action.Name, to party: Party, at now: Date, _ rules: Rulebook) -> Bool {
        do throws(Refusal) {
            try mayDo(action, party, at: now, rules)
            return true
        } catch {
            return false
        }
    }

    /// Whether a party may send it to this agency, once it may send it at all.
    package func mayGo(to agency: Agency.ID, by party: Party, at now: Date, _ rules: Rulebook) -> Bool {
        do throws(Refusal) {
            try Decision(report: self, party: party, now: now, rules: rules).mayGo(to: agency)
            return true
        } catch {
            return false
        }
    }

    /// Whether a party may do something, without the words that it would bring, and whatever day it is.
    package func mayDo(_ action: Action.Name, _ party: Party, _ rules: Rulebook) throws(Refusal) {
        guard rules.rights.allows(action, to: party.role) || action.isConsequence else { throw .notPermitted(action) }
        guard Workflow.states(allowing: action).contains(state) else { throw .outOfOrder(state, action) }
        let authority = Authority(rules.agencies)
        if party.role != .reporter && party.role != .system {
            guard !authority.isAgainst(party, self) else { throw .notYours(action) }
            guard !recused.contains(party.code) else { throw .officerRecused }
        }
        try mayReach(action, party, authority, rules)
        try fits(action, party, rules)
    }

    /// Whose report it must be.
    private func mayReach(
        _ action: Action.Name,
        _ party: Party,
        _ authority: Authority,
        _ rules: Rulebook
    ) throws(Refusal) {
        switch action {
        // The one who holds the access code, the clock, anyone with something to report, and what follows from others.
        case .submit, .adopt, .lapseDeferral, .follow, .lapseArbitration, .gain, .lose, .lapseInformationRequest,
            .supplement, .reply, .confirm, .contest, .withdraw, .closeBySilence, .rate, .escalateOverdue,
            .referToOmbudsman, .openIdentity, .takeBackIdentity, .changeContact, .eraseIdentity:
            return
        // Who may see it at all was settled before.
        case .noticeOfSupervision, .eraseWords: return
        case .grantIdentity where party.role == .dataProtectionOfficer: return
        case .changeVisibility where party.role == .reporter, .escalate where party.role == .reporter: return
        case .verify, .defer, .archive, .restore, .disposition, .close, .protect, .merge, .unmerge, .split,
            .prioritise, .flagEmergency, .escalate, .redact, .changeVisibility, .recordLetter, .carbonCopy,
            .referOutside, .transfer, .requestIdentity, .grantIdentity:
            guard authority.mayStepIn(party, at: responsible) else { throw .notYours(action) }
        case .reclassify:
            let isInspectorate = party.role == .internalOversight && isSameGovernment(party, rules)
            guard isInspectorate || authority.mayStepIn(party, at: responsible) else { throw .notYours(action) }
        case .forward, .interimAnswer, .finalAnswer, .draft, .approve, .returnDraft, .correct, .requestInformation,
            .extend, .conclude, .dismissReply, .openCoordination, .closeCoordination, .recuse, .giveBack:
            guard authority.commands(party, responsible) else { throw .notYours(action) }
        case .recall:
            guard let sender = senders.last else { throw .nobodyToReturnTo }
            guard authority.mayStepIn(party, at: sender) else { throw .notYours(action) }
        case .contribute:
            guard let coordination else { throw .notCoordinating }
            let lead = authority.commands(party, coordination.lead)
            guard lead || coordination.members.contains(where: { authority.commands(party, $0) }) else {
                throw .notYours(action)
            }
        case .arbitrate:
            let hasLapsed = responsible == arbiter && party.role.isNational
            guard let arbiter, party.agency == arbiter || hasLapsed else { throw .notYours(action) }
        }
    }

    /// What must be so in the report itself.
    private func fits(_ action: Action.Name, _ party: Party, _ rules: Rulebook) throws(Refusal) {
        switch action {
        // There must be a final answer to contest.
        case .contest:
            guard isFinal || state != .reporterReplied else { throw .outOfOrder(state, action) }
        case .rate: guard rating == nil else { throw .alreadyRated }
        case .giveBack:
            guard !isBinding else { throw .bindingDisposition }
            guard !senders.isEmpty else { throw .nobodyToReturnTo }
        case .archive, .close, .confirm, .referOutside:
            guard classification != .oversightComplaint else { throw .oversightOutcomeMissing }
        case .conclude:
            guard classification == .oversightComplaint else { throw .outOfOrder(state, action) }
        case .defer, .requestInformation:
            guard hasContact else { throw .nobodyToAsk }
            guard !isEmergency else { throw .emergencyNotDeferred }
            if action == .requestInformation, askedBy.contains(responsible) { throw .alreadyAsked }
        case .approve, .returnDraft: guard draft != nil else { throw .noDraft }
        case .finalAnswer, .interimAnswer:
            let mayPublish = party.role != .liaisonOfficer || rules.agencies[responsible]?.requiresApproval != true
            guard mayPublish else { throw .approvalNeeded }
        case .dismissReply: guard !replyIsObjection else { throw .replyMustBeAnswered }
        case .openCoordination: guard coordination == nil else { throw .alreadyCoordinating }
        case .closeCoordination: guard coordination != nil else { throw .notCoordinating }
        case .restore, .withdraw: guard !isWithdrawn else { throw .alreadyWithdrawn }
        case .split: guard !isExamined, protection == nil else { throw .confidentialForGood }
        case .referToOmbudsman: guard !isReferredToOmbudsman else { throw .alreadyReferred }
        case .correct: guard !answers.isEmpty else { throw .outOfOrder(state, action) }
        case .requestIdentity, .openIdentity, .takeBackIdentity, .changeContact, .eraseIdentity:
            guard !identity.isErased else { throw .identityErased }
        case .grantIdentity:
            guard let request = identity.request else { throw .noIdentityRequest }
            guard request.officer != party.code else { throw .secondPersonNeeded }
        default: return
        }
    }

    private func isSameGovernment(_ party: Party, _ rules: Rulebook) -> Bool {
        guard let own = party.agency else { return false }
        return rules.agencies.government(of: own) == rules.agencies.government(of: responsible)
    }
}
