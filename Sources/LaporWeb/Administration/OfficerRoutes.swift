// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Officers and their roles.
struct OfficerRoutes: Sendable {
    private static let columns: [AdminColumn] = [.email, .name, .role, .agency, .isDisabled, .heir]
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/petugas") { request, _ in try await list(request) }
        pages.get("/kelola/petugas-baru") { request, _ in
            let visit = try await visit(request)
            let place = visit.visit.query["di"] ?? visit.directory.agencies[visit.desk.officer.agency]?.slug ?? ""
            return Reply.page(NewOfficerPage.page(.init(visit: visit, values: ["agency": place])))
        }
        pages.post("/kelola/petugas-baru") { request, _ in try await invite(request) }
        pages.get("/kelola/petugas/:id") { request, context in
            Reply.page(OfficerPage.page(try await model(context, visit(request))))
        }
        for deed in OfficerDeed.allCases {
            let path = RouterPath("/kelola/petugas/:id/\(deed.rawValue)")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { _, context in Reply.seeOther(Links.officer(try context.officerID())) }
            pages.post(path) { request, context in try await perform(deed, request, context) }
        }
    }

    private func visit(_ request: Request) async throws -> AdminVisit {
        let visit = try await AdminVisit(request, services)
        try visit.check(.officers)
        return visit
    }

    private func list(_ request: Request) async throws -> Response {
        let visit = try await visit(request)
        let words = visit.visit.typedSearch.trimmed
        let found = try await services.administration.officers.list(
            words,
            after: visit.visit.query["lanjut"] ?? "",
            for: visit.desk.officer
        )
        let model = OfficerListPage.Model(visit: visit, words: words, lines: found.lines, hasMore: found.hasMore)
        return Reply.page(OfficerListPage.page(model))
    }

    private func model(_ context: LaporContext, _ visit: AdminVisit) async throws -> OfficerPage.Model {
        let detail = try await services.administration.officers.one(context.officerID(), for: visit.desk.officer)
        return OfficerPage.Model(visit: visit, detail: detail)
    }

    private func invite(_ request: Request) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .officers)
        do {
            try visit.desk.begin()
            let officer = try await services.administration.officers.invite(
                email: form[column: .email],
                name: form[column: .name],
                role: form[column: .role],
                agency: form[column: .agency],
                because: form[column: .reason],
                in: visit.language.known,
                once: visit.command(form, "officer"),
                by: visit.desk.officer
            )
            return Reply.seeOther(Links.done(Links.officer(officer.id), .invited))
        } catch let refusal as Refusal where refusal != .notFound {
            let values = form.typed(form.columns(Self.columns))
            let model = NewOfficerPage.Model(visit: visit, values: values, refusal: refusal)
            return Reply.page(NewOfficerPage.page(model), status: refusal.status)
        }
    }

    private func perform(_ deed: OfficerDeed, _ request: Request, _ context: LaporContext) async throws -> Response {
        // Of the buttons nothing was typed that could come back.
        let (visit, form) =
            deed == .change
            ? try await AdminVisit.resuming(request, services, in: .officers)
            : try await AdminVisit.sending(request, services)
        let id = try context.officerID()
        let admin = visit.desk.officer
        do {
            try visit.desk.begin()
            switch deed {
            case .writeAgain:
                try await services.administration.officers.writeAgain(id, in: visit.language.known, by: admin)
            case .signOut: try await services.administration.officers.signOut(id, by: admin)
            case .change: try await change(id, form, admin)
            }
            let done: AdminDone = deed == .change ? .saved : deed == .signOut ? .signedOut : .invited
            return Reply.seeOther(Links.done(Links.officer(id), done))
        } catch let refusal as Refusal where refusal != .notFound {
            var model = try await model(context, visit.at(Links.officer(id)))
            (model.values, model.refusal) = (form.typed(form.columns(Self.columns)), refusal)
            return Reply.page(OfficerPage.page(model), status: refusal.status)
        }
    }

    private func change(_ id: Int64, _ form: FormFields, _ admin: Officer) async throws {
        let wish = RunOfficers.Wish(
            name: form[column: .name],
            role: form[column: .role],
            agency: form[column: .agency],
            isDisabled: form[column: .isDisabled] == "true"
        )
        try await services.administration.officers.change(
            id,
            to: wish,
            heir: form[column: .heir],
            because: form[column: .reason],
            ifAt: form["versi"],
            by: admin
        )
    }
}

extension LaporContext {
    fileprivate func officerID() throws -> Int64 {
        guard let id = parameters.get("id").flatMap({ Int64($0) }), id > 0 else { throw Refusal.notFound }
        return id
    }
}
