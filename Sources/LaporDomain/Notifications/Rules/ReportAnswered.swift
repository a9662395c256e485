// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter reads what is being done.
    static let reportAnswered = NotificationRule(name: "report_answered", audience: .reporter) { event in
        if case .answered(.interim, _, _, _) = event { true } else { false }
    }
}
