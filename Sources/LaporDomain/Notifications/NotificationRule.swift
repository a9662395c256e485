// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// When somebody is told something: one rule a file, a pure function of an event and the report after it.
///
/// Its name is also the name of the template that holds the words.
package struct NotificationRule: Sendable {
    package enum Audience: String, Sendable {
        case reporter
        /// The officers who serve where the report is.
        case holder
        case arbiter
        /// Who may verify a report where it is: the holder's officers, and those above them in its government.
        case verifier
    }
    package let name: String
    package let audience: Audience
    package let applies: @Sendable (Report.Event, Report) -> Bool

    package static let all: [NotificationRule] = [
        .reportReceived, .reportVerified, .reportMoved, .reportArchived, .reportAnswered, .reportClosed,
        .verificationWaiting, .workArrived,
        .workDisputed, .reporterSpoke,
    ]
}
