// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// The officer's desk: the queue, a case, and what is done to it.
struct DeskRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja") { request, _ in try await inbox(request) }
        pages.get("/meja/ekspor") { request, _ in
            let desk = try await DeskSession(request, services)
            return try await InterchangeEndpoints(services: services).export(request, for: desk.officer)
        }
        pages.get("/meja/laporan/:id") { request, context in
            let desk = try await DeskSession(request, services)
            let id = try context.trackingID()
            return Reply.page(CasePage.page(try await model(of: id, Visit(request).atDesk(), desk)))
        }
        for action in ActionTable.ofOfficers {
            let path = RouterPath("/meja/laporan/:id/\(Links.segment(action))")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { _, context in Reply.seeOther(Links.deskReport(try context.trackingID())) }
            pages.post(path) { request, context in try await act(action, request, context) }
        }
    }

    private func inbox(_ request: Request) async throws -> Response {
        let visit = Visit(request).atDesk()
        let desk = try await DeskSession(request, services)
        let search = SearchBox.State(visit)
        if let id = search.wanted?.report { return Reply.seeOther(Links.deskReport(id)) }
        var filter = ListInbox.Filter()
        filter.state = visit.state
        filter.isShared = visit.isShared
        filter.search = search.wanted
        let list = try await services.listInbox(filter, for: desk.officer, after: visit.after)
        let isWhole = visit.state == nil && !visit.isShared && search.wanted == nil && visit.after == nil
        let urgent = isWhole ? try await services.listInbox.urgent(for: desk.officer) : []
        let rights = list.directory.rules(on: visit.now).rights
        let model = InboxPage.Model(
            visit: visit,
            desk: desk,
            search: search,
            urgent: urgent,
            lines: search.problem == nil ? list.lines : [],
            next: search.problem == nil ? list.next : nil,
            directory: list.directory,
            isReader: rights.access[desk.officer.role] != nil,
            mayWrite: rights.allows(.submit, to: desk.officer.role),
            formats: InterchangeEndpoints(services: services).formats,
            isRecipient: try await services.listRecipients.includes(desk.officer)
        )
        return Reply.page(InboxPage.page(model), status: search.problem == nil ? .ok : .unprocessableContent)
    }

    private func act(_ action: Report.Action.Name, _ request: Request, _ context: LaporContext) async throws -> Response
    {
        let id = try context.trackingID()
        // Files are taken in only from who has signed in.
        let desk = try await DeskSession.current(request, services)
        let form = try await FormReader(receive: desk == nil ? nil : services.receiveUpload).read(request)
        let visit = Visit(request).at(Links.deskReport(id))
        let lost = LostWordsPage.Model(visit: visit, action: action, form: form.fields)
        guard let desk else { return Reply.page(LostWordsPage.session(lost, id), status: .unauthorized) }
        // A form of a session that is over, sent after signing in again elsewhere; or somebody else's.
        guard desk.owns(form.fields) else { return Reply.page(LostWordsPage.session(lost, id), status: .forbidden) }
        return try await act(action, on: id, form, visit.atDesk(), desk)
    }

    private func act(
        _ action: Report.Action.Name,
        on id: TrackingID,
        _ form: FormReader.Form,
        _ visit: Visit,
        _ desk: DeskSession
    ) async throws -> Response {
        do {
            if let refusal = form.refusal { throw refusal }
            try await services.actOnReport(
                try ActionRequest(action, form.fields),
                on: id,
                ifAt: Int64(form.fields["versi"]),
                key: FormKey.command(form.fields, scope: "web \(desk.officer.party.code) \(id)"),
                by: .officer(desk.officer)
            )
            return Reply.seeOther(Links.done(Links.deskReport(id), action))
        } catch let refusal as Refusal where refusal != .notFound {
            var model = try await model(of: id, visit, desk)
            model.refused = (action, try await FormState(form, refusal: refusal, services))
            return Reply.page(CasePage.page(model), status: refusal.status)
        }
    }

    private func model(of id: TrackingID, _ visit: Visit, _ desk: DeskSession) async throws -> CasePage.Model {
        let report = try await services.readReport(id, for: .officer(desk.officer))
        let log = report.viewer.isOfficer ? try await services.readDeliveries(id, for: .officer(desk.officer)) : nil
        return CasePage.Model(visit: visit, desk: desk, report: report, deliveries: log)
    }
}
