// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// The sealed lane over the API: making a disclosure, and what is done to one.
struct DisclosureEndpoints {
    let services: Services

    func add(to api: API) {
        api.on(Self.recipients, recipients)
        api.on(Self.submission, submit)
        api.on(Self.list, list)
        api.on(Self.reading, read)
        for (name, endpoint) in Self.actions {
            api.on(endpoint) { request, context in try await act(name, request, context) }
        }
    }

    @Sendable private func recipients(_ request: Request, _ context: LaporContext) async throws -> Response {
        let readers = try await services.listRecipients()
        let directory = try await services.directory()
        return Answer.json(isPrivate: false) { json in
            json.key("items") { DisclosureJSON.readers(&$0, readers, directory) }
        }
    }

    @Sendable private func submit(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        var draft = DisclosureDraft()
        draft.body = fields.string("disclosure")
        draft.contact = fields.string("safe_contact")
        let shown = fields.strings("recipients")
        draft.recipients = shown.isEmpty ? nil : shown
        draft.barred = fields.strings("not_for")
        draft.language = fields.string("language")
        try fields.check()
        // Whoever sends it along with a session is not asked who they are: it is not even looked at.
        let key = try request.commandKey("anyone") ?? CommandKey(UUID().uuidString, scope: "disclosure unkeyed")
        let receipt = try await services.submitDisclosure(draft, key: key)
        return Answer.json(.created) { json in
            json.key("tracking_id", receipt.trackingID.description)
            json.key("access_code", receipt.accessCode)
            json.key("status", Disclosure.State.open.rawValue)
            json.key("received_at", Date(milliseconds: receipt.receivedAt).rfc3339(in: .western))
            json.key("links") { json in
                json.object { json in
                    json.key("self", "\(services.settings.baseURL)/api/v1/disclosures/\(receipt.trackingID)")
                    json.key("page", "\(services.settings.baseURL)\(Links.disclosure(receipt.trackingID))")
                }
            }
        }
    }

    @Sendable private func list(_ request: Request, _ context: LaporContext) async throws -> Response {
        let officer = try await services.officer(request)
        // To everybody else there is no such list, whatever they ask of it.
        guard try await services.listRecipients.includes(officer) else { throw Refusal.notFound }
        let query = try request.query("cursor", "limit")
        let reader = QueryReader(query: query, directory: try await services.directory())
        let page = try await services.listDisclosures(for: officer, after: reader.cursor(), limit: reader.limit())
        return Answer.page(request, services.settings, next: page.next?.text, isPrivate: true) { json in
            json.array(page.lines) { DisclosureJSON.line(&$0, $1) }
        }
    }

    @Sendable private func read(_ request: Request, _ context: LaporContext) async throws -> Response {
        let requester = try await services.requester(request)
        let view = try await services.readDisclosure(request.trackingID(context), for: requester)
        return Answer.json(tag: "\"\(view.version)\"") { DisclosureJSON.write(view, &$0) }
    }

    private func act(
        _ name: DisclosureRequest.Name,
        _ request: Request,
        _ context: LaporContext
    ) async throws -> Response {
        let trackingID = try request.trackingID(context)
        guard let requester = try await services.requester(request) else { throw Refusal.notSignedIn }
        if case .officer(let officer) = requester, try await !services.listRecipients.includes(officer) {
            throw Refusal.notFound
        }
        var fields = try await request.fields()
        var wanted = DisclosureRequest(name)
        switch name {
        case .message: wanted.text = fields.string("message")
        case .letIn: wanted.recipient = fields.string("recipient_id")
        case .recuse: break
        case .conclude:
            wanted.finding = fields.string("finding")
            wanted.text = fields.string("conclusion")
        }
        try fields.check()
        let outcome = try await services.actOnDisclosure(
            wanted,
            on: trackingID,
            ifAt: request.expectedVersion(),
            key: request.commandKey(requester.principal),
            by: requester
        )
        return Answer.json(tag: "\"\(outcome.version)\"") { json in
            json.key("tracking_id", trackingID.description)
            json.key("status", outcome.state)
            json.key("version", outcome.version)
        }
    }
}
