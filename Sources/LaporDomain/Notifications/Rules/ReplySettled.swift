// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Whose reply is said to need no answer learns why, and that it can be insisted on (design.md 3, rule 5).
    static let replySettled = NotificationRule(name: "reply_settled", audience: .reporter, on: [.replySettled])
}
