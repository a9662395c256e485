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
        try mayDo(action.name, party, at: now, rules)
        let decision = Decision(report: self, party: party, now: now, rules: rules)
        switch action {
        case .submit(let submission): return [.submitted(try decision.received(submission))]
        case .adopt(let adoption, _): return [.adopted(try decision.adopted(adoption))]
        case .verify, .defer, .lapseDeferral, .archive, .restore, .reclassify, .protect:
            return try decision.verification(action)
        case .disposition, .forward, .transfer, .follow, .recall, .giveBack, .arbitrate, .lapseArbitration,
            .recordLetter, .referOutside:
            return try decision.movement(action)
        case .carbonCopy, .openCoordination, .contribute, .closeCoordination, .recuse, .merge, .gain, .unmerge, .lose,
            .split:
            return try decision.workingTogether(action)
        case .draft, .approve, .returnDraft, .answer, .correct, .requestInformation, .lapseInformationRequest,
            .extend, .conclude:
            return try decision.answering(action)
        case .supplement, .reply, .dismissReply, .confirm, .contest, .withdraw, .close, .closeBySilence, .rate:
            return try decision.reporting(action)
        case .prioritise, .flagEmergency, .escalate, .escalateOverdue, .noticeOfSupervision, .referToOmbudsman:
            return try decision.watching(action)
        case .redact, .eraseWords, .changeVisibility, .openIdentity, .takeBackIdentity, .changeContact,
            .requestIdentity,
            .grantIdentity, .eraseIdentity:
            return try decision.disclosure(action)
        }
    }
}

/// What every decision looks at; its parts are one file for each family of actions.
struct Decision {
    let report: Report
    let party: Party
    let now: Date
    let rules: Rulebook
    var policy: Policy { rules.policy }
    var agencies: AgencyTree { rules.agencies }
    var authority: Authority { Authority(rules.agencies) }
    var today: CivilDate { CivilDate(now, in: agencies.zone(of: report.responsible)) }
    var clock: Clock { Clock(report.story, at: now, under: rules) }

    func known(_ agency: Agency.ID) throws(Refusal) -> Agency {
        guard let agency = agencies[agency] else { throw .unknownAgency }
        return agency
    }

    /// Refuses what the clock does before its time.
    func isOver(_ limit: Int, since start: Date?) throws(Refusal) -> Bool {
        guard let start else { return false }
        let until = rules.due(limit, after: start, for: report.responsible)
        guard now > until else { throw .reporterTimeNotOver(until: until) }
        return true
    }

    /// The families are told apart before they are asked.
    func outOfPlace(_ action: Report.Action) -> Refusal { .outOfOrder(report.state, action.name) }
}
