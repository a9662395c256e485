// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter has the tracking ID in writing.
    static let reportReceived = NotificationRule(name: "report_received", audience: .reporter) { event, report in
        switch event {
        case .submitted: report.hasContact
        case .verified, .archived, .dispositioned, .forwarded, .returned, .disputed, .arbitrated, .arbitrationLapsed,
            .answered, .replied, .confirmed, .contested, .closed, .rated:
            false
        }
    }
}
