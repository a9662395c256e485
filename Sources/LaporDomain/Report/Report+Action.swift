// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Report {
    /// What someone wants to do to a report (domain.md 2.5–2.7, 3.5).
    package enum Action: Equatable, Sendable {
        case submit(Submission)
        /// *Verifikasi*: the report is in order, perhaps with its class, category and public text corrected.
        case verify(Verification)
        /// *Arsipkan*: with a reason from the policy's list and words to the reporter.
        case archive(reason: String, explanation: Passage)
        /// *Disposisi*: hands a verified or returned report to the agency that must answer it.
        case disposition(to: Agency.ID, note: Passage?)
        /// Hands a report further down, inside the holder's own government.
        case forward(to: Agency.ID, note: Passage?)
        /// *Bukan wewenang*: back to the sender, naming a better agency if one is known.
        case giveBack(reason: Passage, suggestion: Agency.ID?)
        /// Settles whose it is; binding.
        case arbitrate(to: Agency.ID, reason: Passage)
        case lapseArbitration
        /// *Tindak lanjut*: what was done, published to the reporter.
        case answer(AnswerKind, Passage)
        case reply(Passage)
        case confirm
        case contest(reason: Passage)
        case close(reason: Passage)
        case closeBySilence
        case rate(Int, comment: Passage?)

        package enum Name: String, Sendable, CaseIterable {
            case submit, verify, archive, disposition, forward
            case giveBack = "return"
            case arbitrate
            case lapseArbitration = "lapse_arbitration"
            case interimAnswer = "interim_answer"
            case finalAnswer = "final_answer"
            case reply, confirm, contest, close
            case closeBySilence = "close_by_silence"
            case rate
        }
    }

    package enum AnswerKind: String, Sendable, CaseIterable {
        case interim, final
    }

    /// What comes in by any channel; words apart from facts.
    package struct Submission: Equatable, Sendable {
        package var classification: Classification
        /// The agency that the reporter chose, if any.
        package var agency: Agency.ID?
        package var category: Category.ID?
        package var visibility: Visibility
        package var isAnonymous: Bool
        package var hasContact: Bool
        package var language: Language
        package var channel: Channel
        package var region: String?
        package var incidentDate: CivilDate?
        package var receivedAt: Date
        package var title: Passage
        package var body: Passage
        package var address: Passage?
        package var coordinates: Passage?
        /// Of the mark of the access code.
        package var access: Digest?

        package init(
            classification: Classification,
            agency: Agency.ID? = nil,
            category: Category.ID? = nil,
            visibility: Visibility = .public,
            isAnonymous: Bool = false,
            hasContact: Bool = false,
            language: Language = .indonesian,
            channel: Channel = .web,
            region: String? = nil,
            incidentDate: CivilDate? = nil,
            receivedAt: Date,
            title: Passage,
            body: Passage,
            address: Passage? = nil,
            coordinates: Passage? = nil,
            access: Digest? = nil
        ) {
            self.classification = classification
            self.agency = agency
            self.category = category
            self.visibility = visibility
            self.isAnonymous = isAnonymous
            self.hasContact = hasContact
            self.language = language
            self.channel = channel
            self.region = region
            self.incidentDate = incidentDate
            self.receivedAt = receivedAt
            self.title = title
            self.body = body
            self.address = address
            self.coordinates = coordinates
            self.access = access
        }
    }

    package struct Verification: Equatable, Sendable {
        package let classification: Classification
        package let category: Category.ID?
        package let publicTitle: Passage?
        package let publicBody: Passage?

        package init(
            _ classification: Classification,
            category: Category.ID? = nil,
            publicTitle: Passage? = nil,
            publicBody: Passage? = nil
        ) {
            self.classification = classification
            self.category = category
            self.publicTitle = publicTitle
            self.publicBody = publicBody
        }
    }
}

extension Report.Action {
    package var name: Name {
        switch self {
        case .submit: .submit
        case .verify: .verify
        case .archive: .archive
        case .disposition: .disposition
        case .forward: .forward
        case .giveBack: .giveBack
        case .arbitrate: .arbitrate
        case .lapseArbitration: .lapseArbitration
        case .answer(.interim, _): .interimAnswer
        case .answer(.final, _): .finalAnswer
        case .reply: .reply
        case .confirm: .confirm
        case .contest: .contest
        case .close: .close
        case .closeBySilence: .closeBySilence
        case .rate: .rate
        }
    }

    /// The words it brings, kept beside the log.
    package var passages: [Passage] {
        switch self {
        case .submit(let submission):
            [submission.title, submission.body] + [submission.address, submission.coordinates].compactMap(\.self)
        case .verify(let verification): [verification.publicTitle, verification.publicBody].compactMap(\.self)
        case .archive(_, let words), .giveBack(let words, _), .arbitrate(_, let words), .answer(_, let words),
            .reply(let words), .contest(let words), .close(let words):
            [words]
        case .disposition(_, let note), .forward(_, let note): [note].compactMap(\.self)
        case .rate(_, let comment): [comment].compactMap(\.self)
        case .confirm, .lapseArbitration, .closeBySilence: []
        }
    }
}
