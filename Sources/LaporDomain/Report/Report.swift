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
    /// By silence, while nobody could be told: an address that came or went later changes nothing of that.
    package internal(set) var isClosedUntold = false
    package internal(set) var contests = 0
    package internal(set) var rating: Int?

    /// Where it goes on when it is completed, restored, or taken out of a merger.
    package internal(set) var resumes: State?
    /// Every event that answered the reporter, by its number.
    package internal(set) var answers: [Int64] = []
    /// An answer that waits for an approver.
    package internal(set) var draft: Draft?
    /// Where answers were drafted, by the answer's number: the same words, and the same files.
    var drafts: [Int64: Int64] = [:]
    /// Every event that put public text in the place of what was first written; the latest stands.
    var publicTexts: [Int64] = []
    /// The one that took something out of it on purpose, and stands.
    var redactedText: Int64?
    /// Words beside answers that the public reads, and can be redacted: corrections, referrals.
    package internal(set) var otherPublicWords: [Int64: Set<Passage.Part>] = [:]
    package internal(set) var priority = Priority.normal
    package internal(set) var isEmergency = false
    /// Until when the agency has promised to be done; no limit of the law moves with it.
    package internal(set) var promisedOn: CivilDate?
    /// Agencies that have asked the reporter for more: once for each custodian (design.md 3, rule 5).
    package internal(set) var askedBy: [Agency.ID] = []
    package internal(set) var questionedAt: Date?
    /// Officers who have declared an interest of their own.
    package internal(set) var recused: Set<String> = []
    /// Agencies that read along (*tembusan*).
    package internal(set) var copies: [Agency.ID] = []
    package internal(set) var coordination: Coordination?
    /// Agencies that were asked to work on it together, now or before.
    package internal(set) var contributors: [Agency.ID] = []
    package internal(set) var escalatedTo: Agency.ID?
    /// Limits whose breach has been escalated.
    package internal(set) var escalatedOver: Set<Deadline.Kind> = []
    package internal(set) var isReferredToOmbudsman = false
    package internal(set) var isWithdrawn = false
    /// The unit that was meant, while another holds it because nobody serves there (design.md 3, rule 3).
    package internal(set) var heldFor: Agency.ID?

    /// Whom an oversight complaint is about (*terlapor*).
    package internal(set) var respondent: Respondent?
    /// Confidential for good: a child or a victim of violence (design.md 3, rule 8).
    package internal(set) var protection: Protection?
    package internal(set) var identity = IdentityAccess()

    /// The report that it is a duplicate of.
    package internal(set) var master: ID?
    /// Its duplicates, the first to be promoted first.
    package internal(set) var duplicates: [ID] = []
    /// Those that were its duplicates before: what it was answered then, they were answered too.
    package internal(set) var formerDuplicates: [ID] = []
    /// The report that it was split off from: its reporter's code opens this one too.
    package internal(set) var parent: ID?
    package internal(set) var children: [ID] = []
    /// Who held it before it was merged: where it goes back to.
    package internal(set) var heldBefore: Agency.ID?
    /// A final answer stands: nobody has contested it.
    package internal(set) var isFinal = false
    /// Since when the reporter has been silent on a final answer.
    package internal(set) var silentSince: Date?
    /// The agency said that the last reply needs no answer; the reporter said that it does.
    package internal(set) var replyWasSettled = false
    package internal(set) var replyIsObjection = false
    /// The moments that limits count from.
    var story = Story()

    /// Taken over from another system with its state: the clocks of before are not ours to enforce.
    package internal(set) var isAdopted = false

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

    /// About somebody by name, now or before: only who examines that party sees or holds it, whatever its class has become
    /// since (design.md 3, rule 7).
    package var isExamined: Bool { classification == .oversightComplaint || respondent != nil }

    /// Whoever judges whose it is, while that is open.
    package var judge: Agency.ID? { state == .inArbitration ? arbiter : nil }

    /// Settled by arbitration: whoever holds it now cannot return it.
    package var isBinding: Bool { boundTo == responsible }

    /// Closed with what an examination found: the last thing that was said before its end.
    package var isConcluded: Bool {
        state == .closed && classification == .oversightComplaint && answers.last == version - 1
    }

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
