// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter reads each answer, and what can be done with it.
    static let reportAnswered = NotificationRule(name: "report_answered", audience: .reporter, on: [.answered])
}
