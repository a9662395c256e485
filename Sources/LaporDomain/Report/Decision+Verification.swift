// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Receiving and verifying: what comes in, and whether it is in order (domain.md 2.5).
extension Report {
    /// Whether somebody has decided what the public reads of it.
    package var hasPublicText: Bool { !publicTexts.isEmpty }

    /// Whether everybody could read it after such a verification, at once or when its reporter makes it public.
    package func mayBecomePublic(_ verification: Verification) -> Bool {
        verification.classification != .oversightComplaint && verification.protection == nil && protection == nil
    }
}

extension Decision {
    func received(_ submission: Report.Submission) throws(Refusal) -> Report.Received {
        let root = agencies.root
        var holder = root
        // What goes by the national administrator anyway waits for nobody.
        var wish: Agency.ID?
        if let chosen = submission.agency, try known(chosen).acceptsDirect {
            wish = chosen
            holder = rules.holder(for: chosen, at: now)
        }
        return Report.Received(
            classification: submission.classification,
            responsible: holder,
            sender: holder == root ? nil : root,
            category: submission.category,
            visibility: submission.classification == .oversightComplaint ? .confidential : submission.visibility,
            isAnonymous: submission.isAnonymous,
            hasContact: submission.hasContact,
            language: submission.language,
            channel: submission.channel,
            region: submission.region,
            incidentDate: submission.incidentDate,
            receivedAt: submission.receivedAt,
            policy: policy.id,
            title: submission.title.digest,
            body: submission.body.digest,
            address: submission.address?.digest,
            coordinates: submission.coordinates?.digest,
            access: submission.access,
            attachments: submission.attachments?.digest,
            parent: submission.parent,
            wished: wish == holder ? nil : wish
        )
    }

    /// Takes over what stood on its own elsewhere; a state that leans on something which did not come along is refused.
    func adopted(_ adoption: Report.Adoption) throws(Refusal) -> Report.Adoption {
        _ = try known(adoption.holder)
        guard report.version == 1 else { throw .outOfOrder(report.state, .adopt) }
        switch adoption.state {
        case .draft, .inArbitration, .informationRequested, .merged,
            .submitted where adoption.isVerified:
            throw .invalid([FieldProblem("state", .notAllowed)])
        case .submitted, .deferred, .verified, .dispositioned, .returned, .inProgress, .awaitingReporter,
            .reporterReplied, .contested, .closed, .archived, .referredOutside:
            return adoption
        }
    }

    func verification(_ action: Report.Action) throws(Refusal) -> [Report.Event] {
        switch action {
        case .verify(let verification): return try verified(verification)
        case .defer(let question): return [.deferred(question: question.digest)]
        case .lapseDeferral:
            guard try isOver(policy.limits.completion, since: report.questionedAt) else { throw outOfPlace(action) }
            // What must be examined ends only with its outcome (design.md 3, rule 7): it goes on as it is.
            guard report.classification != .oversightComplaint else { return [.informationLapsed] }
            return [.archived(reason: "incomplete", explanation: nil, by: .system)]
        case .archive(let reason, let explanation):
            guard policy.archiveReasons.contains(reason) else {
                throw .invalid([FieldProblem("reason", .notAllowed, choices: policy.archiveReasons)])
            }
            return [.archived(reason: reason, explanation: explanation.digest)]
        case .restore(let reason): return [.restored(reason: reason.digest)]
        case .reclassify(let change): return try reclassified(change)
        case .protect(let cause): return protecting(cause)
        default: throw outOfPlace(action)
        }
    }

    func protecting(_ cause: Report.Protection) -> [Report.Event] {
        [.protected(cause)] + leavingMaster() + sheltered(.none)
    }

    /// An oversight complaint, and whatever must be protected, is confidential from the moment it is recognised.
    private func verified(_ verification: Report.Verification) throws(Refusal) -> [Report.Event] {
        let isOversight = verification.classification == .oversightComplaint
        guard verification.classification != .unclassified else {
            throw .invalid([FieldProblem("classification", .required)])
        }
        let isHidden = isOversight || verification.protection != nil
        var events: [Report.Event] = [
            .verified(
                verification.classification,
                category: verification.category ?? report.category,
                isHidden ? .confidential : report.visibility,
                publicTitle: verification.publicTitle?.digest,
                publicBody: verification.publicBody?.digest
            )
        ]
        if let region = verification.region, region != report.region { events.append(.placed(region: region)) }
        if let cause = verification.protection { events.append(.protected(cause)) }
        if isOversight { return events + (try examined(verification.respondent, verification.note)) }
        if let agency = verification.disposition {
            return events + (try dispositioned(to: agency, verification.note))
        }
        return events + (verification.protection == nil ? [] : sheltered(verification.note))
    }

    /// Goes to whoever examines the party that it names; until one is named, to the national administrator, who names
    /// it: whoever else holds it could be in that party's command.
    private func examined(_ respondent: Report.Respondent?, _ note: Passage?) throws(Refusal) -> [Report.Event] {
        guard let respondent else {
            guard report.respondent == nil, report.responsible != agencies.root else { return [] }
            return [.transferred(from: report.responsible, to: agencies.root, .moved, reason: nil)]
        }
        _ = try known(respondent.agency)
        let route = OversightRoute(rules, on: today)
        let examiner = route.examiner(of: respondent)
        let holder = route.holder(for: examiner, of: respondent)
        let named: [Report.Event] = [.respondentNamed(respondent)]
        guard holder != report.responsible || !Workflow.states(allowing: .conclude).contains(report.state) else {
            return named
        }
        return named + [.dispositioned(from: report.responsible, to: holder, note: note?.digest)]
            + instead(of: examiner, holder)
    }

    /// To the child-protection unit nearby, where there is one (design.md 3, rule 8).
    private func sheltered(_ note: Passage?) -> [Report.Event] {
        let isMerged = report.state == .merged
        let own = isMerged ? report.heldBefore ?? report.responsible : report.responsible
        // What is examined stays with its examiner.
        guard report.classification != .oversightComplaint, isMerged || !report.state.isEnded,
            let unit = agencies.childProtection(near: own, on: today), unit != own
        else { return [] }
        let holder = rules.holder(for: unit, at: now)
        guard holder != own else { return [.heldInStead(of: unit)] }
        return [.dispositioned(from: own, to: holder, note: note?.digest)] + instead(of: unit, holder)
    }

    /// Upward only before the limit has passed, downward only by the inspectorate (design.md 3, Clocks).
    private func reclassified(_ change: Report.Reclassification) throws(Refusal) -> [Report.Event] {
        guard change.classification != .unclassified else {
            throw .invalid([FieldProblem("classification", .notAllowed)])
        }
        let isSame = change.classification == report.classification
        let limits = policy.limits
        if !isSame, report.classification != .unclassified {
            let isDownward = limits.resolution(change.classification) < limits.resolution(report.classification)
            if isDownward || report.classification == .oversightComplaint {
                guard party.role == .internalOversight else { throw .classStands }
            } else if clock[.resolution]?.standing == .breached {
                throw .classStands
            }
        }
        let isOversight = change.classification == .oversightComplaint
        let event = Report.Event.reclassified(
            change.classification,
            category: change.category ?? report.category,
            isOversight ? .confidential : report.visibility,
            reason: change.reason.digest
        )
        return [event] + (isOversight ? try examined(change.respondent, nil) : [])
    }
}
