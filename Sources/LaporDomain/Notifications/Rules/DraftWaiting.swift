// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// An answer waits for somebody who approves it.
    static let draftWaiting = NotificationRule(name: "draft_waiting", audience: .approver, on: [.drafted])
}
