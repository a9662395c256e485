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

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/lapor") { request, _ in
            let visit = Visit(request)
            let clerk = try await clerk(visit.query["kanal"], request)
            return Reply.page(try await page(FormState(fields: Self.fields(visit)), visit, clerk))
        }
        pages.post("/lapor") { request, _ in
            let visit = Visit(request)
            let form = try await FormReader(receive: services.receiveUpload).read(request)
            let clerk = try await clerk(form.fields["kanal"], request)
            do {
                if let refusal = form.refusal { throw refusal }
                return try await submit(form.fields, request, visit, clerk)
            } catch let refusal as Refusal {
                let state = try await FormState(form, refusal: refusal, services)
                return Reply.page(try await page(state, visit, clerk), status: refusal.status)
            }
        }
        pages.get("/lapor/bahasa") { _, _ in Reply.seeOther(Links.write) }
        pages.post("/lapor/bahasa") { request, _ in
            let form = try await FormReader(receive: services.receiveUpload).read(request)
            var visit = Visit(request).at(Links.write)
            visit.language = Language(rawValue: form.fields[KeptForm.wanted]) ?? visit.language
            let state = try await FormState(form, refusal: form.refusal, services)
            let clerk = try await clerk(form.fields["kanal"], request)
            var response = Reply.page(try await page(state, visit, clerk))
            response.setCookie(PageCookies.language(visit.language, isSecure: services.settings.isSecure))
            return response
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
        var draft = ReportDraft(form, visit.language)
        if request.cookies[PageCookies.justSent]?.value == PageCookies.mark(of: draft), request.access != nil {
            return Reply.seeOther(Links.receiptAgain)
        }
        let own = clerk.flatMap { $0.owns(form) ? $0.officer.party : nil }
        if own != nil { draft.channel = .walkIn }
        let receipt = try await services.submitReport(
            draft,
            key: FormKey.command(form, scope: "web lapor"),
            by: own ?? .reporter
        )
        return try sent(receipt, of: draft)
    }

    /// An officer who writes down what somebody came to say; nothing for everybody else.
    private func clerk(_ channel: String?, _ request: Request) async throws -> DeskSession? {
        guard channel == Report.Channel.walkIn.rawValue, let desk = try await DeskSession.current(request, services),
            try await services.directory().rules(on: Date()).rights.allows(.submit, to: desk.officer.role)
        else { return nil }
        return desk
    }

    /// What is written already when somebody comes from an earlier report.
    private static func fields(_ visit: Visit) -> FormFields {
        guard let id = visit.query["tentang"].flatMap({ TrackingID(typed: $0) }) else { return FormFields() }
        return FormFields([FieldName.body.formName: "\(visit(.afterReport)) \(id.grouped).\n\n"])
    }

    private func page(_ state: FormState, _ visit: Visit, _ clerk: DeskSession?) async throws -> HTML {
        let directory = try await services.directory()
        let choices = IntakeChoices(directory, visit)
        let typed = state.fields[.agency]
        let candidates = Candidates(
            named: state.problem(.agency),
            typed: typed,
            in: directory.agencies,
            on: CivilDate(visit.now, in: .western)
        )
        let limits = directory.rules(on: visit.now).policy.limits
        let model = IntakePage.Model(
            visit: visit,
            state: state,
            choices: choices,
            limits: limits,
            candidates: candidates,
            clerk: clerk
        )
        return IntakePage.page(model)
    }

    /// Only after sending, and only while this browser still holds the right code.
    private func receipt(_ request: Request) async throws -> Response {
        let visit = Visit(request)
        guard request.cookies[PageCookies.justSent] != nil, let access = request.access else {
            return Reply.page(ReceiptPage.missing(visit))
        }
        do {
            let report = try await services.readReport(access.id, for: .reporter(access.code))
            return Reply.page(ReceiptPage.page(.init(visit: visit, report: report, code: access.code)))
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

extension ReportDraft {
    /// A draft as the form sends it.
    fileprivate init(_ form: FormFields, _ language: Language) {
        self.init()
        classification = form.text(.classification)
        title = form.text(.title)
        body = form.text(.body)
        incidentDate = form.text(.incidentDate)
        regionCode = form.text(.region)
        address = form.text(.address)
        let meant = form.agency(.agency)
        agency = meant == FormFields.nobody ? nil : meant
        category = form.text(.category)
        visibility = (form[.visibility] == "ya" ? Report.Visibility.confidential : .public).rawValue
        isAnonymous = form[.anonymous] == "ya"
        reporterName = form.text(.reporterName)
        reporterEmail = form.text(.reporterEmail)
        reporterPhone = form.text(.reporterPhone)
        self.language = language.rawValue
        uploads = form.all(FormFiles.references)
        channel = .web
    }
}
