// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What the clock itself must do to a report next: the one place that knows (design.md 2, a scheduled job is a use case).
package struct SystemDuty: Equatable, Sendable {
    package let action: Report.Action.Name
    /// After this moment.
    package let at: Date

    package static func next(for report: Report, _ clock: Clock) -> SystemDuty? {
        let own: SystemDuty? =
            switch report.state {
            case .awaitingReporter: duty(.closeBySilence, clock[.silence])
            case .inArbitration:
                report.responsible == report.arbiter ? nil : duty(.lapseArbitration, clock[.arbitration])
            case .deferred: duty(.lapseDeferral, clock[.completion])
            case .informationRequested: duty(.lapseInformationRequest, clock[.information])
            case .draft, .submitted, .verified, .dispositioned, .returned, .inProgress, .reporterReplied, .contested,
                .closed, .merged, .archived, .referredOutside:
                nil
            }
        return [own, escalation(of: report, clock)].compactMap(\.self).min { $0.at < $1.at }
    }

    private static func duty(_ action: Report.Action.Name, _ deadline: Deadline?) -> SystemDuty? {
        deadline.map { SystemDuty(action: action, at: $0.dueAt) }
    }

    /// What another system left undone, and what is merged into another, goes up nowhere; what begins here does.
    private static func escalation(of report: Report, _ clock: Clock) -> SystemDuty? {
        guard !report.state.isEnded else { return nil }
        let next = clock.deadlines
            .filter { $0.isOwed && $0.basis != .projected && $0.kind.isEscalated && $0.standing != .paused }
            .filter { !report.escalatedOver.contains($0.kind) && report.story.began($0.kind) }
            .min { $0.dueAt < $1.dueAt }
        return next.map { SystemDuty(action: .escalateOverdue, at: $0.dueAt) }
    }
}
