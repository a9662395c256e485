// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Saved views: kept, renamed, removed, and taken back.
struct ViewRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja/tampilan") { request, _ in
            let desk = try await DeskSession(request, services)
            return try await page(desk, Visit(request).atDesk())
        }
        pages.post("/meja/tampilan") { request, _ in
            let (desk, form) = try await DeskSession.form(request, services)
            let directory = try await services.directory()
            let filter = DeskFilter(
                FormFields(encoded: Array(form["saringan"].utf8)) ?? FormFields(),
                directory,
                for: desk.officer,
                on: CivilDate(Visit(request).now, in: .western)
            )
            return try await answering(request, desk, Links.desk(filter.text)) {
                try await services.keepViews.add(form["nama"], filter: filter.text, for: desk.officer)
            }
        }
        change("nama", told: "ganti", pages) { id, form, officer in
            try await services.keepViews.rename(id, to: form["nama"], for: officer)
        }
        change("hapus", told: "hapus", pages) { id, _, officer in
            try await services.keepViews.delete(id, for: officer)
        }
        change("urungkan", told: "urung", pages) { id, _, officer in
            try await services.keepViews.restore(id, for: officer)
        }
    }

    private func change(
        _ deed: String,
        told: String,
        _ pages: RouterGroup<LaporContext>,
        _ change: @escaping @Sendable (SavedView.ID, FormFields, Officer) async throws -> Void
    ) {
        // Whoever signs in again after a form that was lost lands here.
        pages.get("/meja/tampilan/:view/\(deed)") { _, _ in Reply.seeOther(Links.views) }
        pages.post("/meja/tampilan/:view/\(deed)") { request, context in
            let (desk, form) = try await DeskSession.form(request, services)
            guard let id = context.parameters.get("view").flatMap({ SavedView.ID(text: $0) }) else {
                throw Refusal.notFound
            }
            return try await answering(request, desk, "\(Links.views)?apa=\(told)&tampilan=\(id)") {
                try await change(id, form, desk.officer)
            }
        }
    }

    private func answering(
        _ request: Request,
        _ desk: DeskSession,
        _ link: String,
        _ change: () async throws -> Void
    ) async throws -> Response {
        do {
            try await change()
            return Reply.seeOther(link)
        } catch Refusal.invalid(let problems) {
            let visit = Visit(request).at(Links.views).atDesk()
            return try await page(desk, visit, problem: problems.first.map(Self.words))
        }
    }

    private static func words(_ problem: FieldProblem) -> Phrase {
        switch problem.code {
        case .alreadyExists: .viewNameTaken
        case .tooMany: .viewsFull
        default: .viewNameWrong
        }
    }

    private func page(_ desk: DeskSession, _ visit: Visit, problem: Phrase? = nil) async throws -> Response {
        let news: Phrase? =
            switch visit.query["apa"] {
            case "ganti": .viewRenamed
            case "hapus": .viewDeleted
            case "urung": .viewRestored
            default: nil
            }
        let changed = visit.query["apa"] == "urung" ? nil : visit.query["tampilan"].flatMap { SavedView.ID(text: $0) }
        let model = ViewsPage.Model(
            visit: visit,
            desk: desk,
            directory: try await services.directory(),
            views: try await services.keepViews.list(for: desk.officer),
            problem: problem,
            news: news,
            changed: changed
        )
        return Reply.page(ViewsPage.page(model), status: problem == nil ? .ok : .unprocessableContent)
    }
}
