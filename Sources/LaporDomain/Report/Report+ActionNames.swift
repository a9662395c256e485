// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Report.Action {
    package var name: Name {
        switch self {
        case .submit: .submit
        case .adopt: .adopt
        case .verify: .verify
        case .defer: .defer
        case .lapseDeferral: .lapseDeferral
        case .archive: .archive
        case .restore: .restore
        case .reclassify: .reclassify
        case .protect: .protect
        case .disposition: .disposition
        case .forward: .forward
        case .transfer: .transfer
        case .follow: .follow
        case .recall: .recall
        case .giveBack: .giveBack
        case .arbitrate: .arbitrate
        case .lapseArbitration: .lapseArbitration
        case .recordLetter: .recordLetter
        case .referOutside: .referOutside
        case .carbonCopy: .carbonCopy
        case .openCoordination: .openCoordination
        case .contribute: .contribute
        case .closeCoordination: .closeCoordination
        case .recuse: .recuse
        case .merge: .merge
        case .gain: .gain
        case .unmerge: .unmerge
        case .lose: .lose
        case .split: .split
        case .draft: .draft
        case .approve: .approve
        case .returnDraft: .returnDraft
        case .answer(.interim, _, _): .interimAnswer
        case .answer(.final, _, _): .finalAnswer
        case .correct: .correct
        case .requestInformation: .requestInformation
        case .lapseInformationRequest: .lapseInformationRequest
        case .extend: .extend
        case .conclude: .conclude
        case .supplement: .supplement
        case .reply: .reply
        case .dismissReply: .dismissReply
        case .confirm: .confirm
        case .contest: .contest
        case .withdraw: .withdraw
        case .close: .close
        case .closeBySilence: .closeBySilence
        case .rate: .rate
        case .prioritise: .prioritise
        case .flagEmergency: .flagEmergency
        case .escalate: .escalate
        case .escalateOverdue: .escalateOverdue
        case .noticeOfSupervision: .noticeOfSupervision
        case .referToOmbudsman: .referToOmbudsman
        case .redact: .redact
        case .eraseWords: .eraseWords
        case .changeVisibility: .changeVisibility
        case .openIdentity: .openIdentity
        case .takeBackIdentity: .takeBackIdentity
        case .changeContact: .changeContact
        case .requestIdentity: .requestIdentity
        case .grantIdentity: .grantIdentity
        case .eraseIdentity: .eraseIdentity
        }
    }

    /// The words it brings, kept beside the log.
    package var passages: [Passage] {
        let words: [Passage?] =
            switch self {
            case .submit(let submission):
                [
                    submission.title, submission.body, submission.address, submission.coordinates,
                    submission.attachments,
                ]
            case .adopt(_, let words): words
            case .verify(let verification): [verification.publicTitle, verification.publicBody, verification.note]
            case .reclassify(let change): [change.reason]
            case .referOutside(let referral):
                [referral.institution, referral.contact, referral.reason, referral.advice]
            case .answer(_, let words, let files), .draft(_, let words, let files), .approve(let words, let files),
                .supplement(let words, let files), .reply(let words, let files),
                .contest(let words, let files):
                [words, files]
            case .defer(let words), .archive(_, let words), .restore(let words), .transfer(_, let words),
                .recall(let words), .giveBack(let words, _), .arbitrate(_, let words), .recordLetter(_, let words),
                .openCoordination(_, let words), .contribute(let words), .closeCoordination(let words),
                .recuse(let words), .returnDraft(let words),
                .correct(_, let words), .requestInformation(let words), .extend(_, let words),
                .conclude(_, let words), .dismissReply(let words), .close(let words), .flagEmergency(let words),
                .escalate(let words), .noticeOfSupervision(let words), .redact(_, let words),
                .requestIdentity(let words):
                [words]
            case .disposition(_, let words), .forward(_, let words), .carbonCopy(_, let words),
                .withdraw(let words), .rate(_, let words), .prioritise(_, let words), .referToOmbudsman(let words),
                .changeVisibility(_, let words):
                [words]
            case .lapseDeferral, .protect, .follow, .lapseArbitration, .merge, .gain, .unmerge, .lose, .split,
                .lapseInformationRequest, .confirm, .closeBySilence, .escalateOverdue, .eraseWords, .openIdentity,
                .takeBackIdentity, .changeContact, .grantIdentity, .eraseIdentity:
                []
            }
        return words.compactMap(\.self)
    }
}
