// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What a party may do with a report, but not yet, or not again: why, and from when where a day is known.
package struct NotYet: Equatable, Sendable {
    package let action: Report.Action.Name
    package let refusal: Refusal
    /// The end of the limit that must have passed first.
    package let from: Date?

    /// Whether it is worth waiting for: a day to come, or what others do, may still allow it.
    package var mayStillCome: Bool {
        switch refusal {
        case .nobodyAbove, .contestWindowOver, .tooManyContests, .identityAskedAlready: false
        default: true
        }
    }
}

extension Report {
    /// Whether a party may do something on this day, without the words that it would bring.
    package func mayDo(_ action: Action.Name, _ party: Party, at now: Date, _ rules: Rulebook) throws(Refusal) {
        try mayDo(action, party, rules)
        try Decision(report: self, party: party, now: now, rules: rules).isTimely(action)
    }

    /// Whom an escalation by a party would reach.
    package func escalation(by party: Party, at now: Date, _ rules: Rulebook) -> Agency.ID? {
        Decision(report: self, party: party, now: now, rules: rules).escalation
    }

    /// What the role may do here in this state, and the day or what was done before does not allow.
    package func notYet(for party: Party, at now: Date, _ rules: Rulebook) -> [NotYet] {
        let decision = Decision(report: self, party: party, now: now, rules: rules)
        return Decision.timed.compactMap { action in
            do throws(Refusal) {
                try mayDo(action, party, rules)
            } catch { return nil }
            do throws(Refusal) {
                try decision.isTimely(action)
                return nil
            } catch {
                return NotYet(action: action, refusal: error, from: error == .nothingBreached ? decision.breaksAt : nil)
            }
        }
    }
}

extension Decision {
    /// What hangs on the day, or on what was done before.
    static let timed: [Report.Action.Name] = [
        .contest, .carbonCopy, .openCoordination, .escalate, .noticeOfSupervision, .referToOmbudsman,
        .takeBackIdentity, .requestIdentity,
    ]

    func isTimely(_ action: Report.Action.Name) throws(Refusal) {
        switch action {
        case .contest: try mayContest()
        case .carbonCopy, .openCoordination: try mayShare()
        case .escalate: guard escalation != nil else { throw .nobodyAbove }
        case .noticeOfSupervision: guard !clock.breached.isEmpty else { throw .nothingBreached }
        // There must have been a complaint to the agency first: an answer, or a limit that passed without one.
        case .referToOmbudsman:
            guard report.finalAnsweredAt != nil || !clock.breached.isEmpty else { throw .nothingBreached }
        case .takeBackIdentity:
            guard !report.isAnonymous || report.identity.isOpened else { throw .identityNotOpened }
        case .requestIdentity: guard report.identity.request == nil else { throw .identityAskedAlready }
        default: return
        }
    }

    /// When the next limit would be broken by somebody in government.
    var breaksAt: Date? {
        clock.deadlines.filter { $0.kind.isOfHolder && $0.isOwed && $0.standing == .running }.map(\.dueAt).min()
    }
}

extension Report.IdentityAccess {
    /// Somebody beyond the table has been let see it, or has asked to.
    var isOpened: Bool { !openedTo.isEmpty || !grants.isEmpty || request != nil || isOpenedToOmbudsman }
}
