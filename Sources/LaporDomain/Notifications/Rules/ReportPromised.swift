// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter knows the day that the agency has named.
    static let reportPromised = NotificationRule(name: "report_promised", audience: .reporter, on: [.promised])
}
