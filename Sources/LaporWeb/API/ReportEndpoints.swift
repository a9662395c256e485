// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Submitting, reading and listing reports.
struct ReportEndpoints {
    let services: Services

    func add(to api: API) {
        api.on(Self.submission, submit)
        api.on(Self.list, published)
        api.on(Self.reading, read)
        api.on(Self.timeline, timeline)
        api.on(Self.queue, inbox)
    }

    @Sendable private func submit(_ request: Request, _ context: LaporContext) async throws -> Response {
        let requester = try await services.requester(request)
        var fields = try await request.fields()
        let draft = DraftJSON.read(&fields)
        try fields.check()
        var party = Party.reporter
        if case .officer(let officer)? = requester { party = officer.party }
        let principal = requester?.principal ?? "anyone"
        let key = try request.commandKey(principal) ?? CommandKey(UUID().uuidString, scope: "\(principal) unkeyed")
        let receipt = try await services.submitReport(draft, key: key, by: party)
        try await services.keep(receipt, of: draft, for: try await services.citizen(request))
        let directory = try await services.directory()
        let agency = Agency.ID(receipt.agency)
        let zone = directory.agencies.zone(of: agency)
        return Answer.json(.created) { json in
            json.key("tracking_id", receipt.trackingID.description)
            json.key("access_code", receipt.accessCode)
            json.key("status", receipt.state)
            json.key("agency") { json in
                json.object { json in
                    json.key("id", agency.description)
                    json.key("name", directory.agencies.name(agency))
                }
            }
            json.key("received_at", Date(milliseconds: receipt.receivedAt).rfc3339(in: zone))
            json.key("deadlines") { json in
                json.array(receipt.dues) { json, due in
                    json.object { json in
                        json.key("kind", due.kind)
                        json.key("due_at", Date(milliseconds: due.at).rfc3339(in: zone))
                        json.key("basis", due.basis)
                    }
                }
            }
            json.key("links") { ReportJSON.links(&$0, receipt.trackingID, services.settings.baseURL) }
        }
    }

    @Sendable private func read(_ request: Request, _ context: LaporContext) async throws -> Response {
        let requester = try await services.requester(request)
        let view = try await services.readReport(request.trackingID(context), for: requester)
        let tag = "\"\(view.version)-\(view.mark)-\(request.language.code)\""
        if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
            var response = Response(status: .notModified)
            response.headers[.eTag] = tag
            return response
        }
        return Answer.json(tag: tag, isPrivate: view.viewer != .stranger) {
            ReportJSON.write(view, &$0, baseURL: services.settings.baseURL, request.language)
        }
    }

    @Sendable private func timeline(_ request: Request, _ context: LaporContext) async throws -> Response {
        let requester = try await services.requester(request)
        let view = try await services.readReport(request.trackingID(context), for: requester)
        return Answer.json(isPrivate: view.viewer != .stranger) { json in
            json.key("tracking_id", view.trackingID.description)
            json.key("items") { json in
                json.array(view.timeline) { ReportJSON.entry(&$0, $1, view, services.settings.baseURL) }
            }
        }
    }

    @Sendable private func published(_ request: Request, _ context: LaporContext) async throws -> Response {
        let query = try request.query(
            "q",
            "status",
            "agency",
            "category",
            "region",
            "since",
            "order",
            "cursor",
            "limit"
        )
        var filter = ListPublishedReports.Filter()
        let reader = QueryReader(query: query, directory: try await services.directory())
        filter.state = try reader.one("status")
        filter.agency = try reader.agency("agency")
        filter.category = try reader.category("category")
        filter.region = try reader.region("region")?.description
        filter.since = try reader.instant("since")
        filter.search = try reader.search()
        filter.isMostSupported = try reader.one("order") == PublicOrder.supported
        let page = try await services.listPublished(filter, after: reader.cursor(), limit: reader.limit())
        return list(page, request, isPrivate: false)
    }

    @Sendable private func inbox(_ request: Request, _ context: LaporContext) async throws -> Response {
        let officer = try await services.officer(request)
        let query = try request.query(
            "q",
            "group",
            "order",
            "state",
            "due",
            "agency",
            "classification",
            "category",
            "region",
            "channel",
            "shared",
            "cursor",
            "limit"
        )
        let reader = QueryReader(query: query, directory: try await services.directory())
        var filter = ListInbox.Filter()
        filter.state = try reader.one("state")
        filter.agency = try reader.agency("agency")
        filter.group = try reader.one("group") ?? .all
        if try reader.flag("shared") { filter.isShared = true }
        filter.order = try reader.one("order")
        filter.classification = try reader.one("classification")
        filter.category = try reader.category("category")
        filter.region = try reader.region("region")
        filter.channel = try reader.one("channel")
        filter.search = try reader.search()
        filter.dueBefore = query["due"] == "overdue" ? Date() : try reader.instant("due")
        let page = try await services.listInbox(filter, for: officer, after: reader.cursor(), limit: reader.limit())
        return list(page, request, isPrivate: true)
    }

    private func list(_ page: Page<ReportLine>, _ request: Request, isPrivate: Bool) -> Response {
        Answer.page(request, services.settings, next: page.next?.text, isPrivate: isPrivate) { json in
            json.array(page.lines) {
                ReportJSON.line(&$0, $1, page.directory, request.language, isForOfficers: isPrivate)
            }
        }
    }
}

extension ReportView {
    /// Tells views of one version apart: who looks, what is known of names, how deadlines and files stand just now, and
    /// who has read it meanwhile.
    fileprivate var mark: String {
        let who =
            switch viewer {
            case .stranger: "p"
            case .reporter: "r"
            case .officer(let party, let seesIdentity):
                party.code.replacing(":", with: "") + (seesIdentity ? "i" : "")
            }
        let standings = deadlines.map { "\($0.standing.rawValue.prefix(1))\($0.remaining)" }.joined(separator: ".")
        let files = files.map { $0.state.rawValue.prefix(1) }.joined()
        let read = readings.first.map { "-\($0.at.milliseconds).\(readings.count)" } ?? ""
        return "\(who)-\(directory.version)-\(standings)\(files)\(read)-\(supports)"
    }
}
