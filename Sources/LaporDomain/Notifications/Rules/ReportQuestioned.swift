// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter is asked for what is missing, and told by when.
    static let reportQuestioned = NotificationRule(
        name: "report_questioned",
        audience: .reporter,
        on: [.deferred, .informationRequested]
    )
}
