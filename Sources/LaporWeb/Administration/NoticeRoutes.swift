// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Notices about the service, and its maintenance.
struct NoticeRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/pengumuman") { request, _ in
            Reply.page(NoticeAdminPage.page(try await list(try await visit(request))))
        }
        pages.get("/kelola/pemeliharaan") { _, _ in Reply.seeOther(Links.notices) }
        pages.post("/kelola/pemeliharaan") { request, _ in try await maintain(request) }
        pages.get("/kelola/pengumuman-baru") { request, _ in
            Reply.page(NoticeFormPage.page(NoticeFormPage.Model(visit: try await visit(request))))
        }
        pages.post("/kelola/pengumuman-baru") { request, _ in try await add(request) }
        pages.get("/kelola/pengumuman/:kode") { request, context in
            Reply.page(NoticeFormPage.page(try await model(context, try await visit(request))))
        }
        pages.post("/kelola/pengumuman/:kode") { request, context in try await change(request, context) }
    }

    private func visit(_ request: Request) async throws -> AdminVisit {
        let visit = try await AdminVisit(request, services)
        try visit.check(.notices)
        return visit
    }

    private func list(_ visit: AdminVisit) async throws -> NoticeAdminPage.Model {
        let (maintenance, row) = try await services.administration.maintenance.current()
        return NoticeAdminPage.Model(visit: visit, maintenance: maintenance, row: row)
    }

    private func maintain(_ request: Request) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .notices)
        let wish = SetMaintenance.Wish(
            isOn: form[column: .isOn] == "true",
            until: form[column: .until],
            messages: [.indonesian: form[column: .messageIndonesian], .english: form[column: .messageEnglish]]
        )
        do {
            try visit.desk.begin()
            let result = try await services.administration.maintenance(
                wish,
                because: form[column: .reason],
                ifAt: form["versi"],
                by: visit.desk.officer
            )
            return Reply.seeOther(Links.done(Links.notices, result.changed > 0 ? .saved : .same))
        } catch let refusal as Refusal where refusal != .notAdministrator {
            var model = try await list(visit.at(Links.notices))
            let values = form.typed(form.columns(NoticeFields.maintenance.map(\.column)))
            model.refused = (wish.isOn, values, refusal)
            return Reply.page(NoticeAdminPage.page(model), status: refusal.status)
        }
    }

    private func add(_ request: Request) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .notices)
        let fields = form.columns(NoticeFields.columns)
        do {
            try visit.desk.begin()
            _ = try await services.administration.addNotice(
                fields,
                because: form[column: .reason],
                once: visit.command(form, "notice"),
                by: visit.desk.officer
            )
            return Reply.seeOther(Links.done(Links.notices, .added))
        } catch let refusal as Refusal where refusal != .notAdministrator {
            let model = NoticeFormPage.Model(
                visit: visit.at(Links.newNotice),
                values: form.typed(fields),
                refusal: refusal
            )
            return Reply.page(NoticeFormPage.page(model), status: refusal.status)
        }
    }

    private func model(_ context: LaporContext, _ visit: AdminVisit) async throws -> NoticeFormPage.Model {
        let code = try context.parameters.require("kode")
        guard let row = try await services.administration.row(.notice, code) else { throw Refusal.notFound }
        return NoticeFormPage.Model(visit: visit, code: code, mark: row.mark, values: row.fields)
    }

    private func change(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .notices)
        var model = try await model(context, visit)
        var fields = form.columns(NoticeFields.columns)
        fields["code"] = model.code
        switch try await services.administration.send(.notice, fields, form, by: visit) {
        case .done(let done): return Reply.seeOther(Links.done(Links.notices, done))
        case .refused(let refusal, let values):
            (model.values, model.refusal) = (values, refusal)
            return Reply.page(NoticeFormPage.page(model), status: refusal.status)
        }
    }
}
