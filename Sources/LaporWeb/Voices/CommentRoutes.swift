// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Writing comments, removing them, and deciding about them.
struct CommentRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/laporan/:id/komentar") { _, context in
            Reply.seeOther("\(Links.report(try context.trackingID()))#komentar")
        }
        pages.post("/laporan/:id/komentar") { request, context in try await write(try context.trackingID(), request) }
        pages.get(RouterPath(Links.removeComment)) { _, _ in Reply.seeOther(Links.account) }
        pages.post(RouterPath(Links.removeComment)) { request, _ in
            let form = try await Body.form(of: request)
            guard let citizen = try await CitizenSession.current(request, services) else {
                return Reply.seeOther(Links.accountSignIn(thenTo: Links.account))
            }
            guard citizen.owns(form) else { throw HTTPError(.forbidden) }
            guard let id = Comment.ID(text: form["nomor"]) else { throw Refusal.notFound }
            try await services.commentReport.remove(id, by: citizen.account)
            return Reply.seeOther("\(Links.account)?komentar=hapus#komentar")
        }
        addDesk(to: pages)
    }

    private func write(_ id: TrackingID, _ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        let citizen = try await CitizenSession.current(request, services)
        guard let citizen, citizen.owns(form) else {
            let back = Links.report(id)
            throw try await LostForm(form, .account, isKnown: citizen != nil, backTo: back, request, services)
        }
        let visit = Visit(request).at(Links.report(id))
        do {
            let (words, name) = (form[.comment], form[.displayName])
            try await services.commentReport(id, words, as: name, in: visit.language.known, by: citizen.account)
            return Reply.seeOther("\(Links.report(id))?komentar=kirim#komentar")
        } catch let refusal as Refusal where refusal != .notFound {
            var model = try await ReportModels(services: services).stranger(id, visit, request)
            model.comments?.state = FormState(fields: form, refusal: refusal)
            return Reply.page(ReportPage.page(model), status: refusal.status)
        }
    }

    // MARK: the desk

    private func addDesk(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja/komentar") { request, _ in
            let desk = try await DeskSession(request, services)
            return try await page(desk, Visit(request).atDesk())
        }
        for deed in ["tampilkan", "tolak"] {
            pages.get("/meja/komentar/:komentar/\(deed)") { _, _ in Reply.seeOther(Links.commentDesk) }
        }
        pages.post("/meja/komentar/:komentar/tampilkan") { request, context in
            let (desk, form) = try await DeskSession.form(request, services)
            return try await release(try Self.id(context), form, desk, request)
        }
        pages.post("/meja/komentar/:komentar/tolak") { request, context in
            let (desk, form) = try await DeskSession.form(request, services) { form in
                TrackingID(typed: form["laporan"]).map { Links.commentDesk($0) }
            }
            return try await refuse(try Self.id(context), form, desk, request)
        }
    }

    private func release(
        _ id: Comment.ID,
        _ form: FormFields,
        _ desk: DeskSession,
        _ request: Request
    ) async throws -> Response {
        do {
            let isRead = form[.sure] == "ya"
            _ = try await services.moderateComments.release(id, isRead: isRead, by: desk.officer)
            return Reply.seeOther("\(Links.commentDesk)?apa=simpan")
        } catch let refusal as Refusal {
            guard case .invalid = refusal else { throw refusal }
            let state = FormState(fields: form, refusal: refusal)
            return try await page(desk, Visit(request).at(Links.commentDesk).atDesk(), nil, (id, state))
        }
    }

    private func refuse(
        _ id: Comment.ID,
        _ form: FormFields,
        _ desk: DeskSession,
        _ request: Request
    ) async throws -> Response {
        let report = TrackingID(typed: form["laporan"])
        do {
            _ = try await services.moderateComments.refuse(
                id,
                because: form[.reason],
                note: form[.note],
                by: desk.officer
            )
            let path = report.map { "\(Links.commentDesk($0))&apa=simpan" } ?? "\(Links.commentDesk)?apa=simpan"
            return Reply.seeOther(path)
        } catch let refusal as Refusal {
            guard case .invalid = refusal else { throw refusal }
            let state = FormState(fields: form, refusal: refusal)
            return try await page(desk, Visit(request).at(Links.commentDesk).atDesk(), report, (id, state))
        }
    }

    private func page(
        _ desk: DeskSession,
        _ visit: Visit,
        _ report: TrackingID? = nil,
        _ refused: (id: Comment.ID, state: FormState)? = nil
    ) async throws -> Response {
        let report = report ?? visit.query["laporan"].flatMap { TrackingID(typed: $0) }
        let comments =
            if let report {
                try await services.moderateComments.released(on: report, for: desk.officer)
            } else {
                try await services.moderateComments.waiting(for: desk.officer)
            }
        let model = CommentDeskPage.Model(
            visit: visit,
            desk: desk,
            directory: try await services.directory(),
            comments: comments,
            report: report,
            refused: refused
        )
        return Reply.page(CommentDeskPage.page(model), status: refused?.state.refusal?.status ?? .ok)
    }

    private static func id(_ context: LaporContext) throws -> Comment.ID {
        guard let id = context.parameters.get("komentar").flatMap({ Comment.ID(text: $0) }) else {
            throw Refusal.notFound
        }
        return id
    }
}
