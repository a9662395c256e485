// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// A report's own page, and what its reporter does there.
struct ReportRoutes: Sendable {
    private static let actions: [Report.Action.Name] = [.reply, .confirm, .contest, .rate]
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/laporan/:id") { request, context in
            let id = try context.trackingID()
            let visit = Visit(request).at(Links.report(id))
            do {
                let report = try await read(id, request)
                let page = ReportPage.page(.init(visit: visit, report: report))
                return report.viewer == .stranger ? Reply.open(page, to: request) : Reply.page(page)
            } catch Refusal.notFound {
                return Reply.page(HiddenReportPage.page(id, visit), status: .notFound)
            }
        }
        for action in Self.actions {
            let path = RouterPath("/laporan/:id/\(Links.segment(action))")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { _, context in Reply.seeOther(Links.report(try context.trackingID())) }
            pages.post(path) { request, context in try await act(action, request, context) }
        }
    }

    private func act(_ action: Report.Action.Name, _ request: Request, _ context: LaporContext) async throws -> Response
    {
        let id = try context.trackingID()
        let form = try await Body.form(of: request)
        guard let code = request.accessCode(for: id) else { throw Refusal.wrongAccessCode }
        do {
            try await services.actOnReport(
                ActionRequest(action, form),
                on: id,
                ifAt: Int64(form["versi"]),
                key: FormKey.command(form, scope: "web \(id)"),
                by: .reporter(code)
            )
            return Reply.seeOther(Links.done(Links.report(id), action))
        } catch let refusal as Refusal where refusal != .wrongAccessCode {
            let report = try await services.readReport(id, for: .reporter(code))
            let state = FormState(fields: form, refusal: refusal)
            let visit = Visit(request).at(Links.report(id))
            let page = ReportPage.page(.init(visit: visit, report: report, refused: (action, state)))
            return Reply.page(page, status: refusal.status)
        }
    }

    /// The reporter's view for the browser that holds the code, the public's for all others.
    private func read(_ id: TrackingID, _ request: Request) async throws -> ReportView {
        if let code = request.accessCode(for: id) {
            do {
                return try await services.readReport(id, for: .reporter(code))
            } catch Refusal.wrongAccessCode {
                return try await services.readReport(id, for: nil)
            }
        }
        return try await services.readReport(id, for: nil)
    }
}

extension LaporContext {
    /// The report that the address names; what is no tracking ID does not exist.
    func trackingID() throws -> TrackingID {
        guard let id = parameters.get("id").flatMap({ TrackingID(typed: $0) }) else { throw Refusal.notFound }
        return id
    }
}
