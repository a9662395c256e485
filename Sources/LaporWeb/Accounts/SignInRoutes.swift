// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Signing in and out.
struct SignInRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/masuk") { request, _ in
            let visit = Visit(request)
            let next = Self.next(visit.query["lanjut"] ?? "")
            return Reply.page(SignInPage.page(.init(visit: visit, state: FormState(), next: next)))
        }
        pages.post("/masuk") { request, _ in
            let form = try await Body.form(of: request)
            do {
                let session = try await services.signIn(email: form[.email], password: form[.password])
                let isSecure = services.settings.isSecure
                let cookie = PageCookies.session(session.token, until: session.expiresAt, isSecure: isSecure)
                return Reply.seeOther(Self.next(form["lanjut"]), cookie)
            } catch let refusal as Refusal {
                return refused(refusal, form, Visit(request))
            }
        }
        pages.get("/keluar") { _, _ in Reply.seeOther(Links.home) }
        pages.post("/keluar") { request, _ in
            let form = try await Body.form(of: request)
            // Whose session is over already has nothing left to end but the cookie.
            if let desk = try await DeskSession.current(request, services) {
                guard desk.owns(form) else { throw HTTPError(.forbidden) }
                try await services.sessions.end(desk.token)
            }
            let isSecure = services.settings.isSecure
            // Whoever sits at this counter next must not become the visitor who was written down last.
            return Reply.seeOther(
                Links.home,
                PageCookies.noSession(isSecure: isSecure),
                PageCookies.noAccess(isSecure: isSecure),
                PageCookies.notJustSent(isSecure: isSecure)
            )
        }
    }

    private func refused(_ refusal: Refusal, _ form: FormFields, _ visit: Visit) -> Response {
        let state = FormState(fields: form, refusal: refusal)
        let page = SignInPage.page(.init(visit: visit, state: state, next: Self.next(form["lanjut"])))
        var response = Reply.page(page, status: refusal.status)
        if case .tooManyAttempts(let seconds) = refusal { response.headers[.retryAfter] = String(seconds) }
        return response
    }

    /// Only to where officers work, never to another site.
    private static func next(_ link: String) -> String {
        let parts = link.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first ?? ""
        let isPlain =
            path.utf8.allSatisfy { isLetterOrDigit($0) || "/-_".utf8.contains($0) }
            && parts.dropFirst().allSatisfy {
                $0.utf8.allSatisfy { isLetterOrDigit($0) || "-_.~+=&%*:,;/@!()".utf8.contains($0) }
            }
        let isOurs =
            [Links.desk, Links.administration].contains { path == $0 || path.hasPrefix($0 + "/") }
            || link == Links.writeInPerson
        return isPlain && isOurs ? link : Links.desk
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
    }
}
