// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// Whoever can verify a new report is told of it, also when it was sent to a unit that cannot.
    static let verificationWaiting = NotificationRule(
        name: "verification_waiting",
        audience: .verifier,
        on: [.submitted]
    )
}
