// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Report {
    /// What has happened to a report: kept forever, never changed, free of words and identity.
    package enum Event: Equatable, Sendable {
        case submitted(Received)
        case verified(Classification, category: Category.ID?, Visibility, publicTitle: Digest?, publicBody: Digest?)
        case archived(reason: String, explanation: Digest)
        /// `from` is whoever decided, and where a return goes.
        case dispositioned(from: Agency.ID, to: Agency.ID, note: Digest?)
        case forwarded(from: Agency.ID, to: Agency.ID, note: Digest?)
        case returned(from: Agency.ID, to: Agency.ID, reason: Digest, suggestion: Agency.ID?)
        case disputed(from: Agency.ID, arbiter: Agency.ID, reason: Digest, suggestion: Agency.ID?)
        case arbitrated(by: Agency.ID, to: Agency.ID, reason: Digest)
        case arbitrationLapsed(arbiter: Agency.ID)
        case answered(AnswerKind, by: Agency.ID, Digest)
        case replied(Digest)
        case confirmed
        case contested(Digest)
        case closed(by: Role, reason: Digest?)
        case rated(Int, comment: Digest?)

        package enum Name: String, Sendable, CaseIterable {
            case submitted, verified, archived, dispositioned, forwarded, returned, disputed, arbitrated
            case arbitrationLapsed = "arbitration_lapsed"
            case answered, replied, confirmed, contested, closed, rated
        }
    }

    /// The facts of a submission, as its first event keeps them.
    package struct Received: Equatable, Sendable {
        package let classification: Classification
        package let responsible: Agency.ID
        /// Where a return goes: the national root when the reporter chose the agency.
        package let sender: Agency.ID?
        package let category: Category.ID?
        package let visibility: Visibility
        package let isAnonymous: Bool
        package let hasContact: Bool
        package let language: Language
        package let channel: Channel
        package let region: String?
        package let incidentDate: CivilDate?
        package let receivedAt: Date
        package let policy: Policy.ID
        package let title: Digest
        package let body: Digest
        package let address: Digest?
        package let coordinates: Digest?
        /// Of the mark of the access code: whoever puts another in its place is found.
        package let access: Digest?

        package init(
            classification: Classification,
            responsible: Agency.ID,
            sender: Agency.ID?,
            category: Category.ID?,
            visibility: Visibility,
            isAnonymous: Bool,
            hasContact: Bool,
            language: Language,
            channel: Channel,
            region: String?,
            incidentDate: CivilDate?,
            receivedAt: Date,
            policy: Policy.ID,
            title: Digest,
            body: Digest,
            address: Digest?,
            coordinates: Digest?,
            access: Digest? = nil
        ) {
            self.classification = classification
            self.responsible = responsible
            self.sender = sender
            self.category = category
            self.visibility = visibility
            self.isAnonymous = isAnonymous
            self.hasContact = hasContact
            self.language = language
            self.channel = channel
            self.region = region
            self.incidentDate = incidentDate
            self.receivedAt = receivedAt
            self.policy = policy
            self.title = title
            self.body = body
            self.address = address
            self.coordinates = coordinates
            self.access = access
        }
    }
}

extension Report.Event {
    /// The digests of the words that came with it.
    package var wordDigests: [Digest] {
        switch self {
        case .submitted(let received):
            [received.title, received.body] + [received.address, received.coordinates].compactMap(\.self)
        case .verified(_, _, _, let title, let body): [title, body].compactMap(\.self)
        case .archived(_, let words), .returned(_, _, let words, _), .disputed(_, _, let words, _),
            .arbitrated(_, _, let words), .answered(_, _, let words), .replied(let words), .contested(let words):
            [words]
        case .dispositioned(_, _, let note), .forwarded(_, _, let note), .closed(_, let note), .rated(_, let note):
            [note].compactMap(\.self)
        case .arbitrationLapsed, .confirmed: []
        }
    }

    package var name: Name {
        switch self {
        case .submitted: .submitted
        case .verified: .verified
        case .archived: .archived
        case .dispositioned: .dispositioned
        case .forwarded: .forwarded
        case .returned: .returned
        case .disputed: .disputed
        case .arbitrated: .arbitrated
        case .arbitrationLapsed: .arbitrationLapsed
        case .answered: .answered
        case .replied: .replied
        case .confirmed: .confirmed
        case .contested: .contested
        case .closed: .closed
        case .rated: .rated
        }
    }
}
