// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// A report's own page, and what its reporter does there.
struct ReportRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/laporan/:id") { request, context in
            let (response, isWrong) = try await show(try context.trackingID(), request)
            guard isWrong else { return response }
            var cleared = response
            cleared.setCookie(PageCookies.noAccess(isSecure: services.settings.isSecure))
            return cleared
        }
        for action in ActionTable.ofReporters {
            let path = RouterPath("/laporan/:id/\(Links.segment(action))")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { _, context in Reply.seeOther(Links.report(try context.trackingID())) }
            pages.post(path) { request, context in try await act(action, request, context) }
        }
    }

    private func act(_ action: Report.Action.Name, _ request: Request, _ context: LaporContext) async throws -> Response
    {
        let id = try context.trackingID()
        let code = try await services.accessCode(for: id, request)
        let form = try await FormReader(receive: code == nil ? nil : services.receiveUpload).read(request)
        let visit = Visit(request).at(Links.report(id))
        do {
            guard let code else { throw Refusal.wrongAccessCode }
            return try await act(action, on: id, form, visit, code)
        } catch Refusal.wrongAccessCode {
            let lost = LostWordsPage.Model(visit: visit, action: action, form: form.fields)
            return Reply.page(LostWordsPage.code(lost, id), status: .unauthorized)
        }
    }

    private func act(
        _ action: Report.Action.Name,
        on id: TrackingID,
        _ form: FormReader.Form,
        _ visit: Visit,
        _ code: AccessCode
    ) async throws -> Response {
        do {
            if let refusal = form.refusal { throw refusal }
            try await services.actOnReport(
                try ActionRequest(action, form.fields),
                on: id,
                ifAt: Int64(form.fields["versi"]),
                key: FormKey.command(form.fields, scope: "web \(id)"),
                by: .reporter(code)
            )
            return Reply.seeOther(Links.done(Links.report(id), action))
        } catch let refusal as Refusal where refusal != .wrongAccessCode {
            let report = try await services.readReport(id, for: .reporter(code))
            let state = try await FormState(form, refusal: refusal, services)
            let page = ReportPage.page(.init(visit: visit, report: report, refused: (action, state)))
            return Reply.page(page, status: refusal.status)
        }
    }

    /// The report as this browser may see it, and whether the code that it holds is wrong.
    private func show(_ id: TrackingID, _ request: Request) async throws -> (Response, isWrong: Bool) {
        let visit = Visit(request).at(Links.report(id))
        let code = try await services.accessCode(for: id, request)
        var isWrong = false
        do {
            if let code {
                do {
                    let report = try await services.readReport(id, for: .reporter(code))
                    var response = Reply.page(ReportPage.page(.init(visit: visit, report: report)))
                    // Of a part the code is the whole's: from here on this browser holds it for the part.
                    if request.access?.id != id {
                        response.setCookie(PageCookies.access(id, code, isSecure: services.settings.isSecure))
                        response.setCookie(PageCookies.notJustSent(isSecure: services.settings.isSecure))
                    }
                    return (response, false)
                } catch Refusal.wrongAccessCode {
                    isWrong = true
                }
            }
            let report = try await services.readReport(id, for: nil)
            let model = ReportPage.Model(visit: visit, report: report, baseURL: services.settings.baseURL)
            return (Reply.open(ReportPage.page(model), to: request), isWrong)
        } catch Refusal.notFound {
            let limits = try await services.directory().rules(on: visit.now).policy.limits
            return (Reply.page(HiddenReportPage.page(id, visit, limits), status: .notFound), isWrong)
        }
    }
}

extension LaporContext {
    /// The report that the address names; what is no tracking ID does not exist.
    func trackingID() throws -> TrackingID {
        guard let id = parameters.get("id").flatMap({ TrackingID(typed: $0) }) else { throw Refusal.notFound }
        return id
    }
}
