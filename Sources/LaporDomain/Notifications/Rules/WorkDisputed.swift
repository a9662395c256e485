// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The arbiter has two working days.
    static let workDisputed = NotificationRule(name: "work_disputed", audience: .arbiter) { event, _ in
        switch event {
        case .disputed: true
        case .submitted, .verified, .archived, .dispositioned, .forwarded, .returned, .arbitrated, .arbitrationLapsed,
            .answered, .replied, .confirmed, .contested, .closed, .rated:
            false
        }
    }
}
