// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// A reply or a contest makes the agency owe an answer.
    static let reporterSpoke = NotificationRule(name: "reporter_spoke", audience: .holder) { event, _ in
        switch event {
        case .replied, .contested: true
        case .submitted, .verified, .archived, .dispositioned, .forwarded, .returned, .disputed, .arbitrated,
            .arbitrationLapsed, .answered, .confirmed, .closed, .rated:
            false
        }
    }
}
