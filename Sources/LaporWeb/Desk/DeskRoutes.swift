// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// The officer's desk: the queue, a case, and what is done to it.
struct DeskRoutes: Sendable {
    static let actions: [Report.Action.Name] = [
        .verify, .archive, .disposition, .forward, .giveBack, .arbitrate, .interimAnswer, .finalAnswer, .close,
    ]
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja") { request, _ in
            let visit = Visit(request).atDesk()
            let desk = try await DeskSession(request, services)
            var filter = ListInbox.Filter()
            filter.state = visit.state
            let list = try await services.listInbox(filter, for: desk.officer, after: visit.after)
            return Reply.page(
                InboxPage.page(
                    .init(
                        visit: visit,
                        desk: desk,
                        lines: list.lines,
                        next: list.next,
                        directory: list.directory,
                        isReader: list.directory.rules(on: visit.now).policy.readers.contains(desk.officer.role)
                    )
                )
            )
        }
        pages.get("/meja/laporan/:id") { request, context in
            let desk = try await DeskSession(request, services)
            let id = try context.trackingID()
            let report = try await services.readReport(id, for: .officer(desk.officer))
            return Reply.page(CasePage.page(.init(visit: Visit(request).atDesk(), desk: desk, report: report)))
        }
        for action in Self.actions {
            let path = RouterPath("/meja/laporan/:id/\(Links.segment(action))")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { _, context in Reply.seeOther(Links.deskReport(try context.trackingID())) }
            pages.post(path) { request, context in try await act(action, request, context) }
        }
    }

    private func act(_ action: Report.Action.Name, _ request: Request, _ context: LaporContext) async throws -> Response
    {
        let id = try context.trackingID()
        let form = try await Body.form(of: request)
        do {
            let desk = try await DeskSession(request, services)
            try desk.check(form)
            return try await act(action, on: id, form, Visit(request).at(Links.deskReport(id)).atDesk(), desk)
        } catch Refusal.notSignedIn {
            let lost = LostWordsPage.Model(visit: Visit(request).at(Links.deskReport(id)), action: action, form: form)
            return Reply.page(LostWordsPage.session(lost, id), status: .unauthorized)
        }
    }

    private func act(
        _ action: Report.Action.Name,
        on id: TrackingID,
        _ form: FormFields,
        _ visit: Visit,
        _ desk: DeskSession
    ) async throws -> Response {
        do {
            try await services.actOnReport(
                ActionRequest(action, form),
                on: id,
                ifAt: Int64(form["versi"]),
                key: FormKey.command(form, scope: "web \(desk.officer.party.code) \(id)"),
                by: .officer(desk.officer)
            )
            return Reply.seeOther(Links.done(Links.deskReport(id), action))
        } catch let refusal as Refusal where refusal != .notFound {
            let report = try await services.readReport(id, for: .officer(desk.officer))
            let state = FormState(fields: form, refusal: refusal)
            let page = CasePage.page(.init(visit: visit, desk: desk, report: report, refused: (action, state)))
            return Reply.page(page, status: refusal.status)
        }
    }
}
