// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Finding one's report again.
struct TrackRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/lacak") { request, _ in
            let visit = Visit(request)
            let fields = FormFields(["nomor": visit.query["nomor"] ?? ""])
            return Reply.page(TrackPage.page(.init(visit: visit, state: FormState(fields: fields))))
        }
        pages.get("/lacak/lupakan") { _, _ in Reply.seeOther(Links.track) }
        pages.post("/lacak/lupakan") { _, _ in
            let isSecure = services.settings.isSecure
            return Reply.seeOther(
                Links.track,
                PageCookies.noAccess(isSecure: isSecure),
                PageCookies.notJustSent(isSecure: isSecure)
            )
        }
        pages.post("/lacak") { request, _ in
            let form = try await Body.form(of: request)
            do {
                return try await find(form)
            } catch let refusal as Refusal {
                let state = FormState(fields: form, refusal: refusal)
                return Reply.page(TrackPage.page(.init(visit: Visit(request), state: state)), status: refusal.status)
            }
        }
    }

    private func find(_ form: FormFields) async throws -> Response {
        guard let number = form.text(.trackingID) else { throw problem(.required) }
        guard let id = TrackingID(typed: number) else { return Reply.seeOther(Links.report(try await former(number))) }
        guard let typed = form.text(.accessCode) else { return Reply.seeOther(Links.report(id)) }
        guard let code = AccessCode(typed: typed) else { throw Refusal.wrongAccessCode }
        _ = try await services.readReport(id, for: .reporter(code))
        let isSecure = services.settings.isSecure
        return Reply.seeOther(
            Links.report(id),
            PageCookies.access(id, code, isSecure: isSecure),
            PageCookies.notJustSent(isSecure: isSecure)
        )
    }

    /// A report that has an older number from elsewhere, if anybody may read it.
    private func former(_ number: String) async throws -> TrackingID {
        do {
            return try await services.findBySource(number.filter(\.isNumber), in: "sp4n")
        } catch Refusal.notFound {
            throw problem(.malformed)
        }
    }

    private func problem(_ code: FieldProblem.Code) -> Refusal {
        .invalid([FieldProblem(FieldName.trackingID.rawValue, code)])
    }
}
