// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Which limit stands at the head of a report: the same on its page and in the line of a queue.
extension [Deadline] {
    /// While it is the reporter's turn, the limit that is theirs, or none; else what somebody in government owes first.
    package func heading(in state: Report.State) -> Deadline? {
        guard state.isTurnOfReporter else { return firstOwed }
        return first { $0.kind == state.limitOfReporter }
    }

    /// What was late already when the reporter got their turn, and still is.
    package func lateBeside(in state: Report.State) -> Deadline? {
        guard state.isTurnOfReporter else { return nil }
        return filter { $0.isOwed && $0.standing == .breached && $0.basis != .projected }.min { $0.dueAt < $1.dueAt }
    }

    /// Of what somebody in government owes, what comes first.
    package var firstOwed: Deadline? { filter(\.isOwed).min { $0.dueAt < $1.dueAt } }
}

extension Report.State {
    /// Nothing goes on before the reporter has said something, or has let the time for it pass.
    package var isTurnOfReporter: Bool {
        switch self {
        case .deferred, .informationRequested, .awaitingReporter: true
        case .draft, .submitted, .verified, .dispositioned, .returned, .inArbitration, .inProgress, .reporterReplied,
            .contested, .closed, .merged, .archived, .referredOutside:
            false
        }
    }

    /// The limit that is theirs to use meanwhile.
    var limitOfReporter: Deadline.Kind? {
        switch self {
        case .deferred: .completion
        case .informationRequested: .information
        case .awaitingReporter: .silence
        case .draft, .submitted, .verified, .dispositioned, .returned, .inArbitration, .inProgress, .reporterReplied,
            .contested, .closed, .merged, .archived, .referredOutside:
            nil
        }
    }
}
