// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Report {
    /// What someone wants to do to a report (domain.md 2.5–2.7, 3.5; design.md 3, rule 5).
    package enum Action: Equatable, Sendable {
        case submit(Submission)
        case adopt(Adoption, [Passage])

        // MARK: verification
        /// *Verifikasi*: the report is in order, perhaps with its class, category and public text corrected.
        case verify(Verification)
        /// *Tunda*: the reporter is asked to complete it first.
        case `defer`(question: Passage)
        case lapseDeferral
        /// *Arsipkan*: with a reason from the policy's list and words to the reporter.
        case archive(reason: String, explanation: Passage)
        case restore(reason: Passage)
        case reclassify(Reclassification)
        /// A child, or a victim of violence: confidential for good.
        case protect(Protection)

        // MARK: movement
        /// *Disposisi*: hands a verified or returned report to the agency that must answer it.
        case disposition(to: Agency.ID, note: Passage?)
        /// Hands a report further down, inside the holder's own government.
        case forward(to: Agency.ID, note: Passage?)
        /// Sideways, by the common superior.
        case transfer(to: Agency.ID, reason: Passage)
        /// By the clock: a unit has ended, or nobody serves there.
        case follow
        /// The sender takes it back before it was answered.
        case recall(reason: Passage)
        /// *Bukan wewenang*: back to the sender, naming a better agency if one is known.
        case giveBack(reason: Passage, suggestion: Agency.ID?)
        /// Settles whose it is; binding.
        case arbitrate(to: Agency.ID, reason: Passage)
        case lapseArbitration
        case recordLetter(LetterDirection, Passage)
        case referOutside(Referral)

        // MARK: working together
        case carbonCopy(to: Agency.ID, note: Passage?)
        case openCoordination(with: [Agency.ID], question: Passage)
        case contribute(Passage)
        case closeCoordination(Passage)
        case recuse(reason: Passage)
        case merge(into: Report)
        /// Takes a duplicate in: what its master notes of `merge`.
        case gain(ID)
        case unmerge
        case lose(ID)
        case split(into: ID)

        // MARK: answering
        case draft(AnswerKind, Passage, attachments: Passage? = nil)
        case approve(Passage, attachments: Passage? = nil)
        case returnDraft(reason: Passage)
        /// *Tindak lanjut*: what was done, published to the reporter.
        case answer(AnswerKind, Passage, attachments: Passage? = nil)
        /// *Ralat*: puts a published answer right.
        case correct(answer: Int64, Passage)
        case requestInformation(question: Passage)
        case lapseInformationRequest
        case extend(until: CivilDate, reason: Passage)
        case conclude(Finding, Passage)

        // MARK: the reporter
        case supplement(Passage, attachments: Passage? = nil)
        case reply(Passage, attachments: Passage? = nil)
        case dismissReply(reason: Passage)
        case confirm
        case contest(reason: Passage, attachments: Passage? = nil)
        case withdraw(reason: Passage?)
        case close(reason: Passage)
        case closeBySilence
        case rate(Int, comment: Passage?)

        // MARK: watching over it
        case prioritise(Priority, reason: Passage?)
        case flagEmergency(reason: Passage)
        case escalate(reason: Passage)
        case escalateOverdue
        case noticeOfSupervision(Passage)
        case referToOmbudsman(reason: Passage?)

        // MARK: what may be seen
        case redact(seq: Int64, Passage)
        case eraseWords(seq: Int64)
        case changeVisibility(Visibility, reason: Passage?)
        case openIdentity(to: Agency.ID)
        case takeBackIdentity(from: Agency.ID?)
        /// Whether the reporter can be written to from now on; where, is kept apart.
        case changeContact(isReachable: Bool)
        case requestIdentity(reason: Passage)
        case grantIdentity
        case eraseIdentity

        package enum Name: String, Sendable, CaseIterable {
            case submit, adopt
            case verify, `defer`
            case lapseDeferral = "lapse_deferral"
            case archive, restore, reclassify, protect
            case disposition, forward, transfer, follow, recall
            case giveBack = "return"
            case arbitrate
            case lapseArbitration = "lapse_arbitration"
            case recordLetter = "record_letter"
            case referOutside = "refer_outside"
            case carbonCopy = "carbon_copy"
            case openCoordination = "open_coordination"
            case contribute
            case closeCoordination = "close_coordination"
            case recuse, merge, gain, unmerge, lose, split
            case draft, approve
            case returnDraft = "return_draft"
            case interimAnswer = "interim_answer"
            case finalAnswer = "final_answer"
            case correct
            case requestInformation = "request_information"
            case lapseInformationRequest = "lapse_information_request"
            case extend, conclude
            case supplement, reply
            case dismissReply = "dismiss_reply"
            case confirm, contest, withdraw, close
            case closeBySilence = "close_by_silence"
            case rate
            case prioritise
            case flagEmergency = "flag_emergency"
            case escalate
            case escalateOverdue = "escalate_overdue"
            case noticeOfSupervision = "supervision_notice"
            case referToOmbudsman = "refer_to_ombudsman"
            case redact
            case eraseWords = "erase_words"
            case changeVisibility = "change_visibility"
            case openIdentity = "open_identity"
            case takeBackIdentity = "take_back_identity"
            case changeContact = "change_contact"
            case requestIdentity = "request_identity"
            case grantIdentity = "grant_identity"
            case eraseIdentity = "erase_identity"

            /// Does what another report's action or the clock asks for; nobody can ask for it by name.
            package var isConsequence: Bool { self == .gain || self == .lose }
        }
    }

    package enum AnswerKind: String, Sendable, CaseIterable {
        case interim, final
    }

    package struct Verification: Equatable, Sendable {
        package let classification: Classification
        package let category: Category.ID?
        /// Where it is about, where that was not said or is not right.
        package let region: String?
        package let publicTitle: Passage?
        package let publicBody: Passage?
        /// Whom an oversight complaint is about.
        package let respondent: Respondent?
        package let protection: Protection?
        /// Verifies and hands over in one step.
        package let disposition: Agency.ID?
        package let note: Passage?

        package init(
            _ classification: Classification,
            category: Category.ID? = nil,
            region: String? = nil,
            publicTitle: Passage? = nil,
            publicBody: Passage? = nil,
            respondent: Respondent? = nil,
            protection: Protection? = nil,
            disposition: Agency.ID? = nil,
            note: Passage? = nil
        ) {
            self.classification = classification
            self.category = category
            self.region = region
            self.publicTitle = publicTitle
            self.publicBody = publicBody
            self.respondent = respondent
            self.protection = protection
            self.disposition = disposition
            self.note = note
        }

        /// The same with what the public reads of texts that whoever verifies did not write.
        package func leftOut(title: Passage?, body: Passage?) -> Verification {
            Verification(
                classification,
                category: category,
                region: region,
                publicTitle: publicTitle ?? title,
                publicBody: publicBody ?? body,
                respondent: respondent,
                protection: protection,
                disposition: disposition,
                note: note
            )
        }
    }

    package struct Reclassification: Equatable, Sendable {
        package let classification: Classification
        package let category: Category.ID?
        package let respondent: Respondent?
        package let reason: Passage

        package init(
            _ classification: Classification,
            category: Category.ID? = nil,
            respondent: Respondent? = nil,
            reason: Passage
        ) {
            self.classification = classification
            self.category = category
            self.respondent = respondent
            self.reason = reason
        }
    }

    /// To a body outside this system: police, a court, a parliament (design.md 3, rule 2).
    package struct Referral: Equatable, Sendable {
        package let institution: Passage
        /// How it is reached.
        package let contact: Passage
        package let reason: Passage
        /// What the reporter can do.
        package let advice: Passage

        package init(institution: Passage, contact: Passage, reason: Passage, advice: Passage) {
            self.institution = institution
            self.contact = contact
            self.reason = reason
            self.advice = advice
        }
    }
}
