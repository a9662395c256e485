// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Who steps aside leaves work behind: whoever can give it to others hears of it.
    static let officerRecused = NotificationRule(name: "officer_recused", audience: .verifier, on: [.recused])
}
