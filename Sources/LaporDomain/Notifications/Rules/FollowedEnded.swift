// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Whoever follows a report learns of its end; of one that is hidden with it, nobody is told.
    static let followedEnded = NotificationRule(
        name: "followed_ended",
        audience: .followers,
        on: [.closed, .merged, .referredOutside]
    )
}
