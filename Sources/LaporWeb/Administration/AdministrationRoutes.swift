// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// What those who run an installation need.
struct AdministrationRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        AgencyAdminRoutes(services: services).add(to: pages)
        TableRoutes(services: services).add(to: pages)
        CalendarRoutes(services: services).add(to: pages)
        LetterRoutes(services: services).add(to: pages)
        NoticeRoutes(services: services).add(to: pages)
        TopicAdminRoutes(services: services).add(to: pages)
        OfficerRoutes(services: services).add(to: pages)
        PasswordRoutes(services: services).add(to: pages)
        pages.get("/kelola/gaya") { request, _ in Reply.open(StylePage.page(Visit(request)), to: request) }
        pages.get("/kelola") { request, _ in try await overview(request) }
        pages.get("/kelola/perubahan") { request, _ in try await changes(request) }
        pages.get("/kelola/perubahan/:id") { request, context in
            Reply.page(ChangePage.page(try await change(context, AdminVisit(request, services))))
        }
        // Whoever reloads the answer to a refused form lands here.
        pages.get("/kelola/perubahan/:id/batalkan") { _, context in Reply.seeOther(Links.change(try context.changeID()))
        }
        pages.post("/kelola/perubahan/:id/batalkan") { request, context in try await undo(request, context) }
    }

    private func overview(_ request: Request) async throws -> Response {
        let visit = try await AdminVisit(request, services)
        let overview = try await services.administration.read(for: visit.desk.officer)
        let changes = try await services.administration.changes(for: visit.desk.officer, limit: 5)
        return Reply.page(OverviewPage.page(.init(visit: visit, care: overview.care, changes: changes)))
    }

    private func changes(_ request: Request) async throws -> Response {
        let visit = try await AdminVisit(request, services)
        var filter = ListChanges.Filter()
        filter.kind = visit.visit.query["jenis"].flatMap { DirectoryChange.Kind(rawValue: $0) }
        filter.subject = visit.visit.query["tentang"].flatMap { $0.isEmpty ? nil : $0.replacing("+", with: " ") }
        let page = try await services.administration.changes(
            filter,
            for: visit.desk.officer,
            after: visit.visit.after
        )
        return Reply.page(ChangesPage.page(.init(visit: visit, filter: filter, page: page)))
    }

    private func change(_ context: LaporContext, _ visit: AdminVisit) async throws -> ChangePage.Model {
        let logged = try await services.administration.changes.one(context.changeID(), for: visit.desk.officer)
        let names = try await services.administration.changes.names([logged])
        var model = try ChangePage.Model(visit: visit, logged: logged, names: names)
        model.ending = try await services.administration.undo.foreseen(logged, for: visit.desk.officer)
        return model
    }

    private func undo(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services)
        let id = try context.changeID()
        do {
            try visit.desk.begin()
            try await services.administration.undo(id, because: form[column: .reason], by: visit.desk.officer)
            return Reply.seeOther(Links.done(Links.changes, .undone))
        } catch let refusal as Refusal where refusal != .notFound {
            var model = try await change(context, visit.at(Links.change(id)))
            (model.refusal, model.reason) = (refusal, form[column: .reason])
            return Reply.page(ChangePage.page(model), status: refusal.status)
        }
    }
}

extension LaporContext {
    fileprivate func changeID() throws -> DirectoryChange.ID {
        guard let id = parameters.get("id").flatMap({ DirectoryChange.ID(text: $0) }) else { throw Refusal.notFound }
        return id
    }
}

extension ChangePage.Model {
    fileprivate init(visit: AdminVisit, logged: LoggedChange, names: [String: String]) throws {
        let before = try logged.change.before.map(DirectoryRow.fields) ?? [:]
        let after = try DirectoryRow.fields(of: logged.change.after)
        self.init(visit: visit, logged: logged, names: names, before: before, after: after)
    }
}
