// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the agency says to the reporter (domain.md 2.6).
extension Decision {
    func answering(_ action: Report.Action) throws(Refusal) -> [Report.Event] {
        let holder = report.responsible
        switch action {
        case .draft(let kind, let words, let files):
            return [.drafted(kind, by: holder, words.digest, attachments: files?.digest)]
        case .approve(let words, let files):
            guard let draft = report.draft else { throw .noDraft }
            try mayAnswer(draft.kind)
            return [.answered(draft.kind, by: holder, words.digest, attachments: files?.digest)]
        case .returnDraft(let reason): return [.draftReturned(reason: reason.digest)]
        case .answer(let kind, let words, let files):
            try mayAnswer(kind)
            return [.answered(kind, by: holder, words.digest, attachments: files?.digest)]
        case .correct(let answer, let words):
            guard report.answers.contains(answer) else { throw .invalid([FieldProblem("seq", .doesNotExist)]) }
            return [.corrected(answer: answer, words.digest)]
        case .requestInformation(let question): return [.informationRequested(by: holder, question: question.digest)]
        case .lapseInformationRequest:
            guard try isOver(policy.limits.information, since: report.questionedAt) else { throw outOfPlace(action) }
            return [.informationLapsed]
        case .extend(let date, let reason):
            let zone = agencies.zone(of: holder)
            let today = CivilDate(now, in: zone)
            guard date > today else { throw .invalid([FieldProblem("until", .inThePast)]) }
            guard date > report.promisedOn ?? today else { throw .invalid([FieldProblem("until", .notLater)]) }
            guard date.day - today.day <= 366 else { throw .invalid([FieldProblem("until", .tooFar, limit: 366)]) }
            return [.promised(on: date, reason: reason.digest)]
        case .conclude(let finding, let words):
            return [.concluded(finding, words.digest), .closed(by: party.role, reason: nil)]
        default: throw outOfPlace(action)
        }
    }

    /// An oversight complaint ends with what the inspectorate found, not with an answer.
    private func mayAnswer(_ kind: Report.AnswerKind) throws(Refusal) {
        guard kind == .interim || report.classification != .oversightComplaint else { throw .oversightOutcomeMissing }
    }
}
