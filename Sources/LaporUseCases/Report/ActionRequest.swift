// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporStore

/// What somebody asks to be done to a report, as they sent it: nothing has been checked.
package struct ActionRequest: Sendable {
    package let name: Report.Action.Name
    /// The words: an answer, a reply, a reason, a note, a comment.
    package var text: String?
    package var agency: String?
    package var classification: String?
    package var category: String?
    package var publicTitle: String?
    package var publicBody: String?
    /// A code from the policy's list.
    package var reason: String?
    package var score: Int?

    package init(_ name: Report.Action.Name) { self.name = name }

    var fingerprint: String {
        let parts = [
            name.rawValue, text, agency, classification, category, publicTitle, publicBody, reason,
            score.map { "\($0)" },
        ]
        return parts.map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
    }
}

/// Makes an action of a request, or says what is wrong with it.
struct ActionReader {
    static let textLimit = 10_000
    let ports: Ports
    let directory: Directory

    func read(_ request: ActionRequest, on report: Report) throws(Refusal) -> Report.Action {
        switch request.name {
        case .submit: throw .notPermitted(.submit)
        case .verify: return .verify(try verification(request, report))
        case .archive:
            return .archive(
                reason: try required(request.reason, "reason"),
                explanation: try words(.reason, request, field: "explanation")
            )
        case .disposition: return .disposition(to: try agency(request, report), note: try note(request))
        case .forward: return .forward(to: try agency(request, report), note: try note(request))
        case .giveBack:
            return .giveBack(
                reason: try words(.reason, request, field: "reason"),
                suggestion: try suggestion(request, report)
            )
        case .arbitrate:
            return .arbitrate(to: try agency(request, report), reason: try words(.reason, request, field: "reason"))
        case .lapseArbitration: return .lapseArbitration
        case .interimAnswer: return .answer(.interim, try words(.answer, request, field: "answer"))
        case .finalAnswer: return .answer(.final, try words(.answer, request, field: "answer"))
        case .reply: return .reply(try words(.reply, request, field: "reply"))
        case .confirm: return .confirm
        case .contest: return .contest(reason: try words(.reason, request, field: "reason"))
        case .close: return .close(reason: try words(.reason, request, field: "reason"))
        case .closeBySilence: return .closeBySilence
        case .rate:
            guard let score = request.score else { throw .invalid([FieldProblem("score", .required)]) }
            return .rate(score, comment: ports.passage(.comment, ifAny: try limited(request.text, "comment")))
        }
    }

    private func verification(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Report.Verification {
        var classification = report.classification
        if let text = request.classification, !text.isEmpty {
            guard let known = Report.Classification(rawValue: text), known != .unclassified else {
                throw .invalid([FieldProblem("classification", .notAllowed)])
            }
            classification = known
        }
        var category: Category.ID?
        if let text = request.category?.trimmed, !text.isEmpty {
            category = try Lookup(directory: directory)
                .category(text, on: CivilDate(report.receivedAt, in: .western), field: "category_id")
        }
        for (field, text) in [("public_title", request.publicTitle), ("public_body", request.publicBody)] {
            // Left out, the public reads what was written; emptied, it would too, and nobody who empties it wants that.
            if let text, text.cleaned.isEmpty { throw .invalid([FieldProblem(field, .required)]) }
        }
        return Report.Verification(
            classification,
            category: category,
            publicTitle: ports.passage(
                .publicTitle,
                ifAny: try limited(request.publicTitle, "public_title", DraftReader.titleLimit)
            ),
            publicBody: ports.passage(
                .publicBody,
                ifAny: try limited(request.publicBody, "public_body", DraftReader.bodyLimit)
            )
        )
    }

    private func agency(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Agency.ID {
        let text = try required(request.agency, "agency_id")
        return try Lookup(directory: directory).agency(text, field: "agency_id", near: place(of: report))
    }
    private func suggestion(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Agency.ID? {
        guard let text = request.agency?.trimmed, !text.isEmpty else { return nil }
        return try Lookup(directory: directory).agency(text, field: "suggested_agency_id", near: place(of: report))
    }
    private func place(of report: Report) -> String? {
        report.region ?? directory.agencies[report.responsible]?.region
    }
    private func note(_ request: ActionRequest) throws(Refusal) -> Passage? {
        ports.passage(.note, ifAny: try limited(request.text, "note"))
    }
    private func words(_ part: Passage.Part, _ request: ActionRequest, field: String) throws(Refusal) -> Passage {
        ports.passage(part, try required(try limited(request.text, field), field))
    }
    private func required(_ text: String?, _ field: String) throws(Refusal) -> String {
        guard let text = text?.trimmed, !text.isEmpty else { throw .invalid([FieldProblem(field, .required)]) }
        return text
    }
    private func limited(_ text: String?, _ field: String, _ limit: Int = textLimit) throws(Refusal) -> String? {
        let words = text?.cleaned
        if let words, words.unicodeScalars.count > limit {
            throw .invalid([FieldProblem(field, .tooLong, limit: limit)])
        }
        return words
    }
}
