// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Report {
    /// What has happened to a report: kept forever, never changed, free of words and identity.
    package enum Event: Equatable, Sendable {
        case submitted(Received)
        /// Taken over from another system as it stood there.
        case adopted(Adoption)

        // MARK: verification
        case verified(Classification, category: Category.ID?, Visibility, publicTitle: Digest?, publicBody: Digest?)
        case deferred(question: Digest)
        case supplemented(Digest, attachments: Digest?)
        /// `by` is the system where time ran out, the reporter who withdrew; nothing for an officer.
        case archived(reason: String, explanation: Digest?, by: Role? = nil)
        case restored(reason: Digest)
        case reclassified(Classification, category: Category.ID?, Visibility, reason: Digest)
        case respondentNamed(Respondent)
        /// Where it is about, as whoever verified it found out; a code of the register.
        case placed(region: String)
        case protected(Protection)

        // MARK: movement
        /// `from` is whoever decided, and where a return goes.
        case dispositioned(from: Agency.ID, to: Agency.ID, note: Digest?)
        case forwarded(from: Agency.ID, to: Agency.ID, note: Digest?)
        case transferred(from: Agency.ID, to: Agency.ID, TransferCause, reason: Digest?)
        case recalled(from: Agency.ID, to: Agency.ID, reason: Digest)
        case returned(from: Agency.ID, to: Agency.ID, reason: Digest, suggestion: Agency.ID?)
        case disputed(from: Agency.ID, arbiter: Agency.ID, reason: Digest, suggestion: Agency.ID?)
        case arbitrated(by: Agency.ID, to: Agency.ID, reason: Digest)
        case arbitrationLapsed(arbiter: Agency.ID)
        /// Whoever holds it does so for a unit in which nobody serves.
        case heldInStead(of: Agency.ID)
        case letterRecorded(LetterDirection, Digest)
        case referredOutside(institution: Digest, contact: Digest, reason: Digest, advice: Digest)

        // MARK: working together
        case copied(to: Agency.ID, note: Digest?)
        case coordinationOpened(lead: Agency.ID, members: [Agency.ID], question: Digest)
        case contributed(by: Agency.ID, Digest)
        case coordinationClosed(Digest)
        case recused(officer: String, reason: Digest)
        case merged(into: ID, held: Agency.ID)
        case followed(to: Agency.ID)
        /// Taken out again; `promoted` when it goes on in its master's place.
        case unmerged(to: Agency.ID, promoted: Bool)
        case gained(ID)
        case lost(ID)
        case split(into: ID)

        // MARK: answering
        case drafted(AnswerKind, by: Agency.ID, Digest, attachments: Digest? = nil)
        case draftReturned(reason: Digest)
        case answered(AnswerKind, by: Agency.ID, Digest, attachments: Digest? = nil)
        case corrected(answer: Int64, Digest)
        case informationRequested(by: Agency.ID, question: Digest)
        case informationLapsed
        case promised(on: CivilDate, reason: Digest)
        case concluded(Finding, Digest)

        // MARK: the reporter
        case replied(Digest, attachments: Digest? = nil)
        /// The agency says that the last reply needs no answer.
        case replySettled(reason: Digest)
        case confirmed
        case contested(Digest, attachments: Digest? = nil)
        case withdrawn(reason: Digest?)
        case closed(by: Role, reason: Digest?)
        case rated(Int, comment: Digest?)

        // MARK: watching over it
        case prioritised(Priority, reason: Digest?)
        case emergencyFlagged(reason: Digest)
        /// Over a limit that has passed, or because somebody asked.
        case escalated(to: Agency.ID, over: Deadline.Kind?, reason: Digest?)
        case supervisionNoticed(by: Role, Digest)
        case referredToOmbudsman(reason: Digest?)

        // MARK: what may be seen
        /// What the public reads in the place of some words of an earlier event.
        case redacted(seq: Int64, Passage.Part, Digest)
        /// The words of an earlier event are gone for good.
        case wordsErased(seq: Int64)
        case visibilityChanged(Visibility, reason: Digest?)
        case identityOpened(to: Agency.ID)
        /// From one agency; or, with nothing, from everyone.
        case identityTakenBack(from: Agency.ID?)
        /// The reporter said how they are reached, another way, or no longer.
        case contactChanged(isReachable: Bool)
        case identityRequested(by: String, reason: Digest)
        case identityGranted(to: String, by: String)
        case identityErased

        package enum Name: String, Sendable, CaseIterable {
            case submitted, adopted
            case verified, deferred, supplemented, archived, restored, reclassified
            case respondentNamed = "respondent_named"
            case placed, protected
            case dispositioned, forwarded, transferred, recalled, returned, disputed, arbitrated
            case arbitrationLapsed = "arbitration_lapsed"
            case heldInStead = "held_in_stead"
            case letterRecorded = "letter_recorded"
            case referredOutside = "referred_outside"
            case copied
            case coordinationOpened = "coordination_opened"
            case contributed
            case coordinationClosed = "coordination_closed"
            case recused, merged, followed, unmerged, gained, lost, split
            case drafted
            case draftReturned = "draft_returned"
            case answered, corrected
            case informationRequested = "information_requested"
            case informationLapsed = "information_lapsed"
            case promised, concluded
            case replied
            case replySettled = "reply_settled"
            case confirmed, contested, withdrawn, closed, rated
            case prioritised
            case emergencyFlagged = "emergency_flagged"
            case escalated
            case supervisionNoticed = "supervision_noticed"
            case referredToOmbudsman = "referred_to_ombudsman"
            case redacted
            case wordsErased = "words_erased"
            case visibilityChanged = "visibility_changed"
            case identityOpened = "identity_opened"
            case identityTakenBack = "identity_taken_back"
            case contactChanged = "contact_changed"
            case identityRequested = "identity_requested"
            case identityGranted = "identity_granted"
            case identityErased = "identity_erased"
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
        /// What was enclosed: of the list of files, each with its own digest.
        package let attachments: Digest?
        /// The report that it was split off from.
        package let parent: ID?
        /// The agency that the reporter chose, where another holds it.
        package let wished: Agency.ID?

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
            access: Digest? = nil,
            attachments: Digest? = nil,
            parent: ID? = nil,
            wished: Agency.ID? = nil
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
            self.attachments = attachments
            self.parent = parent
            self.wished = wished
        }
    }
}
