// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// The words of letters.
struct LetterRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/surat") { request, _ in
            let visit = try await visit(request)
            let lines = try await services.administration.letters.list(
                for: visit.desk.officer,
                in: visit.language.known
            )
            return Reply.page(LetterListPage.page(visit, lines))
        }
        pages.get("/kelola/surat/:aturan") { request, context in
            Reply.page(LetterPage.page(try await model(context, try await visit(request))))
        }
        pages.post("/kelola/surat/:aturan") { request, context in try await change(request, context) }
        // Whoever reloads the answer to a refused form lands here.
        pages.get("/kelola/surat/:aturan/bawaan") { _, context in
            Reply.seeOther(Links.letter(try context.parameters.require("aturan")))
        }
        pages.post("/kelola/surat/:aturan/bawaan") { request, context in try await putBack(request, context) }
    }

    private func visit(_ request: Request) async throws -> AdminVisit {
        let visit = try await AdminVisit(request, services)
        try visit.check(.letters)
        return visit
    }

    private func model(_ context: LaporContext, _ visit: AdminVisit) async throws -> LetterPage.Model {
        let rule = try context.parameters.require("aturan")
        let detail = try await services.administration.letters.one(rule, for: visit.desk.officer)
        return LetterPage.Model(visit: visit.at(Links.letter(rule)), detail: detail)
    }

    /// Saves, or only shows what it would look like.
    private func change(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .letters)
        var model = try await model(context, visit)
        let fields = form.columns(LetterFields.columns)
        model.values = form.typed(fields)
        let (use, rule, officer) = (services.administration.letters, model.detail.rule, visit.desk.officer)
        do {
            try visit.desk.begin()
            guard form["simpan"] == "ya" else {
                model.preview = try await use.preview(rule, fields, for: officer)
                return Reply.page(LetterPage.page(model))
            }
            try await use(rule, fields, because: form[column: .reason], ifAt: form["versi"], by: officer)
            return Reply.seeOther(Links.done(Links.letter(rule), .saved))
        } catch let refusal as Refusal where refusal != .notFound {
            model.refusal = refusal
            return Reply.page(LetterPage.page(model), status: refusal.status)
        }
    }

    private func putBack(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .letters)
        var model = try await model(context, visit)
        do {
            try visit.desk.begin()
            try await services.administration.letters.putBack(
                model.detail.rule,
                because: form[column: .reason],
                ifAt: form["versi"],
                by: visit.desk.officer
            )
            return Reply.seeOther(Links.done(Links.letter(model.detail.rule), .saved))
        } catch let refusal as Refusal where refusal != .notFound {
            (model.backRefusal, model.backValues) = (refusal, form.typed([:]))
            return Reply.page(LetterPage.page(model), status: refusal.status)
        }
    }
}
