// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The lead learns what the others contribute.
    static let contributionMade = NotificationRule(name: "contribution_made", audience: .holder, on: [.contributed])
}
