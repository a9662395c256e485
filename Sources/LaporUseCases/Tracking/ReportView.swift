// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain

/// A report as one viewer may see it: what is not theirs is not in here.
package struct ReportView: Sendable {
    package let trackingID: TrackingID
    package let version: Int64
    package let viewer: Viewer
    /// The report without its words: reached only through what is listed below.
    let facts: Report
    package let incidentDate: CivilDate?
    package let agency: Agency
    package let title: String
    package let body: String
    /// As the reporter wrote it, where the public text differs and the viewer may see both.
    package let original: (title: String, body: String)?
    package let address: String?
    package let coordinates: String?
    package let identity: Identity?
    package let related: RelatedReports
    /// How many have said that they have the same trouble.
    package internal(set) var supports = 0
    /// Whether others may say so, or comment.
    package var takesVoices: Bool { facts.takesVoices }
    /// Whether everybody reads it, and so what others say about it.
    package var isCommentable: Bool { facts.isCounted }
    /// Who has read what is secret.
    package let readings: [Reading]
    /// Who asked for the identity, and who opened it, by the codes in the events.
    package let openers: [String: Opener]
    package let deadlines: [Deadline]
    package let custodies: [Custody]
    package let timeline: [TimelineEntry]
    /// In six steps.
    package let journey: Journey
    /// What this viewer may do now.
    package let actions: [Report.Action.Name]
    /// What they may do, but not yet, or not again.
    package let notYet: [NotYet]
    /// Whom an escalation by this officer would reach.
    package let escalation: Agency.ID?
    /// The policy that the report keeps.
    package let policy: Policy
    package let directory: Directory

    package var zone: Zone { agency.zone }
    package var state: Report.State { facts.state }
    package var classification: Report.Classification { facts.classification }
    package var category: Category.ID? { facts.category }
    package var visibility: Report.Visibility { facts.visibility }
    package var isAnonymous: Bool { facts.isAnonymous }
    package var channel: Report.Channel { facts.channel }
    package var language: Language { facts.language }
    package var region: String? { facts.region }
    package var receivedAt: Date { facts.receivedAt }
    package var isBinding: Bool { facts.isBinding }
    package var rating: Int? { facts.rating }
    package var promisedOn: CivilDate? { facts.promisedOn }
    /// Others who reported the same.
    package var duplicateCount: Int { facts.duplicates.count }
    package var isEscalated: Bool { facts.escalatedTo != nil }
    /// The unit that was meant, while another holds it because nobody serves there.
    package var heldFor: Agency.ID? { facts.heldFor }

    private var isOfficer: Bool { viewer.isOfficer }
    package var priority: Report.Priority? { isOfficer ? facts.priority : nil }
    package var isEmergency: Bool { viewer != .stranger && facts.isEmergency }
    package var coordination: Report.Coordination? { isOfficer ? facts.coordination : nil }
    package var copies: [Agency.ID] { isOfficer ? facts.copies : [] }
    package var draft: Report.Draft? { isOfficer ? facts.draft : nil }
    package var respondent: Report.Respondent? { viewer == .stranger ? nil : facts.respondent }
    package var protection: Report.Protection? { viewer == .stranger ? nil : facts.protection }
    package var escalatedTo: Agency.ID? { viewer == .stranger ? nil : facts.escalatedTo }
    package var isReferredToOmbudsman: Bool { viewer != .stranger && facts.isReferredToOmbudsman }
    /// Agencies to which the reporter has opened who they are.
    package var identityOpenedTo: [Agency.ID] { viewer == .stranger ? [] : facts.identity.openedTo.sorted() }
    package var isIdentityErased: Bool { viewer != .stranger && facts.identity.isErased }
    package var isIdentityAskedFor: Bool { isOfficer && facts.identity.request != nil }
    /// What the reporter attached in the beginning.
    package var files: [EnclosedFile] { timeline.first { $0.seq == 1 }?.files ?? [] }
    /// Answers that can be put right or redacted, by the numbers of their events.
    package var answers: [Int64] { facts.answers }
    package var otherPublicWords: [Int64: Set<Passage.Part>] { facts.otherPublicWords }
}

/// Reports that this one hangs together with, as far as the viewer may know.
package struct RelatedReports: Equatable, Sendable {
    package var master: TrackingID?
    package var duplicates: [TrackingID] = []
    package var parent: TrackingID?
    package var children: [TrackingID] = []
}

/// That somebody read what is secret: which office, never who.
package struct Reading: Equatable, Sendable {
    package let at: Date
    package let role: String
    package let agency: Agency.ID
    package let isIdentity: Bool
}

/// One event as a viewer may see it.
package struct TimelineEntry: Sendable {
    package let seq: Int64
    package let at: Date
    package let event: Report.Event
    package let words: [Passage.Part: String]
    package let files: [EnclosedFile]
}
