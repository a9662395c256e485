// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// It takes a second person to open an identity.
    static let identityAsked = NotificationRule(
        name: "identity_asked",
        audience: .identityKeepers,
        on: [.identityRequested]
    )
}
