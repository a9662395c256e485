// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// The whistle-blower's side of the sealed lane: form, receipt, conversation.
struct DisclosureRoutes: Sendable {
    let services: Services
    private var isSecure: Bool { services.settings.isSecure }

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/ungkap") { request, _ in Reply.page(try await form(FormState(), Visit(request))) }
        pages.post("/ungkap") { request, _ in try await submit(request) }
        pages.get("/ungkap/bahasa") { _, _ in Reply.seeOther(Links.disclose) }
        pages.post("/ungkap/bahasa") { request, _ in try await changeLanguage(request) }
        pages.get("/ungkap/tanda-terima") { request, _ in try await receipt(request) }
        pages.get("/ungkap/buka") { request, _ in
            Reply.page(DisclosureCodePage.page(.init(visit: Visit(request), state: FormState())))
        }
        pages.post("/ungkap/buka") { request, _ in try await open(request) }
        pages.get("/ungkap/lupakan") { _, _ in Reply.seeOther(Links.disclose) }
        pages.post("/ungkap/lupakan") { _, _ in
            Reply.seeOther(
                Links.home,
                PageCookies.noDisclosure(isSecure: isSecure),
                PageCookies.notJustDisclosed(isSecure: isSecure)
            )
        }
        pages.get("/ungkap/:id") { request, context in try await show(try context.trackingID(), request) }
        // Whoever reloads the answer to a refused form lands here.
        pages.get("/ungkap/:id/pesan") { _, context in Reply.seeOther(Links.disclosure(try context.trackingID())) }
        pages.post("/ungkap/:id/pesan") { request, context in try await say(try context.trackingID(), request) }
    }

    private func form(_ state: FormState, _ visit: Visit) async throws -> HTML {
        DisclosureFormPage.page(
            .init(
                visit: visit,
                state: state,
                recipients: try await services.listRecipients(),
                directory: try await services.directory()
            )
        )
    }

    private func submit(_ request: Request) async throws -> Response {
        let visit = Visit(request)
        let form = try await Body.form(of: request)
        do {
            let receipt = try await services.submitDisclosure(
                DisclosureDraft(form, visit.language),
                key: FormKey.command(form, scope: "web ungkap")
            )
            guard let code = AccessCode(typed: receipt.accessCode) else { throw HTTPError(.internalServerError) }
            return Reply.seeOther(
                Links.disclosureReceipt,
                PageCookies.disclosure(receipt.trackingID, code, isSecure: isSecure),
                PageCookies.justDisclosed(isSecure: isSecure)
            )
        } catch let refusal as Refusal {
            let page = try await self.form(FormState(fields: form, refusal: refusal), visit)
            return Reply.page(page, status: refusal.status)
        }
    }

    private func changeLanguage(_ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        var visit = Visit(request).at(Links.disclose)
        visit.language = OfferedLanguages.current.language(form[KeptForm.wanted]) ?? visit.language
        var response = Reply.page(try await self.form(FormState(fields: form), visit))
        response.setCookie(PageCookies.language(visit.language, isSecure: isSecure))
        return response
    }

    /// Only after sending, and only while this browser still holds the right code.
    private func receipt(_ request: Request) async throws -> Response {
        guard PageCookies.hasJustDisclosed(request), let (id, code) = request.disclosure else {
            return Reply.seeOther(Links.openDisclosure)
        }
        do {
            _ = try await services.readDisclosure(id, for: .reporter(code))
            return Reply.page(DisclosureReceiptPage.page(id, code, Visit(request)))
        } catch Refusal.wrongAccessCode {
            return Reply.seeOther(Links.openDisclosure, PageCookies.noDisclosure(isSecure: isSecure))
        }
    }

    private func open(_ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        do {
            guard let id = TrackingID(typed: form[.trackingID]), let code = AccessCode(typed: form[.accessCode]) else {
                throw Refusal.wrongAccessCode
            }
            _ = try await services.readDisclosure(id, for: .reporter(code))
            return Reply.seeOther(
                Links.disclosure(id),
                PageCookies.disclosure(id, code, isSecure: isSecure),
                PageCookies.notJustDisclosed(isSecure: isSecure)
            )
        } catch let refusal as Refusal {
            let state = FormState(
                fields: FormFields([FieldName.trackingID.formName: form[.trackingID]]),
                refusal: refusal
            )
            let page = DisclosureCodePage.page(.init(visit: Visit(request), state: state))
            return Reply.page(page, status: refusal.status)
        }
    }

    /// Without the right code, the same page whether there is such a disclosure or not.
    private func show(_ id: TrackingID, _ request: Request) async throws -> Response {
        let visit = Visit(request)
        let state = FormState(fields: FormFields([FieldName.trackingID.formName: id.grouped]))
        let closed = Reply.page(DisclosureCodePage.page(.init(visit: visit, state: state)), status: .notFound)
        guard let code = request.disclosureCode(for: id) else { return closed }
        do {
            let view = try await services.readDisclosure(id, for: .reporter(code))
            return Reply.page(DisclosurePage.page(.init(visit: visit, view: view)))
        } catch Refusal.wrongAccessCode {
            var cleared = closed
            cleared.setCookie(PageCookies.noDisclosure(isSecure: isSecure))
            return cleared
        }
    }

    private func say(_ id: TrackingID, _ request: Request) async throws -> Response {
        let form = try await Body.form(of: request)
        let visit = Visit(request).at(Links.disclosure(id))
        do {
            guard let code = request.disclosureCode(for: id) else { throw Refusal.wrongAccessCode }
            do {
                try await services.actOnDisclosure(
                    DisclosureRequest(.message, text: form[.message]),
                    on: id,
                    ifAt: nil,
                    key: FormKey.command(form, scope: "web ungkap \(id)"),
                    by: .reporter(code)
                )
                return Reply.seeOther(Links.done(Links.disclosure(id), .message))
            } catch let refusal as Refusal where refusal != .wrongAccessCode {
                let view = try await services.readDisclosure(id, for: .reporter(code))
                let state = FormState(fields: form, refusal: refusal)
                let page = DisclosurePage.page(.init(visit: visit, view: view, refused: state))
                return Reply.page(page, status: refusal.status)
            }
        } catch Refusal.wrongAccessCode {
            let state = FormState(
                fields: FormFields([FieldName.trackingID.formName: id.grouped]),
                refusal: .wrongAccessCode
            )
            let page = DisclosureCodePage.page(.init(visit: visit, state: state, lost: form.text(.message)))
            return Reply.page(page, status: .unauthorized)
        }
    }
}

extension DisclosureDraft {
    /// A draft as the form sends it.
    fileprivate init(_ form: FormFields, _ language: Language) {
        self.init()
        body = form.text(.disclosed)
        contact = form.text(.safeContact)
        recipients = form.all(DisclosureFormPage.shown)
        barred = form.all(FieldName.barred.formName)
        self.language = language.known.rawValue
    }
}
