// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Who reads along knows where.
    static let copyMade = NotificationRule(name: "copy_made", audience: .copied, on: [.copied])
}
