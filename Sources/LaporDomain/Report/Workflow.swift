// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Which action is in order in which state: the one table that decisions obey and documentation prints (domain.md 2.8).
///
/// Who may do it is the policy's matter, and over whose reports is `Authority`'s.
package enum Workflow {
    private typealias States = Set<Report.State>
    /// With an agency that must answer.
    private static let atWork: States = [.dispositioned, .inProgress, .reporterReplied, .contested]
    /// Everything that somebody still has to bring to an end.
    private static let open = States(Report.State.allCases.filter { !$0.isEnded && $0 != .draft })
    private static let received = States(Report.State.allCases.filter { $0 != .draft })

    package static func states(allowing action: Report.Action.Name) -> Set<Report.State> {
        switch action {
        case .submit: [.draft]
        case .verify, .defer, .adopt: [.submitted]
        case .lapseDeferral: [.deferred]
        case .archive: [.submitted, .deferred, .verified, .returned]
        case .restore: [.archived, .referredOutside]
        case .reclassify: open.subtracting([.submitted, .deferred])
        case .disposition: [.verified, .returned]
        // Whoever holds it may hand it down at any time before the final answer.
        case .forward: atWork
        case .transfer: atWork.union([.submitted, .verified, .returned])
        case .recall: [.dispositioned]
        // A direct submission can be returned before anyone has verified it (design.md 3, rule 1).
        case .giveBack: [.submitted, .verified, .dispositioned, .returned, .inProgress]
        case .arbitrate, .lapseArbitration: [.inArbitration]
        case .referOutside: [.submitted, .verified, .returned]
        case .openCoordination: atWork.union([.informationRequested])
        case .merge, .gain: atWork.union([.submitted, .verified, .returned])
        case .unmerge: [.merged]
        case .split: atWork.union([.submitted, .verified, .returned])
        case .draft, .approve, .returnDraft, .interimAnswer, .conclude, .requestInformation: atWork
        // Who asked the reporter for more may find that it can answer without.
        case .finalAnswer, .extend: atWork.union([.informationRequested])
        case .correct: [.inProgress, .awaitingReporter, .reporterReplied, .informationRequested, .contested, .closed]
        case .lapseInformationRequest: [.informationRequested]
        case .supplement: open.subtracting([.awaitingReporter])
        case .reply:
            [.dispositioned, .returned, .inArbitration, .inProgress, .awaitingReporter, .reporterReplied, .contested]
        case .dismissReply: [.reporterReplied]
        case .confirm: [.awaitingReporter, .reporterReplied]
        // A closed report can be contested for as long as the policy says.
        case .contest: [.awaitingReporter, .reporterReplied, .closed]
        case .withdraw: open.union([.merged])
        case .close, .closeBySilence: [.awaitingReporter]
        case .rate: [.closed]
        case .follow, .recordLetter, .carbonCopy, .contribute, .closeCoordination, .recuse, .prioritise,
            .flagEmergency, .escalate, .escalateOverdue, .noticeOfSupervision:
            open
        // A duplicate keeps its own clock and its reporter's rights.
        case .referToOmbudsman: open.union([.closed, .merged])
        case .protect, .lose, .redact, .eraseWords, .changeVisibility, .openIdentity, .takeBackIdentity, .changeContact,
            .requestIdentity, .grantIdentity, .eraseIdentity:
            received
        }
    }

    /// What is in order in a state, in the order of the list of actions.
    package static func actions(in state: Report.State) -> [Report.Action.Name] {
        Report.Action.Name.allCases.filter { states(allowing: $0).contains(state) }
    }
}
