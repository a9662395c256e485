// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Days that are not worked, and the limits that are counted in those that are.
struct CalendarRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/kalender") { request, _ in
            Reply.page(CalendarPage.page(.init(visit: try await visit(request))))
        }
        pages.get("/kelola/kalender/hari") { request, _ in
            Reply.page(HolidayFormPage.page(try await day(try await visit(request))))
        }
        pages.post("/kelola/kalender/hari") { request, _ in try await set(request) }
        pages.get("/kelola/kalender/batas") { request, _ in
            Reply.page(LimitFormPage.page(.init(visit: try await visit(request))))
        }
        pages.post("/kelola/kalender/batas") { request, _ in try await limit(request) }
    }

    private func visit(_ request: Request) async throws -> AdminVisit {
        let visit = try await AdminVisit(request, services)
        try visit.check(.calendar)
        return visit
    }

    /// A day that is there when the address names one, else a new one.
    private func day(_ visit: AdminVisit) async throws -> HolidayFormPage.Model {
        let query = visit.visit.query
        guard let date = query["hari"] else { return HolidayFormPage.Model(visit: visit) }
        let key = (date, query["jenis"] ?? "", query["wilayah"] ?? "")
        guard let row = try await services.administration.row(.holiday, key.0, key.1, key.2) else {
            throw Refusal.notFound
        }
        return HolidayFormPage.Model(visit: visit, row: row)
    }

    /// The first time whom it concerns is shown, the second time it is done.
    private func set(_ request: Request) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .calendar)
        var model = try await day(visit)
        var fields = form.columns(HolidayFields.columns)
        if let row = model.row {
            for column in ["date", "kind", "region"] { fields[column] = row.fields[column] }
        }
        model.values = form.typed(fields)
        model.isSeen = !form["dilihat"].isEmpty && form["dilihat"] == fields["date"]
        guard model.isSeen else { return try await preview(&model, fields, form) }
        switch try await services.administration.send(.holiday, fields, form, by: visit) {
        case .done(let done):
            return Reply.seeOther(Links.done(Links.calendar(year: String((fields["date"] ?? "").prefix(4))), done))
        case .refused(let refusal, _):
            model.refusal = refusal
            return Reply.page(HolidayFormPage.page(model), status: refusal.status)
        }
    }

    /// Whom it concerns; refuses what saving would refuse.
    private func preview(
        _ model: inout HolidayFormPage.Model,
        _ fields: [String: String],
        _ form: FormFields
    ) async throws -> Response {
        let (administration, reason, mark) = (services.administration, form[column: .reason], form["versi"])
        do {
            try model.visit.desk.begin()
            _ = try await administration.change(
                .holiday,
                fields,
                because: reason,
                ifAt: mark.isEmpty ? nil : mark,
                isDry: true,
                by: model.visit.desk.officer
            )
            guard let date = fields["date"].flatMap({ CivilDate(iso: $0.trimmed) }) else { throw Refusal.notFound }
            let region = fields["region"].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
            model.isSeen = true
            model.running = try await administration.running(reaching: date, in: region)
            return Reply.page(HolidayFormPage.page(model))
        } catch let refusal as Refusal where refusal != .notFound && refusal != .notAdministrator {
            model.refusal = refusal
            return Reply.page(HolidayFormPage.page(model), status: refusal.status)
        }
    }

    private func limit(_ request: Request) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .calendar)
        let fields = form.columns(LimitFields.columns)
        do {
            try visit.desk.begin()
            try await services.administration.setPolicy(fields, because: form[column: .reason], by: visit.desk.officer)
            return Reply.seeOther(Links.done(Links.calendar, .saved))
        } catch let refusal as Refusal where refusal != .notAdministrator {
            let model = LimitFormPage.Model(visit: visit, values: form.typed(fields), refusal: refusal)
            return Reply.page(LimitFormPage.page(model), status: refusal.status)
        }
    }
}
