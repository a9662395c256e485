// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter knows that somebody has read it.
    static let reportVerified = NotificationRule(name: "report_verified", audience: .reporter, on: [.verified])
}
