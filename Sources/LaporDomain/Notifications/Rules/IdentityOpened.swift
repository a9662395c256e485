// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Nobody is unmasked without being told (design.md 3, Visibility).
    static let identityOpened = NotificationRule(name: "identity_opened", audience: .reporter, on: [.identityGranted])
}
