// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Whoever follows a report learns that it was answered, or that an answer was put right.
    static let followedAnswered = NotificationRule(
        name: "followed_answered",
        audience: .followers,
        on: [.answered, .corrected]
    )
}
