// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Choosing a password.
struct PasswordRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/masuk/lupa") { request, _ in Reply.page(PasswordPages.forgotten(Visit(request))) }
        pages.post("/masuk/lupa") { request, _ in try await forgotten(request) }
        pages.get("/masuk/sandi/:tautan") { request, context in try await show(request, context) }
        pages.post("/masuk/sandi/:tautan") { request, context in try await choose(request, context) }
        pages.get("/masuk/ganti") { request, _ in
            let desk = try await DeskSession(request, services)
            return Reply.page(PasswordPages.change(Visit(request).atDesk(), token: desk.formToken))
        }
        pages.post("/masuk/ganti") { request, _ in try await change(request) }
    }

    private func forgotten(_ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        let visit = Visit(request)
        do {
            try await services.administration.forgotten(email: form[.email], in: Visit(request).language.known)
            return Reply.page(PasswordPages.written(visit))
        } catch let refusal as Refusal {
            let page = PasswordPages.forgotten(visit, FormState(fields: form, refusal: refusal))
            return Reply.page(page, status: refusal.status)
        }
    }

    private func show(_ request: Request, _ context: LaporContext) async throws -> Response {
        let token = try context.parameters.require("tautan")
        let visit = Visit(request)
        do {
            let officer = try await services.administration.choosePassword.officer(token)
            return Reply.page(PasswordPages.choose(visit, name: officer.name, to: Links.choosePassword(token)))
        } catch Refusal.notFound {
            return Reply.page(PasswordPages.over(visit), status: .notFound)
        }
    }

    private func choose(_ request: Request, _ context: LaporContext) async throws -> Response {
        let token = try context.parameters.require("tautan")
        let form = try await Body.form(of: request)
        let visit = Visit(request)
        do {
            let officer = try await services.administration.choosePassword.officer(token)
            do {
                try await services.administration.choosePassword(token, password: form[.password])
            } catch let refusal as Refusal where refusal != .notFound {
                let state = FormState(fields: form, refusal: refusal)
                let page = PasswordPages.choose(visit, name: officer.name, to: Links.choosePassword(token), state)
                return Reply.page(page, status: refusal.status)
            }
            return Reply.seeOther("\(Links.signIn)?selesai=sandi")
        } catch Refusal.notFound {
            return Reply.page(PasswordPages.over(visit), status: .notFound)
        }
    }

    private func change(_ request: Request) async throws -> Response {
        let desk = try await DeskSession(request, services)
        let form = try await Body.form(of: request)
        guard desk.owns(form) else { throw HTTPError(.forbidden) }
        do {
            try await services.administration.choosePassword.change(
                of: desk.officer,
                from: form[.presentPassword],
                to: form[.password]
            )
            return Reply.seeOther(
                "\(Links.signIn)?selesai=sandi",
                PageCookies.noSession(isSecure: services.settings.isSecure)
            )
        } catch let refusal as Refusal {
            let state = FormState(fields: form, refusal: refusal)
            let page = PasswordPages.change(Visit(request).atDesk(), token: desk.formToken, state)
            return Reply.page(page, status: refusal.status)
        }
    }
}
