// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The agency reads what the Ombudsman or its supervisor notices.
    static let supervisionNoticed = NotificationRule(
        name: "supervision_noticed",
        audience: .holder,
        on: [.supervisionNoticed]
    )
}
