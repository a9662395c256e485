// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Reporting: form, sending, receipt.
struct IntakeRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/lapor") { request, _ in
            Reply.page(try await page(FormState(), Visit(request)))
        }
        pages.post("/lapor") { request, _ in
            let visit = Visit(request)
            let form = try await Body.form(of: request)
            do {
                let receipt = try await services.submitReport(
                    ReportDraft(form, visit.language),
                    key: FormKey.command(form, scope: "web lapor"),
                    by: .reporter
                )
                return try sent(receipt)
            } catch let refusal as Refusal {
                let state = FormState(fields: form, refusal: refusal)
                return Reply.page(try await page(state, visit), status: refusal.status)
            }
        }
        pages.get("/lapor/tanda-terima") { request, _ in
            let visit = Visit(request)
            guard let access = request.access else { return Reply.page(ReceiptPage.missing(visit)) }
            let report = try await services.readReport(access.id, for: .reporter(access.code))
            return Reply.page(ReceiptPage.page(.init(visit: visit, report: report, code: access.code)))
        }
    }

    private func page(_ state: FormState, _ visit: Visit) async throws -> HTML {
        let directory = try await services.directory()
        let choices = IntakeChoices(directory, visit)
        let meant = state.problem(.agency)?.choices ?? []
        let agencies = meant.compactMap { directory.agencies[slug: $0] }
        return IntakePage.page(.init(visit: visit, state: state, choices: choices, agencies: agencies))
    }

    private func sent(_ receipt: Receipt) throws -> Response {
        guard let code = AccessCode(typed: receipt.accessCode) else { throw HTTPError(.internalServerError) }
        let cookie = PageCookies.access(receipt.trackingID, code, isSecure: services.settings.isSecure)
        return Reply.seeOther(Links.receipt, cookie)
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
        agency = form.text(.agency)
        category = form.text(.category)
        visibility = (form[.visibility] == "ya" ? Report.Visibility.confidential : .public).rawValue
        isAnonymous = form[.anonymous] == "ya"
        reporterName = form.text(.reporterName)
        reporterEmail = form.text(.reporterEmail)
        reporterPhone = form.text(.reporterPhone)
        self.language = language.rawValue
        channel = .web
    }
}
