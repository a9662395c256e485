// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter reads the answer that starts the closing, and until when it can be contested (design.md 3, rule 6).
    static let reportAnsweredFinally = NotificationRule(name: "report_answered_finally", audience: .reporter) { event in
        if case .answered(.final, _, _, _) = event { true } else { false }
    }
}
