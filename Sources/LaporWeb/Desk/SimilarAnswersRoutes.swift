// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Answers to reports about the like, for an officer who is about to answer.
struct SimilarAnswersRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja/laporan/:id/jawaban-serupa") { request, context in
            let desk = try await DeskSession(request, services)
            let visit = Visit(request).atDesk()
            let report = try await services.readReport(try context.trackingID(), for: .officer(desk.officer))
            guard FindAnswers.isOffered(report) else { throw Refusal.notFound }
            let templates = try await services.keepTemplates.available(to: desk.officer)
            let model = SimilarAnswersPart.Model(
                visit: visit,
                report: report,
                found: try await services.findAnswers(report, for: desk.officer),
                templates: FindAnswers.matching(templates, report)
            )
            guard visit.query["bagian"] == "isi" else { return Reply.page(SimilarAnswersPart.page(model, desk)) }
            let part = SimilarAnswersPart.inside(model)
            return Reply.page(part.spellingMarks(in: visit.language.known.rawValue))
        }
        pages.get("/meja/laporan/:id/jawaban-serupa/:other") { request, context in
            let desk = try await DeskSession(request, services)
            let report = try await services.readReport(try context.trackingID(), for: .officer(desk.officer))
            guard let other = context.parameters.get("other").flatMap({ TrackingID(typed: $0) }),
                let answer = try await services.findAnswers.answer(to: other, for: report)
            else { throw Refusal.notFound }
            return Response(
                status: .ok,
                headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "private, no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: answer))
            )
        }
    }
}
