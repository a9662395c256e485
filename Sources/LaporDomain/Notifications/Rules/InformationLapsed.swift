// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// What was asked was not answered in time: it goes on without, and the limit runs again.
    static let informationLapsed = NotificationRule(
        name: "information_lapsed",
        audience: .holder,
        on: [.informationLapsed]
    )
}
