// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Receives what a browser kept while there was no network: the same form, answered for a program.
///
/// Nobody can be asked any more, so what could be asked about goes along as words. The key of the form makes it one report,
/// however often it is sent.
struct IntakeOfflineRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get(RouterPath(Links.writeOffline)) { _, _ in Reply.seeOther(Links.write) }
        pages.post(RouterPath(Links.writeOffline)) { request, _ in
            do {
                return try await receive(request)
            } catch let refusal as Refusal {
                return Problem(refusal, Visit(request).language).response
            }
        }
    }

    private func receive(_ request: Request) async throws -> Response {
        let form = try await FormReader(receive: nil).read(request)
        let language = OfferedLanguages.current.language(form.fields[.language]) ?? Visit(request).language
        let view = IntakeView(services: services)
        var draft = try await view.draft(form.fields, language, isStrict: false)
        do {
            _ = try await services.checkDraft(draft, by: .reporter)
        } catch Refusal.invalid(let problems) {
            draft.setAside(problems)
        }
        let key = FormKey.command(form.fields, scope: "web lapor")
        let receipt = try await services.submitReport(draft, key: key, by: .reporter)
        try await services.keep(receipt, of: draft, for: try await view.citizen(form.fields, request))
        return Answer.json(.created) { json in
            json.key("tracking_id", receipt.trackingID.description)
            json.key("access_code", receipt.accessCode)
        }
    }
}
