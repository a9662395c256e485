// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The Ombudsman learns of a referral.
    static let ombudsmanAsked = NotificationRule(
        name: "ombudsman_asked",
        audience: .ombudsman,
        on: [.referredToOmbudsman]
    )
}
