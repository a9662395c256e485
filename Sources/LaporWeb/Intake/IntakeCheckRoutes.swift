// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Between writing and sending: checking the answers, going back to change some, and another language.
///
/// Nothing is kept here.
struct IntakeCheckRoutes: Sendable {
    let services: Services
    private var view: IntakeView { IntakeView(services: services) }

    func add(to pages: RouterGroup<LaporContext>) {
        for path in [Links.writeCheck, Links.writeChange, Links.writeLanguage] {
            // Whoever reloads the answer to a form lands here.
            pages.get(RouterPath(path)) { _, _ in Reply.seeOther(Links.write) }
        }
        pages.post(RouterPath(Links.writeCheck)) { request, _ in
            var (form, visit, clerk) = try await read(request, isOwned: true)
            form.fields.takeProposedPlace()
            return try await check(form, visit, clerk)
        }
        pages.post(RouterPath(Links.writeChange)) { request, _ in
            let (form, visit, clerk) = try await read(request)
            let state = try await FormState(form, refusal: form.refusal, services)
            return Reply.page(try await view.form(state, visit, clerk))
        }
        pages.post(RouterPath(Links.writeLanguage)) { request, _ in
            var (form, visit, clerk) = try await read(request)
            visit.language = OfferedLanguages.current.language(form.fields[KeptForm.wanted]) ?? visit.language
            form.fields.replace(KeptForm.wanted, by: [])
            var response: Response
            if form.fields[CheckPage.marker] == "ya" {
                response = try await check(form, visit, clerk)
            } else {
                let state = try await FormState(form, refusal: form.refusal, services)
                response = Reply.page(try await view.form(state, visit, clerk))
            }
            response.setCookie(PageCookies.language(visit.language, isSecure: services.settings.isSecure))
            return response
        }
    }

    /// - Parameter isOwned: a form that is only shown again may be carried on with in another session of an officer.
    private func read(
        _ request: Request,
        isOwned: Bool = false
    ) async throws -> (FormReader.Form, Visit, DeskSession?) {
        let form = try await FormReader(receive: services.receiveUpload).read(request)
        let clerk = try await view.clerk(of: form.fields, request, isOwned: isOwned)
        return (form, Visit(request).at(Links.write), clerk)
    }

    private func check(_ form: FormReader.Form, _ visit: Visit, _ clerk: DeskSession?) async throws -> Response {
        do {
            return Reply.page(try await view.check(form, visit, clerk))
        } catch let refusal as Refusal {
            let state = try await FormState(form, refusal: refusal, services)
            return Reply.page(try await view.form(state, visit, clerk), status: refusal.status)
        }
    }
}
