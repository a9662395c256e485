// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// What the reporter says reaches whoever must act on it.
    static let reporterSpoke = NotificationRule(
        name: "reporter_spoke",
        audience: .holder,
        on: [.replied, .contested, .supplemented]
    )
}
