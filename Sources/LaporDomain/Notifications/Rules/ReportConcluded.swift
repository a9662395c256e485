// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Who complained of an office reads what was found, with the closing that comes with it (design.md 3, rule 7).
    static let reportConcluded = NotificationRule(name: "report_concluded", audience: .reporter) { event, report in
        isClosing(event) && report.isConcluded
    }
}
