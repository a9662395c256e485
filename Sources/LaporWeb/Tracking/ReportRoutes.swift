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
    private var models: ReportModels { ReportModels(services: services) }

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
        let reporter = try await services.reporter(of: id, request)
        let form = try await FormReader(receive: reporter == nil ? nil : services.receiveUpload).read(request)
        let visit = Visit(request).at(Links.report(id))
        do {
            guard let reporter else { throw Refusal.wrongAccessCode }
            let token = try await own(form, of: reporter, on: id, request)
            return try await act(action, on: id, form, visit, by: reporter, token, request)
        } catch Refusal.wrongAccessCode {
            throw try await LostForm(form.fields, .code(id), isKnown: false, request, services)
        }
    }

    private func act(
        _ action: Report.Action.Name,
        on id: TrackingID,
        _ form: FormReader.Form,
        _ visit: Visit,
        by reporter: Requester,
        _ token: String?,
        _ request: Request
    ) async throws -> Response {
        do {
            try await SentAction(action, on: id, form, scope: "web \(id)").perform(services, by: reporter)
            return Reply.seeOther(Links.done(Links.report(id), action))
        } catch let refusal as Refusal where refusal != .wrongAccessCode {
            var model = try await models.own(id, of: reporter, formToken: token, visit, request)
            model.refused = (action, try await FormState(form, refusal: refusal, services))
            return Reply.page(ReportPage.page(model), status: refusal.status)
        }
    }

    /// What forms carry where an account acts, or nothing where a code does; refuses a form of another session.
    private func own(
        _ form: FormReader.Form,
        of reporter: Requester,
        on id: TrackingID,
        _ request: Request
    ) async throws -> String? {
        guard case .account = reporter else { return nil }
        guard let citizen = try await CitizenSession.current(request, services), citizen.owns(form.fields) else {
            let back = Links.report(id)
            throw try await LostForm(form.fields, .account, isKnown: true, backTo: back, request, services)
        }
        return citizen.formToken
    }

    /// The report as this browser may see it, and whether the code that it holds is wrong.
    private func show(_ id: TrackingID, _ request: Request) async throws -> (Response, isWrong: Bool) {
        let visit = Visit(request).at(Links.report(id))
        var isWrong = false
        if let code = try await services.accessCode(for: id, request) {
            do {
                return (try await open(id, code, visit, request), false)
            } catch Refusal.wrongAccessCode {
                isWrong = true
            }
        }
        do {
            if let citizen = try await services.citizen(holding: id, request) {
                let (holder, token) = (Requester.account(citizen.account.id), citizen.formToken)
                let model = try await models.own(id, of: holder, formToken: token, visit, request)
                return (Reply.page(ReportPage.page(model)), isWrong)
            }
            let page = try await models.stranger(id, visit, request)
            return (Reply.open(ReportPage.page(page), to: request), isWrong)
        } catch Refusal.notFound {
            let limits = try await services.directory().rules(on: visit.now).policy.limits
            return (Reply.page(HiddenReportPage.page(id, visit, limits), status: .notFound), isWrong)
        }
    }

    private func open(_ id: TrackingID, _ code: AccessCode, _ visit: Visit, _ request: Request) async throws -> Response
    {
        let model = try await models.own(id, of: .reporter(code), formToken: nil, visit, request)
        var response = Reply.page(ReportPage.page(model))
        // Of a part the code is the whole's: from here on this browser holds it for the part.
        if request.access?.id != id {
            response.setCookie(PageCookies.access(id, code, isSecure: services.settings.isSecure))
            response.setCookie(PageCookies.notJustSent(isSecure: services.settings.isSecure))
        }
        return response
    }
}

extension LaporContext {
    /// The report that the address names; what is no tracking ID does not exist.
    func trackingID() throws -> TrackingID {
        guard let id = parameters.get("id").flatMap({ TrackingID(typed: $0) }) else { throw Refusal.notFound }
        return id
    }
}
