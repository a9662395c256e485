// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// The recipients' side of the sealed lane; to every other officer there is no such page.
struct DisclosureDeskRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja/ungkap") { request, _ in try await list(request) }
        pages.get("/meja/ungkap/:id") { request, context in
            let desk = try await DeskSession(request, services)
            return Reply.page(DisclosureCasePage.page(try await model(of: context, Visit(request).atDesk(), desk)))
        }
        for name in DisclosureRequest.Name.allCases {
            let path = RouterPath("/meja/ungkap/:id/\(Links.segment(name))")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { request, context in
                guard try await services.listRecipients.includes(DeskSession(request, services).officer) else {
                    throw Refusal.notFound
                }
                return Reply.seeOther(Links.deskDisclosure(try context.trackingID()))
            }
            pages.post(path) { request, context in try await act(name, request, context) }
        }
    }

    private func list(_ request: Request) async throws -> Response {
        let visit = Visit(request).atDesk()
        let desk = try await DeskSession(request, services)
        let list = try await services.listDisclosures(for: desk.officer, after: visit.after)
        let directory = try await services.directory()
        let model = DisclosureListPage.Model(visit: visit, desk: desk, list: list, directory: directory)
        return Reply.page(DisclosureListPage.page(model))
    }

    private func act(
        _ name: DisclosureRequest.Name,
        _ request: Request,
        _ context: LaporContext
    ) async throws -> Response {
        let form = try await Body.form(of: request)
        let id = try context.trackingID()
        let visit = Visit(request).at(Links.deskDisclosure(id)).atDesk()
        let desk = try await DeskSession.current(request, services)
        // Whoever is no recipient learns nothing from a form either.
        if let desk, try await !services.listRecipients.includes(desk.officer) { throw Refusal.notFound }
        guard let desk, desk.owns(form) else {
            let back = Links.disclosureDesk
            throw try await LostForm(form, .officer, isKnown: desk != nil, backTo: back, request, services)
        }
        do {
            try await services.actOnDisclosure(
                DisclosureRequest(name, form),
                on: id,
                ifAt: Int64(form["versi"]),
                key: FormKey.command(form, scope: "web \(desk.officer.party.code) \(id)"),
                by: .officer(desk.officer)
            )
            let back = name == .recuse ? Links.disclosureDesk : Links.deskDisclosure(id)
            return Reply.seeOther(Links.done(back, name))
        } catch let refusal as Refusal where refusal != .notFound {
            var model = try await model(of: context, visit, desk)
            model.refused = (name, FormState(fields: form, refusal: refusal))
            return Reply.page(DisclosureCasePage.page(model), status: refusal.status)
        }
    }

    private func model(
        of context: LaporContext,
        _ visit: Visit,
        _ desk: DeskSession
    ) async throws -> DisclosureCasePage.Model {
        let view = try await services.readDisclosure(context.trackingID(), for: .officer(desk.officer))
        return DisclosureCasePage.Model(visit: visit, desk: desk, view: view)
    }
}

extension DisclosureRequest {
    fileprivate init(_ name: Name, _ form: FormFields) {
        self.init(
            name,
            text: form.text(name == .conclude ? .conclusion : .message),
            finding: form.text(.finding),
            recipient: form.text(.recipient)
        )
    }
}
