// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// A limit has passed, or somebody asked: the next above knows.
    static let reportEscalated = NotificationRule(name: "report_escalated", audience: .superior, on: [.escalated])
}
