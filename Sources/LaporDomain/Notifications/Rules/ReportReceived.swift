// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension NotificationRule {
    /// The reporter has the tracking ID in writing.
    static let reportReceived = NotificationRule(name: "report_received", audience: .reporter) { event in
        if case .submitted(let received) = event { received.parent == nil } else { false }
    }
}
