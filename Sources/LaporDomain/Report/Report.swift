// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// One complaint, aspiration or request for information (*laporan*): the sum of its events.
package struct Report: Equatable, Sendable, Identifiable {
    package typealias ID = Identifier<Report>

    package let id: ID
    package let trackingID: TrackingID
    /// The number of its last event.
    package internal(set) var version: Int64 = 0
    package internal(set) var state: State = .draft
    package internal(set) var classification: Classification = .unclassified
    package internal(set) var category: Category.ID?
    package internal(set) var visibility: Visibility = .public
    package internal(set) var isAnonymous = false
    /// Somebody can be written to; without that, silence says little (design.md 3, rule 6).
    package internal(set) var hasContact = false
    package internal(set) var language: Language = .indonesian
    package internal(set) var channel: Channel = .web
    package internal(set) var region: String?
    package internal(set) var policy = Policy.ID(0)
    package internal(set) var receivedAt = Date.distantPast

    /// Who must act on it: always exactly one.
    package internal(set) var responsible = Agency.ID(0)
    /// From whom it came down, the latest last: a return goes there.
    package internal(set) var senders: [Agency.ID] = []
    package internal(set) var arbiter: Agency.ID?
    package internal(set) var arbitrationBeganAt: Date?
    /// Whose it is by arbitration: that agency cannot return it again.
    package internal(set) var boundTo: Agency.ID?
    /// Every agency that said it is not its jurisdiction.
    package internal(set) var returnedBy: [Agency.ID] = []

    package internal(set) var verifiedAt: Date?
    package internal(set) var finalAnsweredAt: Date?
    package internal(set) var closedAt: Date?
    package internal(set) var closedBy: Role?
    package internal(set) var contests = 0
    package internal(set) var rating: Int?

    /// A report before its first event.
    package init(id: ID, trackingID: TrackingID) {
        self.id = id
        self.trackingID = trackingID
    }

    /// Replays what happened.
    package init(id: ID, trackingID: TrackingID, _ history: [Occurrence]) {
        self.init(id: id, trackingID: trackingID)
        for occurrence in history { apply(occurrence) }
    }

    package enum Classification: String, Sendable, CaseIterable {
        /// SMS and imports may leave it open until verification.
        case unclassified
        case complaint, aspiration
        case informationRequest = "information_request"
        /// *Pengaduan berkadar pengawasan*: only an administrator makes a complaint one.
        case oversightComplaint = "oversight_complaint"

        /// What a citizen can choose.
        package static let ofReporters: [Classification] = [.complaint, .aspiration, .informationRequest]
    }

    package enum Visibility: String, Sendable, CaseIterable {
        case `public`
        /// *Rahasia*: only the reporter and the offices that handle it.
        case confidential
    }

    package enum Channel: String, Sendable, CaseIterable {
        case web, api, sms, email
        case walkIn = "walk_in"
        case imported = "import"
    }

    /// Where a report stands; coordination and escalation are facts beside it (design.md 3).
    package enum State: String, Sendable, CaseIterable {
        case draft, submitted, deferred, verified, dispositioned, returned
        case inArbitration = "in_arbitration"
        case inProgress = "in_progress"
        case awaitingReporter = "awaiting_reporter"
        case reporterReplied = "reporter_replied"
        case informationRequested = "information_requested"
        case contested, closed, merged, archived
        case referredOutside = "referred_outside"

        /// Nobody owes anything any more, unless the reporter comes back.
        package var isEnded: Bool {
            switch self {
            case .closed, .merged, .archived, .referredOutside: true
            case .draft, .submitted, .deferred, .verified, .dispositioned, .returned, .inArbitration, .inProgress,
                .awaitingReporter, .reporterReplied, .informationRequested, .contested:
                false
            }
        }
    }

    /// Settled by arbitration: whoever holds it now cannot return it.
    package var isBinding: Bool { boundTo == responsible }

    /// Whether a stranger may read it: verified, and neither confidential nor archived.
    package var isPublished: Bool { verifiedAt != nil && visibility == .public && state != .archived }
}

/// An event with when it happened.
package struct Occurrence: Equatable, Sendable {
    package let event: Report.Event
    package let at: Date
    package init(_ event: Report.Event, at: Date) {
        self.event = event
        self.at = at
    }
}
