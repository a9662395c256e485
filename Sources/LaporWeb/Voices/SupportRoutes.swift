// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Saying that one has the same trouble, by the account or, without one, by a secret that the browser keeps.
struct SupportRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        for path in ["/laporan/:id/dukungan", "/laporan/:id/dukungan/batal"] {
            pages.get(RouterPath(path)) { _, context in Reply.seeOther(Links.report(try context.trackingID())) }
        }
        pages.post("/laporan/:id/dukungan") { request, context in
            try await give(try context.trackingID(), request)
        }
        pages.post("/laporan/:id/dukungan/batal") { request, context in
            let id = try context.trackingID()
            let citizen = try await citizen(request)
            for supporter in Self.supporters(citizen, request) {
                try await services.supportReport.takeBack(id, by: supporter)
            }
            return Reply.seeOther(Links.supportDone(id, .takenBack))
        }
    }

    private func give(_ id: TrackingID, _ request: Request) async throws -> Response {
        let citizen = try await citizen(request)
        // Who has said so already, with or without the account, is not counted again.
        let supporters = Self.supporters(citizen, request)
        guard try await !services.supportReport.isSupported(id, by: supporters) else {
            return Reply.seeOther(Links.supportDone(id, .given))
        }
        if let citizen {
            try await services.supportReport(id, by: citizen.account)
            return Reply.seeOther(Links.supportDone(id, .given))
        }
        let outcome = try await services.supportReport(id, secret: Self.secret(request))
        let cookie = outcome.secret.map { PageCookies.supporter($0, isSecure: services.settings.isSecure) }
        var response = Reply.seeOther(Links.supportDone(id, .given))
        if let cookie { response.setCookie(cookie) }
        return response
    }

    /// Refuses a form of another session.
    private func citizen(_ request: Request) async throws -> CitizenSession? {
        let form = try await Body.form(of: request)
        guard let citizen = try await CitizenSession.current(request, services) else { return nil }
        guard citizen.owns(form) else { throw HTTPError(.forbidden) }
        return citizen
    }

    /// As whom this browser may have said it.
    static func supporters(_ citizen: CitizenSession?, _ request: Request) -> [Supporter] {
        [citizen.map { .account($0.account.id) }, secret(request).flatMap(Supporter.init(secret:))].compactMap(\.self)
    }

    /// A cookie that is none of ours is as good as none.
    private static func secret(_ request: Request) -> String? {
        request.cookies[PageCookies.supporter].map(\.value).flatMap { Supporter(secret: $0) == nil ? nil : $0 }
    }
}

extension PageCookies {
    static let supporter = "lapor_dukung"

    /// A secret of the browser's own: it tells only what this browser supports, and only together with our key.
    static func supporter(_ secret: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: supporter,
            value: secret,
            maxAge: 365 * 86_400,
            path: "/laporan",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}
