// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Reporting: form, sending, receipt.
struct IntakeRoutes: Sendable {
    let services: Services

    private var view: IntakeView { IntakeView(services: services) }

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/lapor") { request, _ in
            let visit = Visit(request)
            let clerk = try await view.clerk(visit.query[IntakeView.channel], request)
            var fields = Self.fields(visit)
            let citizen = clerk == nil ? try await CitizenSession.current(request, services) : nil
            citizen?.prefill(&fields)
            if let clerk { try await own(clerk, &fields) }
            let isFresh = clerk == nil && visit.query["tentang"] == nil && visit.query["instansi"] == nil
            var response = Reply.page(
                try await view.form(
                    FormState(fields: fields),
                    visit,
                    clerk,
                    of: citizen,
                    isFresh: isFresh,
                    hasReceipt: clerk == nil && request.cookies[PageCookies.justSent] != nil && request.access != nil
                )
            )
            if clerk != nil { forget(&response) }
            return response
        }
        pages.post("/lapor") { request, _ in
            let visit = Visit(request)
            let form = try await FormReader(receive: services.receiveUpload).read(request)
            let clerk = try await view.clerk(of: form.fields, request, isOwned: true)
            do {
                if let refusal = form.refusal { throw refusal }
                return try await submit(form.fields, request, visit, clerk)
            } catch let refusal as Refusal {
                let state = try await FormState(form, refusal: refusal, services)
                return Reply.page(try await view.form(state, visit, clerk), status: refusal.status)
            }
        }
        pages.get("/lapor/tanda-terima") { request, _ in try await receipt(request) }
    }

    /// Whoever goes back gets the form anew, with another key: the same words still make no second report.
    private func submit(
        _ form: FormFields,
        _ request: Request,
        _ visit: Visit,
        _ clerk: DeskSession?
    ) async throws -> Response {
        var draft = try await view.draft(form, visit.language)
        if request.cookies[PageCookies.justSent]?.value == PageCookies.mark(of: draft), request.access != nil {
            return Reply.seeOther(Links.receiptAgain)
        }
        let own = clerk?.officer.party
        if own != nil { draft.channel = .walkIn }
        let receipt = try await services.submitReport(
            draft,
            key: FormKey.command(form, scope: "web lapor"),
            by: own ?? .reporter
        )
        if own == nil {
            try await services.keep(receipt, of: draft, for: try await view.citizen(form, request))
        }
        return try sent(receipt, of: draft)
    }

    /// What is written already when somebody comes from an earlier report, or from an office's own page.
    private static func fields(_ visit: Visit) -> FormFields {
        if let slug = visit.query["instansi"], Agency.isSlug(slug) {
            return FormFields([FieldName.agency.formName: slug])
        }
        guard let id = visit.query["tentang"].flatMap({ TrackingID(typed: $0) }) else { return FormFields() }
        return FormFields([FieldName.body.formName: "\(visit(.afterReport)) \(id.grouped).\n\n"])
    }

    /// At a counter people report what concerns the office that they came to; the field stays theirs to change.
    private func own(_ clerk: DeskSession, _ fields: inout FormFields) async throws {
        let tree = try await services.directory().agencies
        guard fields.text(.agency) == nil, clerk.officer.agency != tree.root, let agency = tree[clerk.officer.agency]
        else {
            return
        }
        fields.replace(FieldName.agency.formName, by: [agency.slug])
    }

    /// Nobody's code stays behind for whoever comes to the counter next.
    private func forget(_ response: inout Response) {
        response.setCookie(PageCookies.noAccess(isSecure: services.settings.isSecure))
        response.setCookie(PageCookies.notJustSent(isSecure: services.settings.isSecure))
    }

    /// Only after sending, and only while this browser still holds the right code.
    private func receipt(_ request: Request) async throws -> Response {
        let visit = Visit(request)
        guard request.cookies[PageCookies.justSent] != nil, let access = request.access else {
            return Reply.page(ReceiptPage.missing(visit))
        }
        do {
            let report = try await services.readReport(access.id, for: .reporter(access.code))
            let clerk = try await DeskSession.current(request, services)
            return Reply.page(
                ReceiptPage.page(
                    ReceiptPage.Model(
                        visit: visit,
                        report: report,
                        code: access.code,
                        baseURL: services.settings.baseURL,
                        isInPerson: clerk != nil && report.channel == .walkIn
                    )
                )
            )
        } catch Refusal.wrongAccessCode {
            var response = Reply.page(ReceiptPage.missing(visit))
            response.setCookie(PageCookies.noAccess(isSecure: services.settings.isSecure))
            return response
        }
    }

    private func sent(_ receipt: Receipt, of draft: ReportDraft) throws -> Response {
        guard let code = AccessCode(typed: receipt.accessCode) else { throw HTTPError(.internalServerError) }
        let isSecure = services.settings.isSecure
        return Reply.seeOther(
            Links.receipt,
            PageCookies.access(receipt.trackingID, code, isSecure: isSecure),
            PageCookies.justSent(draft, isSecure: isSecure)
        )
    }
}
