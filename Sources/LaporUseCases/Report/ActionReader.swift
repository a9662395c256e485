// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Makes an action of a request, or says what is wrong with it.
struct ActionReader {
    static let textLimit = 10_000
    let ports: Ports
    let directory: Directory
    let sight: Sight
    let requester: Requester

    /// - Parameter files: what is attached, where the action takes files.
    func read(
        _ request: ActionRequest,
        on filed: FiledReport,
        child: NewReport?,
        enclosing files: Passage?
    ) throws -> Report.Action {
        guard files == nil || request.name.takesFiles else {
            throw Refusal.invalid([FieldProblem("uploads", .unknown)])
        }
        switch request.name {
        case .merge: return .merge(into: try master(request))
        case .approve: return try approved(request, filed)
        case .verify: return .verify(try verified(request, filed))
        case .split:
            guard let child else { preconditionFailure("a split has a report to be") }
            return .split(into: child.id)
        case .submit, .adopt, .gain, .lose: throw Refusal.notPermitted(request.name)
        default: return try ordinary(request, filed.report, files)
        }
    }

    private func ordinary(
        _ request: ActionRequest,
        _ report: Report,
        _ files: Passage?
    ) throws -> Report.Action {
        switch request.name {
        case .defer, .lapseDeferral, .archive, .restore, .reclassify, .protect: try verification(request, report)
        case .disposition, .forward, .transfer, .follow, .recall, .giveBack, .arbitrate, .lapseArbitration,
            .recordLetter, .referOutside:
            try movement(request, report)
        case .carbonCopy, .openCoordination, .contribute, .closeCoordination, .recuse, .unmerge:
            try workingTogether(request, report)
        case .draft, .returnDraft, .interimAnswer, .finalAnswer, .correct, .requestInformation,
            .lapseInformationRequest, .extend, .conclude:
            try answering(request, report, files)
        case .supplement, .reply, .dismissReply, .confirm, .contest, .withdraw, .close, .closeBySilence, .rate:
            try reporting(request, files)
        case .prioritise, .flagEmergency, .escalate, .escalateOverdue, .noticeOfSupervision, .referToOmbudsman:
            try watching(request)
        case .redact, .eraseWords, .changeVisibility, .openIdentity, .takeBackIdentity, .requestIdentity,
            .grantIdentity, .eraseIdentity:
            try disclosure(request, report)
        case .submit, .adopt, .merge, .gain, .lose, .split, .approve, .verify, .changeContact:
            throw Refusal.notPermitted(request.name)
        }
    }

    /// Whoever merges must be able to see both.
    private func master(_ request: ActionRequest) throws -> Report {
        let typed = try required(request.report, "report")
        guard let trackingID = TrackingID(typed: typed) else {
            throw Refusal.invalid([FieldProblem("report", .malformed)])
        }
        do {
            let (filed, viewer) = try sight.look(ReportStore(sight.tx).claim(trackingID), for: requester)
            guard viewer.isOfficer else { throw Refusal.notFound }
            return filed.report
        } catch Refusal.notFound {
            throw Refusal.invalid([FieldProblem("report", .doesNotExist)])
        }
    }

    /// The words of the draft, or what the approver made of them; with the draft's files.
    private func approved(_ request: ActionRequest, _ filed: FiledReport) throws -> Report.Action {
        guard let draft = filed.report.draft else { throw Refusal.noDraft }
        let drafted = try ReportStore(sight.tx).words(of: filed.report.id)[draft.seq]
        let typed = try limited(request.text, "answer")?.trimmed ?? ""
        // Whoever empties the box does not mean what stood in it; who says nothing of it does.
        guard request.text == nil || !typed.isEmpty else {
            throw Refusal.invalid([FieldProblem("answer", .required)])
        }
        guard let words = typed.isEmpty ? drafted?[.draft] : typed else { throw Refusal.noDraft }
        try checkFilled(words, "answer")
        try checkRead(words, request, filed.report)
        return .approve(
            ports.passage(.answer, words),
            attachments: ports.passage(.attachments, ifAny: drafted?[.attachments])
        )
    }

    // MARK: parts

    /// - Parameter region: where it is about, when the same request says so.
    func agency(
        _ text: String?,
        _ field: String,
        _ report: Report,
        near region: String? = nil
    ) throws(Refusal) -> Agency.ID {
        let place = region ?? place(of: report)
        return try Lookup(directory: directory).agency(try required(text, field), field: field, near: place)
    }
    func place(of report: Report) -> String? {
        report.region ?? directory.agencies[report.responsible]?.region
    }
    func note(_ request: ActionRequest) throws(Refusal) -> Passage? {
        ports.passage(.note, ifAny: try limited(request.note ?? request.text, "note"))
    }
    func reason(_ request: ActionRequest) throws(Refusal) -> Passage { try words(.reason, request.text, "reason") }
    func words(_ part: Passage.Part, _ text: String?, _ field: String) throws(Refusal) -> Passage {
        ports.passage(part, try required(try limited(text, field), field))
    }
    /// Words that reach people: no name in braces is left in them that a template should have filled in.
    func filledIn(_ part: Passage.Part, _ text: String?, _ field: String) throws(Refusal) -> Passage {
        try checkFilled(text ?? "", field)
        return try words(part, text, field)
    }
    private func checkFilled(_ text: String, _ field: String) throws(Refusal) {
        let left = Placeholders.unfilled(in: text)
        guard left.isEmpty else { throw .invalid([FieldProblem(field, .unknownPlaceholder, choices: left)]) }
    }
    func optional(_ part: Passage.Part, _ text: String?, _ field: String) throws(Refusal) -> Passage? {
        ports.passage(part, ifAny: try limited(text, field))
    }
    func one<T: RawRepresentable<String> & CaseIterable>(_ text: String?, _ field: String) throws(Refusal) -> T {
        let typed = try required(text, field)
        if let value = T(rawValue: typed) { return value }
        throw .invalid([FieldProblem(field, .notAllowed, choices: T.allCases.map(\.rawValue))])
    }
    func number(_ seq: Int?) throws(Refusal) -> Int64 {
        guard let seq else { throw .invalid([FieldProblem("seq", .required)]) }
        return Int64(seq)
    }
    func required(_ text: String?, _ field: String) throws(Refusal) -> String {
        guard let text = text?.trimmed, !text.isEmpty else { throw .invalid([FieldProblem(field, .required)]) }
        return text
    }
    func limited(_ text: String?, _ field: String, _ limit: Int = textLimit) throws(Refusal) -> String? {
        let words = text?.cleaned
        if let words, words.unicodeScalars.count > limit {
            throw .invalid([FieldProblem(field, .tooLong, limit: limit)])
        }
        return words
    }
}
