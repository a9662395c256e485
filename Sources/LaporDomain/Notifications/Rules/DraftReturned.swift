// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Whoever drafts learns what is to be changed.
    static let draftReturned = NotificationRule(name: "draft_returned", audience: .holder, on: [.draftReturned])
}
