// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Who read a wrong answer reads the right one.
    static let reportCorrected = NotificationRule(name: "report_corrected", audience: .reporter, on: [.corrected])
}
