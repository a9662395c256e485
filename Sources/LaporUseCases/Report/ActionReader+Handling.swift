// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

extension ActionReader {
    func movement(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Report.Action {
        switch request.name {
        case .disposition:
            return .disposition(to: try agency(request.agency, "agency_id", report), note: try note(request))
        case .forward: return .forward(to: try agency(request.agency, "agency_id", report), note: try note(request))
        case .transfer:
            return .transfer(to: try agency(request.agency, "agency_id", report), reason: try reason(request))
        case .follow: return .follow
        case .recall: return .recall(reason: try reason(request))
        case .giveBack:
            return .giveBack(reason: try reason(request), suggestion: try suggestion(request, report))
        case .arbitrate:
            return .arbitrate(to: try agency(request.agency, "agency_id", report), reason: try reason(request))
        case .lapseArbitration: return .lapseArbitration
        case .recordLetter:
            return .recordLetter(try one(request.kind, "direction"), try words(.letter, request.text, "letter"))
        case .referOutside:
            return .referOutside(
                Report.Referral(
                    institution: try words(.institution, request.institution, "institution"),
                    contact: try words(.contact, request.contact, "contact"),
                    reason: try reason(request),
                    advice: try words(.advice, request.advice, "advice")
                )
            )
        default: throw Refusal.notPermitted(request.name)
        }
    }

    private func suggestion(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Agency.ID? {
        guard let text = request.agency?.trimmed, !text.isEmpty else { return nil }
        return try agency(text, "suggested_agency_id", report)
    }

    func workingTogether(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Report.Action {
        switch request.name {
        case .carbonCopy:
            return .carbonCopy(to: try agency(request.agency, "agency_id", report), note: try note(request))
        case .openCoordination:
            var members: [Agency.ID] = []
            for text in request.agencies where !text.trimmed.isEmpty {
                members.append(try agency(text, "agency_ids", report))
            }
            return .openCoordination(with: members, question: try words(.question, request.text, "question"))
        case .contribute: return .contribute(try words(.contribution, request.text, "contribution"))
        case .closeCoordination: return .closeCoordination(try words(.conclusion, request.text, "conclusion"))
        case .recuse: return .recuse(reason: try reason(request))
        case .unmerge: return .unmerge
        default: throw Refusal.notPermitted(request.name)
        }
    }

    func answering(_ request: ActionRequest, _ report: Report, _ files: Passage?) throws(Refusal) -> Report.Action {
        switch request.name {
        case .draft:
            return .draft(
                try one(request.kind, "kind"),
                try filledIn(.draft, request.text, "answer"),
                attachments: files
            )
        case .returnDraft: return .returnDraft(reason: try reason(request))
        case .interimAnswer: return .answer(.interim, try shown(.answer, "answer", request, report), attachments: files)
        case .finalAnswer: return .answer(.final, try shown(.answer, "answer", request, report), attachments: files)
        case .correct:
            return .correct(answer: try number(request.seq), try shown(.correction, "correction", request, report))
        case .requestInformation: return .requestInformation(question: try words(.question, request.text, "question"))
        case .lapseInformationRequest: return .lapseInformationRequest
        case .extend:
            guard let date = CivilDate(iso: try required(request.until, "until")) else {
                throw .invalid([FieldProblem("until", .malformed)])
            }
            return .extend(until: date, reason: try reason(request))
        case .conclude:
            return .conclude(try one(request.kind, "finding"), try shown(.answer, "answer", request, report))
        default: throw Refusal.notPermitted(request.name)
        }
    }

    /// Words that are read by anybody from then on, where the report is.
    private func shown(
        _ part: Passage.Part,
        _ field: String,
        _ request: ActionRequest,
        _ report: Report
    ) throws(Refusal) -> Passage {
        let words = try filledIn(part, request.text, field)
        try checkRead(request.text ?? "", request, report)
        return words
    }

    /// Refused while somebody has yet to read what would tell strangers who a person is.
    func checkRead(_ text: String, _ request: ActionRequest, _ report: Report) throws(Refusal) {
        guard !request.isRead, report.isPublished, PublicText.tellsWho("", text) else { return }
        throw .invalid([FieldProblem("sure", .required)])
    }

    /// What is brought out is read first, in the words that the public would get: it may have been verified as one that
    /// stays hidden, and nobody looked at them for strangers.
    private func checkOwnWords(_ request: ActionRequest, _ report: Report) throws {
        guard !request.isRead, report.verifiedAt != nil else { return }
        let words = try ReportStore(sight.tx).words(of: report.id)
        func latest(_ part: Passage.Part, or original: Passage.Part) -> String {
            words.sorted { $0.key > $1.key }.lazy.compactMap { $0.value[part] }.first ?? words[1]?[original] ?? ""
        }
        guard PublicText.tellsWho(latest(.publicTitle, or: .title), latest(.publicBody, or: .body)) else { return }
        throw Refusal.invalid([FieldProblem("sure", .required)])
    }

    func reporting(_ request: ActionRequest, _ files: Passage?) throws(Refusal) -> Report.Action {
        switch request.name {
        case .supplement: return .supplement(try words(.supplement, request.text, "supplement"), attachments: files)
        case .reply: return .reply(try words(.reply, request.text, "reply"), attachments: files)
        case .dismissReply: return .dismissReply(reason: try reason(request))
        case .confirm: return .confirm
        case .contest: return .contest(reason: try reason(request), attachments: files)
        case .withdraw: return .withdraw(reason: try optional(.reason, request.text, "reason"))
        case .close: return .close(reason: try reason(request))
        case .closeBySilence: return .closeBySilence
        case .rate:
            guard let score = request.score else { throw .invalid([FieldProblem("score", .required)]) }
            return .rate(score, comment: try optional(.comment, request.text, "comment"))
        default: throw Refusal.notPermitted(request.name)
        }
    }

    func watching(_ request: ActionRequest) throws(Refusal) -> Report.Action {
        switch request.name {
        case .prioritise:
            return .prioritise(try one(request.kind, "priority"), reason: try optional(.note, request.text, "reason"))
        case .flagEmergency: return .flagEmergency(reason: try reason(request))
        case .escalate: return .escalate(reason: try reason(request))
        case .escalateOverdue: return .escalateOverdue
        case .noticeOfSupervision: return .noticeOfSupervision(try words(.notice, request.text, "notice"))
        case .referToOmbudsman: return .referToOmbudsman(reason: try optional(.reason, request.text, "reason"))
        default: throw Refusal.notPermitted(request.name)
        }
    }

    func disclosure(_ request: ActionRequest, _ report: Report) throws -> Report.Action {
        switch request.name {
        case .redact:
            let part: Passage.Part = try one(request.kind, "part")
            let limit = part == .publicTitle ? PublicText.titleLimit : PublicText.bodyLimit
            let text = try required(try limited(request.text, "text", limit), "text")
            return .redact(seq: try number(request.seq), ports.passage(part, text))
        case .eraseWords: return .eraseWords(seq: try number(request.seq))
        case .changeVisibility:
            let visibility: Report.Visibility = try one(request.kind, "visibility")
            if visibility == .public { try checkOwnWords(request, report) }
            return .changeVisibility(visibility, reason: try optional(.reason, request.text, "reason"))
        case .openIdentity: return .openIdentity(to: try agency(request.agency, "agency_id", report))
        case .takeBackIdentity:
            let text = request.agency?.trimmed ?? ""
            return .takeBackIdentity(from: text.isEmpty ? nil : try agency(text, "agency_id", report))
        case .requestIdentity: return .requestIdentity(reason: try reason(request))
        case .grantIdentity: return .grantIdentity
        case .eraseIdentity: return .eraseIdentity
        default: throw Refusal.notPermitted(request.name)
        }
    }
}
