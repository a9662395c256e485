// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Whoever must act next is told when a report comes to them.
    static let workArrived = NotificationRule(
        name: "work_arrived",
        audience: .holder,
        on: [
            .dispositioned, .forwarded, .transferred, .recalled, .returned, .arbitrated, .arbitrationLapsed, .restored,
        ]
    )
}
