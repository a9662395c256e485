// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Which action is in order in which state: the one table that decisions obey and documentation prints (domain.md 2.8).
///
/// Who may do it is the policy's matter, and over whose reports is `Authority`'s.
package enum Workflow {
    package static func states(allowing action: Report.Action.Name) -> Set<Report.State> {
        switch action {
        case .submit: [.draft]
        case .verify: [.submitted]
        case .archive: [.submitted, .verified, .returned]
        case .disposition: [.verified, .returned]
        // Whoever holds it may hand it down at any time before the final answer.
        case .forward: [.dispositioned, .inProgress, .reporterReplied, .contested]
        // A direct submission can be returned before anyone has verified it (design.md 3, rule 1).
        case .giveBack: [.submitted, .verified, .dispositioned, .returned, .inProgress]
        case .arbitrate, .lapseArbitration: [.inArbitration]
        case .interimAnswer: [.dispositioned, .inProgress, .reporterReplied, .contested]
        case .finalAnswer: [.dispositioned, .inProgress, .reporterReplied, .contested]
        case .reply:
            [.dispositioned, .returned, .inArbitration, .inProgress, .awaitingReporter, .reporterReplied, .contested]
        case .confirm: [.awaitingReporter, .reporterReplied]
        // A closed report can be contested for as long as the policy says.
        case .contest: [.awaitingReporter, .reporterReplied, .closed]
        case .close: [.awaitingReporter]
        case .closeBySilence: [.awaitingReporter]
        case .rate: [.closed]
        }
    }

    /// What is in order in a state, in the order of the list of actions.
    package static func actions(in state: Report.State) -> [Report.Action.Name] {
        Report.Action.Name.allCases.filter { states(allowing: $0).contains(state) }
    }
}
