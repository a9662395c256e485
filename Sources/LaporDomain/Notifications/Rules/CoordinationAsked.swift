// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Those who are asked to work on it together know what is asked, and by when.
    static let coordinationAsked = NotificationRule(
        name: "coordination_asked",
        audience: .contributors,
        on: [.coordinationOpened]
    )
}
