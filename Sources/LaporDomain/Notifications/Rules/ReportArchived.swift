// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Nothing vanishes without its reason.
    static let reportArchived = NotificationRule(name: "report_archived", audience: .reporter) { event in
        guard case .archived(_, _, let role) = event else { return false }
        return role == nil
    }
}
