// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

extension ActionReader {
    func verification(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Report.Action {
        switch request.name {
        case .defer: return .defer(question: try words(.question, request.text, "question"))
        case .lapseDeferral: return .lapseDeferral
        case .archive:
            return .archive(
                reason: try required(request.reason, "reason"),
                explanation: try words(.reason, request.text, "explanation")
            )
        case .restore: return .restore(reason: try reason(request))
        case .reclassify:
            return .reclassify(
                Report.Reclassification(
                    try classification(request.classification) ?? report.classification,
                    category: try category(request, report),
                    respondent: try respondent(request, report),
                    reason: try reason(request)
                )
            )
        case .protect: return .protect(try one(request.kind, "protection"))
        default: throw .notPermitted(request.name)
        }
    }

    /// What it becomes, with the text that the public reads.
    ///
    /// What was written for it is refused while somebody has yet to read what in it would tell strangers who a person
    /// is; of what was not written, they read the proposal, by whatever door it came (ADR 0037).
    func verified(_ request: ActionRequest, _ filed: FiledReport) throws -> Report.Verification {
        let verification = try verified(request, filed.report)
        guard filed.report.mayBecomePublic(verification) else { return verification }
        let (title, body) = (verification.publicTitle?.text, verification.publicBody?.text)
        guard request.isRead || !PublicText.tellsWho(title ?? "", body ?? "") else {
            throw Refusal.invalid([FieldProblem("sure", .required)])
        }
        let known = SeenWords(of: filed, try ReportStore(sight.tx).words(of: filed.report.id), [:], .reporter)
        let proposal = PublicProposal(title: known.title, body: known.body)
        return verification.leftOut(
            title: proposal.title == known.title ? nil : ports.passage(.publicTitle, proposal.title),
            body: proposal.body == known.body ? nil : ports.passage(.publicBody, proposal.body)
        )
    }

    private func verified(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Report.Verification {
        for (field, text) in [("public_title", request.publicTitle), ("public_body", request.publicBody)] {
            // Left out, the public reads what is proposed; emptied, it would too, and nobody who empties it wants that.
            if let text, text.cleaned.isEmpty { throw .invalid([FieldProblem(field, .required)]) }
        }
        let topic = try category(request, report)
        var protection: Report.Protection?
        if let kind = request.protection, !kind.isEmpty { protection = try one(kind, "protection") }
        // What is reported under such a topic is hidden before anybody has read it (design.md 3, rule 8).
        if protection == nil, let id = topic ?? report.category, directory[id]?.isSensitive == true {
            protection = .violence
        }
        let note = try note(request)
        var region: String?
        if let text = request.region?.trimmed, !text.isEmpty {
            region = try Lookup(directory: directory).place(text, field: "region_code")
        }
        var disposition: Agency.ID?
        if let text = request.agency?.trimmed, !text.isEmpty {
            disposition = try agency(text, "agency_id", report, near: region)
        }
        return Report.Verification(
            try classification(request.classification) ?? report.classification,
            category: topic,
            region: region,
            publicTitle: ports.passage(
                .publicTitle,
                ifAny: try limited(request.publicTitle, "public_title", PublicText.titleLimit)
            ),
            publicBody: ports.passage(
                .publicBody,
                ifAny: try limited(request.publicBody, "public_body", PublicText.bodyLimit)
            ),
            respondent: try respondent(request, report),
            protection: protection,
            disposition: disposition,
            note: note
        )
    }

    private func classification(_ text: String?) throws(Refusal) -> Report.Classification? {
        guard let text, !text.isEmpty else { return nil }
        guard let known = Report.Classification(rawValue: text), known != .unclassified else {
            throw .invalid([FieldProblem("classification", .notAllowed)])
        }
        return known
    }

    private func category(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Category.ID? {
        guard let text = request.category?.trimmed, !text.isEmpty else { return nil }
        return try Lookup(directory: directory)
            .category(text, on: CivilDate(report.receivedAt, in: .western), field: "category_id")
    }

    private func respondent(_ request: ActionRequest, _ report: Report) throws(Refusal) -> Report.Respondent? {
        let kind: Report.Respondent.Kind =
            request.respondentKind?.isEmpty == false ? try one(request.respondentKind, "respondent_kind") : .unit
        guard let text = request.respondentAgency?.trimmed, !text.isEmpty else { return nil }
        return Report.Respondent(kind, try agency(text, "respondent_agency_id", report))
    }
}
