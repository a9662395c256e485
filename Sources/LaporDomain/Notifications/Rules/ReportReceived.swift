// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter has the tracking ID in writing.
    static let reportReceived = NotificationRule(name: "report_received", audience: .reporter, on: [.submitted])
}
