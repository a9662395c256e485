// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Whose report held several matters learns of each that became a report, and that their code opens it.
    static let reportSplit = NotificationRule(name: "report_split", audience: .reporter) { event in
        if case .submitted(let received) = event { received.parent != nil } else { false }
    }
}
