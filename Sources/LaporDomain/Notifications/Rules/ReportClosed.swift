// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter learns of an end that somebody else made, and until when to contest it.
    static let reportClosed = NotificationRule(name: "report_closed", audience: .reporter) { event, report in
        isClosing(event) && !report.isConcluded
    }

    static func isClosing(_ event: Report.Event) -> Bool {
        guard case .closed(let role, _) = event else { return false }
        return role != .reporter
    }
}
