// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Report {
    /// What becomes of a part because of what became of the whole that it was split off from: it is about the same person,
    /// who is hidden, forgotten or protected in both (design.md 3, rules 4 and 8).
    package func following(
        _ events: [Event],
        ofTheWholeBy party: Party,
        at now: Date,
        under rules: Rulebook
    ) -> [Event] {
        let decision = Decision(report: self, party: party, now: now, rules: rules)
        return events.flatMap { event -> [Event] in
            switch event {
            case .identityErased, .identityTakenBack(from: nil): identity.isErased ? [] : [event]
            case .protected(let cause): protection == nil ? decision.protecting(cause) : []
            case .visibilityChanged(.confidential, _):
                visibility == .confidential
                    ? [] : [.visibilityChanged(.confidential, reason: nil)] + decision.leavingMaster()
            default: []
            }
        }
    }
}

extension Report.Event {
    /// Whether what was split off is concerned as well.
    package var concernsParts: Bool {
        switch self {
        case .identityErased, .identityTakenBack(from: nil), .protected, .visibilityChanged(.confidential, _): true
        default: false
        }
    }
}
