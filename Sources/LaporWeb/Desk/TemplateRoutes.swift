// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Answer templates: read by everybody of the agency and below, written by its administrator.
struct TemplateRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja/templat") { request, _ in
            let desk = try await DeskSession(request, services)
            return try await page(desk, Visit(request).atDesk())
        }
        pages.post("/meja/templat") { request, _ in try await write(request) }
        pages.get("/meja/templat/:template/isi") { request, context in try await filled(request, context) }
        change("hapus", pages) { id, officer in
            try await services.keepTemplates.end(id, by: officer)
            return "\(Links.templates)?apa=hapus&templat=\(id)"
        }
        change("urungkan", pages) { id, officer in
            try await services.keepTemplates.revive(id, by: officer)
            return "\(Links.templates)?apa=urung"
        }
    }

    private func change(
        _ deed: String,
        _ pages: RouterGroup<LaporContext>,
        _ change: @escaping @Sendable (AnswerTemplate.ID, Officer) async throws -> String
    ) {
        // Whoever signs in again after a form that was lost lands here.
        pages.get("/meja/templat/:template/\(deed)") { _, _ in Reply.seeOther(Links.templates) }
        pages.post("/meja/templat/:template/\(deed)") { request, context in
            let (desk, _) = try await DeskSession.form(request, services)
            return Reply.seeOther(try await change(try Self.id(context), desk.officer))
        }
    }

    private func write(_ request: Request) async throws -> Response {
        let (desk, form) = try await DeskSession.resuming(request, services)
        do {
            try desk.begin()
            try await services.keepTemplates.write(
                form[.title],
                form[.text],
                insteadOf: AnswerTemplate.ID(text: form["ganti"]),
                by: desk.officer
            )
            return Reply.seeOther("\(Links.templates)?apa=simpan")
        } catch let refusal as Refusal where refusal != .notFound {
            let state = FormState(fields: form, refusal: refusal)
            return try await page(desk, Visit(request).at(Links.templates).atDesk(), state)
        }
    }

    /// The words for one report, for a form that is being written.
    private func filled(_ request: Request, _ context: LaporContext) async throws -> Response {
        let desk = try await DeskSession(request, services)
        let wanted = try Self.id(context)
        guard let number = Visit(request).query["laporan"].flatMap({ TrackingID(typed: $0) }),
            let template = try await services.keepTemplates.available(to: desk.officer).first(where: { $0.id == wanted }
            )
        else { throw Refusal.notFound }
        let report = try await services.readReport(number, for: .officer(desk.officer))
        let text = TemplatesPart.text(template, report, by: desk.officer)
        return Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "private, no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    private static func id(_ context: LaporContext) throws -> AnswerTemplate.ID {
        guard let id = context.parameters.get("template").flatMap({ AnswerTemplate.ID(text: $0) }) else {
            throw Refusal.notFound
        }
        return id
    }

    private func page(_ desk: DeskSession, _ visit: Visit, _ state: FormState = FormState()) async throws -> Response {
        let templates = try await services.keepTemplates.available(to: desk.officer)
        let edited = AnswerTemplate.ID(text: visit.query["ubah"] ?? state.fields["ganti"])
        let news: Phrase? =
            switch visit.query["apa"] {
            case "simpan": .templateSaved
            case "hapus": .templateEnded
            case "urung": .viewRestored
            default: nil
            }
        let model = TemplatesPage.Model(
            visit: visit,
            desk: desk,
            directory: try await services.directory(),
            templates: templates,
            mayChange: KeepTemplates.mayChange(desk.officer),
            changes: try await services.keepTemplates.changes(for: desk.officer),
            edited: templates.first { $0.id == edited && $0.agency == desk.officer.agency },
            state: state,
            news: news,
            ended: visit.query["apa"] == "hapus" ? visit.query["templat"].flatMap { .init(text: $0) } : nil
        )
        return Reply.page(TemplatesPage.page(model), status: state.refusal?.status ?? .ok)
    }
}
