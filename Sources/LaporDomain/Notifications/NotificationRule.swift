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
        /// Who may approve a draft where the report is.
        case approver
        /// The agencies that were asked to work on it together.
        case contributors
        /// The agency that is given a copy.
        case copied
        /// Where it has been escalated to.
        case superior
        /// Everybody who may act on it, from where it is up to its government.
        case command
        case ombudsman
        /// Who may be the second person to open an identity.
        case identityKeepers
        /// Whoever follows a published report of somebody else.
        case followers
    }
    package let name: String
    package let audience: Audience
    private let isMeant: @Sendable (Report.Event, Report) -> Bool

    init(name: String, audience: Audience, isMeant: @escaping @Sendable (Report.Event, Report) -> Bool) {
        self.name = name
        self.audience = audience
        self.isMeant = isMeant
    }
    init(name: String, audience: Audience, isMeant: @escaping @Sendable (Report.Event) -> Bool) {
        self.init(name: name, audience: audience) { event, _ in isMeant(event) }
    }
    init(name: String, audience: Audience, on events: Set<Report.Event.Name>) {
        self.init(name: name, audience: audience) { event, _ in events.contains(event.name) }
    }

    /// A reporter without contact is told nothing: there is nowhere to tell it.
    package func applies(_ event: Report.Event, _ report: Report) -> Bool {
        isMeant(event, report) && (audience != .reporter || report.hasContact)
    }

    package static let all: [NotificationRule] = [
        .reportReceived,
        .reportSplit,
        .reportVerified,
        .reportMoved,
        .reportAnswered,
        .reportAnsweredFinally,
        .reportConcluded,
        .reportArchived,
        .reportLapsed,
        .reportRestored,
        .reportQuestioned,
        .reportReferred,
        .reportMerged,
        .reportPromised,
        .reportCorrected,
        .replySettled,
        .identityOpened,
        .reportClosed,
        .workArrived,
        .workDisputed,
        .reporterSpoke,
        .verificationWaiting,
        .draftWaiting,
        .draftReturned,
        .informationLapsed,
        .coordinationAsked,
        .contributionMade,
        .copyMade,
        .reportEscalated,
        .emergencyRaised,
        .officerRecused,
        .supervisionNoticed,
        .ombudsmanAsked,
        .identityAsked,
        .followedAnswered,
        .followedEnded,
    ]
}
