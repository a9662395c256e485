// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// What was set aside goes on.
    static let reportRestored = NotificationRule(name: "report_restored", audience: .reporter, on: [.restored])
}
