// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The arbiter has two working days.
    static let workDisputed = NotificationRule(name: "work_disputed", audience: .arbiter, on: [.disputed])
}
