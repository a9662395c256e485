// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Everybody who can act on an emergency is told within minutes (design.md 3, rule 5), and again where it goes next.
    static let emergencyRaised = NotificationRule(name: "emergency_raised", audience: .command) { event, report in
        switch event.name {
        case .emergencyFlagged: true
        case .dispositioned, .forwarded, .transferred, .arbitrated, .returned, .recalled: report.isEmergency
        default: false
        }
    }
}
