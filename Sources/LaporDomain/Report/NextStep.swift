// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The one thing that should be done to a report now by who looks at it, and why: a suggestion, never a permission.
///
/// It is chosen among what the workflow and the policy allow to that party, so that it can never name what would be
/// refused; where nothing is owed by that party, there is none.
package struct NextStep: Equatable, Sendable {
    /// The rule behind it (design.md 3; domain.md 2.3 to 2.8).
    package enum Reason: String, Sendable, CaseIterable {
        /// Two persons open an identity; one has asked.
        case secondPerson
        /// An answer waits for its approver.
        case draftWaits
        /// Another agency has asked for a contribution.
        case contributionAsked
        /// Nothing is published or passed on before it was verified.
        case verification
        /// A verified report goes to whoever must answer it.
        case competence
        /// It came back; whoever sent it must find the right agency.
        case returned
        /// Competence is disputed, and this party decides.
        case arbitration
        /// A government holds it, and has units that do the work.
        case unit
        /// The first response is owed.
        case firstResponse
        /// An answer that ends the matter is owed.
        case finalAnswer
        /// The reporter's reply is owed an answer.
        case reply
        /// The reporter contests the answer.
        case contest
        /// An examination ends with what it found.
        case finding
    }
    package let action: Report.Action.Name
    package let reason: Reason

    /// - Parameters:
    ///   - actions: what the party may do now.
    ///   - isHolder: the party's own agency holds it.
    ///   - hasUnits: the party's agency has units that it can hand the report to.
    package static func of(
        _ report: Report,
        _ actions: Set<Report.Action.Name>,
        isHolder: Bool,
        hasUnits: Bool
    ) -> NextStep? {
        candidates(report, isHolder: isHolder, hasUnits: hasUnits).first { actions.contains($0.action) }
    }

    private static func candidates(_ report: Report, isHolder: Bool, hasUnits: Bool) -> [NextStep] {
        var steps: [NextStep] = []
        if report.identity.request != nil { steps.append(NextStep(action: .grantIdentity, reason: .secondPerson)) }
        if report.draft != nil { steps.append(NextStep(action: .approve, reason: .draftWaits)) }
        // Whoever leads it answers; the others say what they know.
        if report.coordination != nil, !isHolder {
            steps.append(NextStep(action: .contribute, reason: .contributionAsked))
        }
        return steps + ofState(report, isHolder: isHolder, hasUnits: hasUnits)
    }

    /// To whom it was escalated does not answer in the holder's place unless they choose to: what they can do from above,
    /// the mildest first.
    package static func fromAbove(_ report: Report, _ actions: Set<Report.Action.Name>) -> [Report.Action.Name] {
        guard report.escalatedTo != nil, !report.state.isEnded, !report.state.isTurnOfReporter else { return [] }
        return aboveTheHolder.filter(actions.contains)
    }
    private static let aboveTheHolder: [Report.Action.Name] = [
        .noticeOfSupervision, .interimAnswer, .finalAnswer, .openCoordination, .transfer, .recall, .arbitrate,
        .escalate,
    ]

    private static func ofState(_ report: Report, isHolder: Bool, hasUnits: Bool) -> [NextStep] {
        switch report.state {
        case .submitted: return [NextStep(action: .verify, reason: .verification)]
        case .verified: return [NextStep(action: .disposition, reason: .competence)]
        case .returned: return [NextStep(action: .disposition, reason: .returned)]
        case .inArbitration: return [NextStep(action: .arbitrate, reason: .arbitration)]
        case .dispositioned, .inProgress, .reporterReplied, .contested:
            return handling(report, isHolder: isHolder, hasUnits: hasUnits)
        // It is the reporter's turn, or nobody's.
        case .draft, .deferred, .awaitingReporter, .informationRequested, .closed, .merged, .archived,
            .referredOutside:
            return []
        }
    }

    private static func handling(_ report: Report, isHolder: Bool, hasUnits: Bool) -> [NextStep] {
        if report.isExamined { return [NextStep(action: .conclude, reason: .finding)] + answering(report) }
        // From above it is watched, not answered: the holder answers.
        guard isHolder else { return [] }
        let isUntouched = report.state == .dispositioned && report.answers.isEmpty
        return (isUntouched && hasUnits ? [NextStep(action: .forward, reason: .unit)] : []) + answering(report)
    }

    private static func answering(_ report: Report) -> [NextStep] {
        let reason: Reason =
            switch report.state {
            case .contested: .contest
            case .reporterReplied: .reply
            case .dispositioned where report.answers.isEmpty: .firstResponse
            default: .finalAnswer
            }
        let first: Report.Action.Name = reason == .firstResponse ? .interimAnswer : .finalAnswer
        // Who may not publish drafts; another draft would replace the one that waits.
        let drafts = report.draft == nil ? [NextStep(action: .draft, reason: reason)] : []
        return [NextStep(action: first, reason: reason)] + drafts
    }
}

/// What actions are for, so that people find them: the order in which they are listed.
package enum ActionPurpose: String, Sendable, CaseIterable {
    case answer, route, together, reporter, care, end
}

extension Report.Action.Name {
    package var purpose: ActionPurpose {
        switch self {
        case .draft, .approve, .returnDraft, .interimAnswer, .finalAnswer, .correct, .extend, .conclude,
            .dismissReply:
            .answer
        case .submit, .verify, .reclassify, .disposition, .forward, .transfer, .recall, .giveBack, .arbitrate,
            .lapseArbitration, .follow, .adopt, .split, .recuse:
            .route
        case .carbonCopy, .openCoordination, .contribute, .closeCoordination, .merge, .unmerge, .gain, .lose,
            .recordLetter, .prioritise, .escalate, .escalateOverdue, .noticeOfSupervision:
            .together
        case .defer, .lapseDeferral, .requestInformation, .lapseInformationRequest, .supplement, .reply, .confirm,
            .contest, .rate, .requestIdentity, .grantIdentity, .openIdentity, .takeBackIdentity, .changeContact,
            .referToOmbudsman:
            .reporter
        case .protect, .flagEmergency, .redact, .eraseWords, .changeVisibility, .eraseIdentity: .care
        case .archive, .restore, .referOutside, .close, .closeBySilence, .withdraw: .end
        }
    }
}
