// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Signing in as a citizen: a contact, a code, and in.
struct CodeRoutes: Sendable {
    let services: Services
    private var isSecure: Bool { services.settings.isSecure }

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/akun/masuk") { request, _ in
            let visit = Visit(request)
            let next = Self.next(visit.query["lanjut"] ?? "")
            if try await CitizenSession.current(request, services) != nil { return Reply.seeOther(next) }
            return Reply.page(AskCodePage.page(model(visit, FormState(), next)))
        }
        pages.post("/akun/masuk") { request, _ in try await ask(request) }
        pages.get("/akun/masuk/kode") { request, _ in
            let visit = Visit(request)
            return try await enter(request, visit, FormState(), next: Self.next(visit.query["lanjut"] ?? ""))
        }
        pages.post("/akun/masuk/kode") { request, _ in try await signIn(request) }
        pages.get("/akun/masuk/lagi") { _, _ in Reply.seeOther(Links.accountCode) }
        pages.post("/akun/masuk/lagi") { request, _ in try await again(request) }
    }

    private func ask(_ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        let visit = Visit(request)
        let next = Self.next(form["lanjut"])
        do {
            let typed = form[.emailOrPhone]
            let asked = try await services.askForCode(typed, in: visit.language.known, by: services.settings.routes)
            return Reply.seeOther(Links.accountCode(thenTo: next), PageCookies.code(asked.token, isSecure: isSecure))
        } catch let refusal as Refusal {
            let state = FormState(fields: form, refusal: refusal)
            return refused(refusal, AskCodePage.page(model(visit, state, next)))
        }
    }

    private func model(_ visit: Visit, _ state: FormState, _ next: String) -> AskCodePage.Model {
        AskCodePage.Model(visit: visit, state: state, routes: services.settings.routes, next: next)
    }

    /// The page for the code; without one that was asked for here, the one before it.
    private func enter(
        _ request: Request,
        _ visit: Visit,
        _ state: FormState,
        next: String
    ) async throws -> Response {
        let token = request.cookies[PageCookies.code]?.value ?? ""
        guard let asked = try await services.askForCode.asked(token) else {
            return Reply.seeOther(Links.accountSignIn(thenTo: next), PageCookies.noCode(isSecure: isSecure))
        }
        let page = EnterCodePage.page(
            .init(
                visit: visit,
                state: state,
                asked: asked,
                next: next,
                letters: services.settings.demonstrationLetters
            )
        )
        return state.refusal.map { refused($0, page) } ?? Reply.page(page)
    }

    private func signIn(_ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        let next = Self.next(form["lanjut"])
        let token = request.cookies[PageCookies.code]?.value ?? ""
        do {
            let session = try await services.signInWithCode(token, code: form[.signInCode])
            return Reply.seeOther(
                next,
                PageCookies.account(session.token, until: session.expiresAt, isSecure: isSecure),
                PageCookies.noCode(isSecure: isSecure)
            )
        } catch let refusal as Refusal {
            let visit = Visit(request).at(Links.accountCode)
            return try await enter(request, visit, FormState(refusal: refusal), next: next)
        }
    }

    private func again(_ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        let next = Self.next(form["lanjut"])
        do {
            let token = request.cookies[PageCookies.code]?.value ?? ""
            try await services.askForCode.again(token, by: services.settings.routes)
            return Reply.seeOther("\(Links.accountCode(thenTo: next))&lagi=ya")
        } catch let refusal as Refusal {
            let visit = Visit(request).at(Links.accountCode)
            return try await enter(request, visit, FormState(refusal: refusal), next: next)
        }
    }

    private func refused(_ refusal: Refusal, _ page: HTML) -> Response {
        var response = Reply.page(page, status: refusal.status)
        if case .tooManyAttempts(let seconds) = refusal { response.headers[.retryAfter] = String(seconds) }
        return response
    }

    /// Only to the account and to reports, or to a place in one; never to another site.
    static func next(_ address: String) -> String {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let path = parts.first ?? ""
        let isOurs = path == Links.account || path == Links.write || path.hasPrefix("/laporan/")
        guard isOurs, isPlain(path, and: "/"), parts.dropFirst().allSatisfy({ isPlain($0) }) else {
            return Links.account
        }
        return address
    }

    private static func isPlain(_ text: String, and more: String = "") -> Bool {
        text.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") || more.utf8.contains($0)
        }
    }
}
