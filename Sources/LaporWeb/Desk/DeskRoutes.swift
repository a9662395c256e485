// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporUseCases

/// The officer's desk: the queue, and what it can be taken along as.
struct DeskRoutes: Sendable {
    /// Lines of one page of the queue.
    private static let length = 25
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja") { request, _ in try await inbox(request) }
        pages.get("/meja/ekspor") { request, _ in
            let desk = try await DeskSession(request, services)
            return try await InterchangeEndpoints(services: services).export(request, for: desk.officer)
        }
        pages.get("/meja/pintasan") { request, _ in
            let desk = try await DeskSession(request, services)
            return Reply.page(ShortcutsPage.page(desk, try await services.directory(), Visit(request).atDesk()))
        }
        CaseRoutes(services: services).add(to: pages)
        SimilarAnswersRoutes(services: services).add(to: pages)
        ViewRoutes(services: services).add(to: pages)
        TemplateRoutes(services: services).add(to: pages)
        BulkRoutes(services: services).add(to: pages)
    }

    private func inbox(_ request: Request) async throws -> Response {
        let visit = Visit(request).atDesk()
        let desk = try await DeskSession(request, services)
        let directory = try await services.directory()
        let fields = FormFields(encoded: Array((request.uri.query ?? "").utf8)) ?? FormFields()
        var filter = DeskFilter(fields, directory, for: desk.officer, on: CivilDate(visit.now, in: .western))
        if let id = filter.filter.search?.report { return Reply.seeOther(Links.deskReport(id)) }
        var model = try await Self.blank(filter, directory, visit, desk, services)
        do {
            try await fill(&model, filter)
        } catch Refusal.notFound {
            filter.refuseAgency()
            model.filter = filter
            try await fill(&model, filter)
        }
        if filter.text.isEmpty, visit.after == nil {
            model.bursts = try await services.findBursts(for: desk.officer)
            model.urgent = try await services.listInbox.urgent(for: desk.officer)
            model.identities = try await services.listInbox.identityRequests(for: desk.officer)
        }
        model.turns = try await services.readTurns(model.lines + model.urgent + model.identities)
        return Reply.page(InboxPage.page(model), status: filter.problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// What stands in the queue, and how many in each group; of a filter that means nothing, only the groups.
    private func fill(_ model: inout InboxPage.Model, _ filter: DeskFilter) async throws {
        let (list, officer) = (services.listInbox, model.desk.officer)
        let isRight = filter.problems.isEmpty
        if isRight {
            let page = try await list(filter.filter, for: officer, after: model.visit.after, limit: Self.length)
            (model.lines, model.next) = (page.lines, page.next)
            model.order = try await list.order(of: filter.filter, for: officer)
        }
        let counted = isRight ? filter.filter : ListInbox.Filter()
        model.groups = try await list.counts(counted, for: officer, limit: InboxPage.counted)
    }

    /// The page around a queue that is still to be read.
    private static func blank(
        _ filter: DeskFilter,
        _ directory: Directory,
        _ visit: Visit,
        _ desk: DeskSession,
        _ services: Services
    ) async throws -> InboxPage.Model {
        let rights = directory.rules(on: visit.now).rights
        return InboxPage.Model(
            visit: visit,
            desk: desk,
            filter: filter,
            views: try await services.keepViews.list(for: desk.officer),
            lines: [],
            next: nil,
            directory: directory,
            isReader: rights.access[desk.officer.role] != nil,
            mayWrite: rights.allows(.submit, to: desk.officer.role),
            bulk: ActOnMany.actions.filter { rights.allows($0, to: desk.officer.role) },
            formats: InterchangeEndpoints(services: services).formats,
            isRecipient: try await services.listRecipients.includes(desk.officer)
        )
    }
}
