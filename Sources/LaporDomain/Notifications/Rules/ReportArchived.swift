// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Nothing vanishes without its reason.
    static let reportArchived = NotificationRule(name: "report_archived", audience: .reporter) { event, report in
        switch event {
        case .archived: report.hasContact
        case .submitted, .verified, .dispositioned, .forwarded, .returned, .disputed, .arbitrated, .arbitrationLapsed,
            .answered, .replied, .confirmed, .contested, .closed, .rated:
            false
        }
    }
}
