// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter knows that others report the same, and that every answer comes to all of them.
    static let reportMerged = NotificationRule(name: "report_merged", audience: .reporter, on: [.merged])
}
