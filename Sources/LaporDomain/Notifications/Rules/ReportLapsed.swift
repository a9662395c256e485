// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// What was not completed in time counts as withdrawn (UU 25/2009, Pasal 44), and can be sent again.
    static let reportLapsed = NotificationRule(name: "report_lapsed", audience: .reporter) { event in
        guard case .archived(_, _, let role) = event else { return false }
        return role == .system
    }
}
