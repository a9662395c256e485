// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// A citizen's own page, and what they do there.
struct AccountRoutes: Sendable {
    private typealias Work = @Sendable (CitizenSession, FormFields) async throws -> Response
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/akun") { request, _ in
            guard let citizen = try await CitizenSession.current(request, services) else {
                return Reply.seeOther(Links.accountSignIn(thenTo: Links.account))
            }
            return Reply.page(AccountPage.page(try await model(citizen, Visit(request))))
        }
        on(Links.claim, .claimed, pages) { citizen, form in
            let id = try await services.claimReport.typed(form[.trackingID], form[.accessCode], for: citizen.account)
            return Reply.seeOther("\(Links.accountDone(.claimed))#laporan-\(id)")
        }
        on(Links.release, .released, pages) { citizen, form in
            guard let id = TrackingID(typed: form[.trackingID]) else { throw Refusal.notFound }
            try await services.claimReport.use.release(id, from: citizen.account)
            return Reply.seeOther(Links.accountDone(.released))
        }
        on(Links.accountName, .renamed, pages) { citizen, form in
            try await services.manageAccount.rename(citizen.account, to: form[.displayName])
            return Reply.seeOther(Links.accountDone(.renamed))
        }
        on(Links.accountSignOut, nil, pages) { citizen, _ in
            try await services.accounts.end(citizen.token)
            return out()
        }
        on(Links.accountSignOutAll, nil, pages) { citizen, _ in
            try await services.accounts.endAll(of: citizen.account)
            return out()
        }
        on(Links.accountErase, nil, pages) { citizen, form in
            guard form[.sure] == "ya" else {
                throw Refusal.invalid([FieldProblem(FieldName.sure.rawValue, .required)])
            }
            try await services.manageAccount.erase(citizen.account)
            return out()
        }
    }

    /// A form of the page; refused, it is shown again with what was typed.
    private func on(
        _ path: String,
        _ deed: AccountDeed?,
        _ pages: RouterGroup<LaporContext>,
        _ work: @escaping Work
    ) {
        // Whoever reloads the answer to a refused form lands here.
        pages.get(RouterPath(path)) { _, _ in Reply.seeOther(Links.account) }
        pages.post(RouterPath(path)) { request, _ in
            let form = try await Body.form(of: request)
            guard let citizen = try await CitizenSession.current(request, services) else {
                return Reply.seeOther(Links.accountSignIn(thenTo: Links.account))
            }
            guard citizen.owns(form) else { throw HTTPError(.forbidden) }
            do {
                return try await work(citizen, form)
            } catch let refusal as Refusal where refusal != .notFound {
                var model = try await model(citizen, Visit(request).at(Links.account))
                model.refused = (path, FormState(fields: form, refusal: refusal))
                return Reply.page(AccountPage.page(model), status: refusal.status)
            }
        }
    }

    private func model(_ citizen: CitizenSession, _ visit: Visit) async throws -> AccountPage.Model {
        AccountPage.Model(
            visit: visit,
            citizen: citizen,
            list: try await services.listOwnReports(citizen.account, after: visit.after),
            followed: try await services.followReport.list(of: citizen.account),
            comments: try await services.commentReport.own(citizen.account)
        )
    }

    /// The browser forgets the codes that it holds as well: whoever leaves leaves nothing open.
    private func out() -> Response {
        let isSecure = services.settings.isSecure
        return Reply.seeOther(
            Links.home,
            PageCookies.noAccount(isSecure: isSecure),
            PageCookies.noAccess(isSecure: isSecure),
            PageCookies.notJustSent(isSecure: isSecure)
        )
    }
}
