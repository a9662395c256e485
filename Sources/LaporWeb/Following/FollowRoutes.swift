// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Following reports, from their pages and from letters.
struct FollowRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/laporan/:id/kabar") { _, context in Reply.seeOther(Links.report(try context.trackingID())) }
        pages.post("/laporan/:id/kabar") { request, context in try await follow(try context.trackingID(), request) }
        pages.get("/laporan/:id/kabar/berhenti") { _, context in Reply.seeOther(Links.report(try context.trackingID()))
        }
        pages.post("/laporan/:id/kabar/berhenti") { request, context in
            let id = try context.trackingID()
            let form = try await Body.form(of: request)
            guard let citizen = try await CitizenSession.current(request, services) else {
                return Reply.seeOther(Links.accountSignIn(thenTo: Links.report(id)))
            }
            guard citizen.owns(form) else { throw HTTPError(.forbidden) }
            try await services.followReport.stop(id, for: citizen.account)
            return Reply.seeOther(
                form["lanjut"] == Links.account ? "\(Links.account)#ikuti" : Links.newsDone(id, .stopped)
            )
        }
        addLetters(to: pages)
    }

    /// Links of letters are opened by programs as well, which look at what is behind them: only a press does something.
    private func addLetters(to pages: RouterGroup<LaporContext>) {
        pages.get("/kabar/konfirmasi/:tanda") { request, context in
            let token = context.parameters.get("tanda") ?? ""
            let report = try await services.followReport.report(ofConfirmation: token)
            return Reply.page(NewsPage.question(.confirm, about: report, Visit(request)))
        }
        pages.post("/kabar/konfirmasi/:tanda") { _, context in
            let id = try await services.followReport.confirm(context.parameters.get("tanda") ?? "")
            return Reply.seeOther(Links.newsDone(id, .began))
        }
        pages.get("/kabar/berhenti/:tanda") { request, context in
            let report = try await services.followReport.report(ofStop: context.parameters.get("tanda") ?? "")
            return Reply.page(NewsPage.question(.stop, about: report, Visit(request)))
        }
        // Also what mail programs send by themselves when their reader presses "unsubscribe" (RFC 8058).
        pages.post("/kabar/berhenti/:tanda") { request, context in
            let token = context.parameters.get("tanda") ?? ""
            let report = try await services.followReport.report(ofStop: token)
            try await services.followReport.stop(token)
            return Reply.page(NewsPage.stopped(Visit(request), about: report))
        }
    }

    private func follow(_ id: TrackingID, _ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        let visit = Visit(request).at(Links.report(id))
        let (follow, routes) = (services.followReport, services.settings.routes)
        if let citizen = try await CitizenSession.current(request, services), citizen.account.contact.route == .email {
            guard citizen.owns(form) else { throw HTTPError(.forbidden) }
            try await follow(id, for: citizen.account, in: visit.language.known, by: routes)
            return Reply.seeOther(Links.newsDone(id, .began))
        }
        do {
            try await follow(id, form[.email], in: visit.language.known, by: routes)
            return Reply.seeOther(Links.newsDone(id, .asked))
        } catch let refusal as Refusal where refusal != .notFound {
            var model = try await ReportModels(services: services).stranger(id, visit, request)
            model.follow?.state = FormState(fields: form, refusal: refusal)
            return Reply.page(ReportPage.page(model), status: refusal.status)
        }
    }
}
