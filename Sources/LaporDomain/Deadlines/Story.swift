// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The moments in a report's events that limits count from.
package struct Story: Equatable, Sendable {
    private(set) var classes: [Class] = []
    private(set) var receivedAt: Date?
    /// Each time that it waited to be verified.
    private(set) var looks: [Look] = []
    private(set) var verifiedAt: Date?
    private(set) var dispositionedAt: Date?
    private(set) var dispositionedTo: Agency.ID?
    private(set) var firstAnswerAt: Date?
    private(set) var unansweredReplyAt: Date?
    private(set) var arbiter: Agency.ID?
    private(set) var arbitrationBeganAt: Date?
    private(set) var arbitratedAt: Date?
    /// Since the final answer, while the reporter has said nothing.
    private(set) var silentSince: Date?
    /// What the reporter was asked, and has not answered yet.
    private(set) var deferredAt: Date?
    private(set) var questionedAt: Date?
    private(set) var coordinatedAt: Date?
    private(set) var coordinators: Set<Agency.ID> = []
    private(set) var promisedOn: CivilDate?
    /// What was promised was done then; a contest later does not undo that.
    private(set) var promiseMetAt: Date?
    /// Who held it before it was merged.
    private(set) var heldBefore: Agency.ID?
    /// When it was taken over from another system.
    private(set) var adoptedAt: Date?
    private(set) var endedAt: Date?
    private(set) var holdings: [Holding] = []
    private(set) var stops: [Stop] = []

    package init() {}
    package init(_ history: [Occurrence]) {
        for occurrence in history { tell(occurrence.event, occurrence.at) }
    }

    mutating func tell(_ event: Report.Event, _ at: Date) {
        switch event {
        case .submitted(let received):
            receivedAt = received.receivedAt
            looks = [Look(from: received.receivedAt)]
            classes = [Class(classification: received.classification, from: received.receivedAt)]
            hold(received.responsible, received.receivedAt)
        case .adopted(let adoption): adopted(adoption, at)
        case .verified(let classification, _, _, _, _):
            verifiedAt = at
            looked(at)
            classified(classification, at)
        case .reclassified(let classification, _, _, _): classified(classification, at)
        case .dispositioned, .arbitrated, .disputed, .forwarded, .transferred, .recalled, .returned,
            .arbitrationLapsed, .followed, .merged, .unmerged:
            move(event, at)
        case .deferred, .supplemented, .informationRequested, .informationLapsed, .answered, .concluded, .replied,
            .replySettled, .contested:
            talk(event, at)
        // It is never deferred: what was asked no longer holds it up.
        case .emergencyFlagged: goOnWithoutAnswer(at)
        case .coordinationOpened(_, let members, _):
            coordinatedAt = at
            coordinators = Set(members)
        case .contributed(let agency, _): coordinators.remove(agency)
        case .coordinationClosed: coordinators = []
        case .promised(let date, _):
            promisedOn = date
            promiseMetAt = nil
        case .archived, .closed, .referredOutside: ended(at)
        case .restored:
            reopened(at)
            waitToBeVerified(at)
        case .respondentNamed, .placed, .protected, .heldInStead, .letterRecorded, .copied, .recused, .gained, .lost,
            .split,
            .drafted, .draftReturned, .corrected, .confirmed, .withdrawn, .rated, .prioritised, .escalated,
            .supervisionNoticed, .referredToOmbudsman, .redacted, .wordsErased, .visibilityChanged,
            .identityOpened, .identityTakenBack, .contactChanged, .identityRequested, .identityGranted, .identityErased:
            break
        }
    }

    /// Who has it in hand, and whose it is.
    private mutating func move(_ event: Report.Event, _ at: Date) {
        switch event {
        case .dispositioned(_, let to, _):
            beginAnew(at)
            if verifiedAt != nil { dispositioned(to, at) } else { hold(to, at) }
        case .arbitrated(_, let to, _):
            arbitratedAt = at
            if verifiedAt != nil { dispositioned(to, at) } else { hold(to, at) }
        case .disputed(_, let arbiter, _, _):
            self.arbiter = arbiter
            arbitrationBeganAt = at
            arbitratedAt = nil
        case .forwarded(_, let to, _), .transferred(_, let to, _, _), .recalled(_, let to, _),
            .returned(_, let to, _, _), .arbitrationLapsed(let to), .followed(let to):
            hold(to, at)
        case .merged(_, let to):
            heldBefore = heldBefore ?? holdings.last?.agency
            looked(at)
            hold(to, at)
        case .unmerged(let to, let promoted):
            let isHandedOver = promoted && to != heldBefore && verifiedAt != nil
            heldBefore = nil
            waitToBeVerified(at)
            if isHandedOver { dispositioned(to, at) } else { hold(to, at) }
        default: break
        }
    }

    /// What is said between the agency and the reporter.
    private mutating func talk(_ event: Report.Event, _ at: Date) {
        switch event {
        case .deferred:
            deferredAt = at
            looked(at)
            stop(.waitsForReporter, at)
        case .informationRequested:
            questionedAt = at
            stop(.waitsForReporter, at)
        // What is completed is verified anew, within the same limit.
        case .supplemented, .informationLapsed: goOnWithoutAnswer(at)
        case .answered(let kind, _, _, _):
            firstAnswerAt = firstAnswerAt ?? at
            // After a final answer only another final one settles what the reporter said: an interim one owes it still.
            if kind == .final || !isAnswered { unansweredReplyAt = nil }
            if kind == .final { answeredFinally(at) }
        case .concluded:
            firstAnswerAt = firstAnswerAt ?? at
            answeredFinally(at)
        case .replied:
            silentSince = nil
            // Before the first answer the agency owes that one anyway.
            if firstAnswerAt != nil { unansweredReplyAt = unansweredReplyAt ?? at }
        case .replySettled:
            unansweredReplyAt = nil
            if isAnswered { silentSince = at }
        case .contested:
            silentSince = nil
            // A contest is a reply that must be answered, whatever was said before.
            unansweredReplyAt = at
            if isAnswered { stops[stops.count - 1].until = at }
            reopened(at)
        default: break
        }
    }

    private mutating func adopted(_ adoption: Report.Adoption, _ at: Date) {
        adoptedAt = at
        hold(adoption.holder, at)
        if adoption.isVerified { verifiedAt = at }
        if adoption.state != .submitted { looked(at) }
        switch adoption.state {
        case .closed, .archived, .referredOutside, .merged:
            firstAnswerAt = adoption.state == .closed ? at : nil
            ended(at)
        case .awaitingReporter:
            firstAnswerAt = at
            dispositioned(adoption.holder, at)
            answeredFinally(at)
        case .inProgress:
            firstAnswerAt = at
            dispositioned(adoption.holder, at)
        case .reporterReplied, .contested:
            firstAnswerAt = at
            dispositioned(adoption.holder, at)
            unansweredReplyAt = at
        case .deferred:
            deferredAt = at
            stop(.waitsForReporter, at)
        case .dispositioned: dispositioned(adoption.holder, at)
        case .draft, .submitted, .verified, .returned, .inArbitration, .informationRequested: break
        }
    }

    private mutating func classified(_ classification: Report.Classification, _ at: Date) {
        guard classification != self.classification else { return }
        classes.append(Class(classification: classification, from: at))
    }

    private mutating func answeredFinally(_ at: Date) {
        silentSince = at
        unansweredReplyAt = nil
        promiseMetAt = promiseMetAt ?? at
        // Resolution already stands still while the reporter is asked; it stays so, for another reason.
        goOn(at)
        if !isAnswered { stop(.answered, at) }
    }

    private mutating func stop(_ cause: Stop.Cause, _ at: Date) {
        if stops.last.map({ $0.until == nil }) != true { stops.append(Stop(cause: cause, from: at)) }
    }

    private mutating func goOn(_ at: Date) {
        deferredAt = nil
        questionedAt = nil
        guard let last = stops.last, last.until == nil, last.cause == .waitsForReporter else { return }
        stops[stops.count - 1].until = at
    }

    private mutating func goOnWithoutAnswer(_ at: Date) {
        let wasDeferred = deferredAt != nil
        goOn(at)
        if wasDeferred { waitToBeVerified(at) }
    }

    /// A new disposition ends whatever was going on: a question, a dispute, the silence after a final answer.
    private mutating func beginAnew(_ at: Date) {
        goOnWithoutAnswer(at)
        if isAnswered { stops[stops.count - 1].until = at }
        silentSince = nil
        settleDispute(at)
    }

    private mutating func settleDispute(_ at: Date) {
        if arbitrationBeganAt != nil { arbitratedAt = arbitratedAt ?? at }
    }

    private mutating func looked(_ at: Date) {
        if let look = looks.last, look.until == nil { looks[looks.count - 1].until = at }
    }

    private mutating func waitToBeVerified(_ at: Date) {
        guard verifiedAt == nil, looks.last?.until != nil else { return }
        looks.append(Look(from: at))
    }

    private mutating func ended(_ at: Date) {
        endedAt = at
        goOn(at)
        looked(at)
        settleDispute(at)
        promiseMetAt = promiseMetAt ?? at
        if !holdings.isEmpty { holdings[holdings.count - 1].until = at }
    }

    private mutating func reopened(_ at: Date) {
        endedAt = nil
        if let holding = holdings.last, holding.until != nil {
            holdings.append(Holding(agency: holding.agency, from: at))
        }
    }

    private mutating func dispositioned(_ to: Agency.ID, _ at: Date) {
        if dispositionedAt == nil {
            dispositionedAt = at
            dispositionedTo = to
        }
        hold(to, at)
    }

    private mutating func hold(_ agency: Agency.ID, _ at: Date) {
        guard holdings.last?.agency != agency else { return }
        if !holdings.isEmpty { holdings[holdings.count - 1].until = at }
        holdings.append(Holding(agency: agency, from: at))
    }
}
