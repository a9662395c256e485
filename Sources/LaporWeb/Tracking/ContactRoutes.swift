// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// The form that says how a reporter is reached from now on.
struct ContactRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        let path = RouterPath("/laporan/:id/\(Links.segment(.changeContact))")
        pages.get(path) { _, context in Reply.seeOther(Links.report(try context.trackingID())) }
        pages.post(path) { request, context in
            let id = try context.trackingID()
            let form = try await Body.form(of: request)
            let citizen = try await CitizenSession.current(request, services)
            // What an account lends its address to is asked for in its own session.
            if let citizen, !citizen.owns(form) { throw HTTPError(.forbidden) }
            guard let reporter = try await services.reporter(of: id, request) else { throw Refusal.wrongAccessCode }
            let isRemoval = form[ContactPart.removes] == "ya"
            guard isRemoval || citizen != nil else {
                return Reply.seeOther(Links.accountSignIn(thenTo: Links.contact(of: id)))
            }
            guard !isRemoval || form[.sure] == "ya" else { return try await unsure(id, form, request, by: reporter) }
            try await services.changeContact(id, to: isRemoval ? nil : citizen?.account, by: reporter)
            return Reply.seeOther(Links.done(Links.report(id), .changeContact))
        }
    }

    /// The same page, with the box that was not ticked.
    private func unsure(
        _ id: TrackingID,
        _ form: FormFields,
        _ request: Request,
        by reporter: Requester
    ) async throws -> Response {
        let refusal = Refusal.invalid([FieldProblem(FieldName.sure.rawValue, .required)])
        var token: String?
        if case .account = reporter { token = try await CitizenSession.current(request, services)?.formToken }
        let visit = Visit(request).at(Links.report(id))
        var model = try await ReportModels(services: services)
            .own(id, of: reporter, formToken: token, visit, request)
        model.refused = (.changeContact, FormState(fields: form, refusal: refusal))
        return Reply.page(ReportPage.page(model), status: refusal.status)
    }
}
