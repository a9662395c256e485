// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter knows which agency must answer, and by when.
    static let reportMoved = NotificationRule(
        name: "report_moved",
        audience: .reporter,
        on: [.dispositioned, .arbitrated]
    )
}
