// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter knows which body outside is competent, and what to do there.
    static let reportReferred = NotificationRule(name: "report_referred", audience: .reporter, on: [.referredOutside])
}
