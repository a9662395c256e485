// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// What anybody may read: the front door, the lists, help.
struct HomeRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/") { request, _ in
            let list = try await services.listPublished(.init(), limit: 5)
            let model = HomePage.Model(visit: Visit(request), lines: list.lines, directory: list.directory)
            return Reply.open(HomePage.page(model), to: request)
        }
        pages.get("/jelajah") { request, _ in try await browse(request) }
        pages.get(RouterPath(Links.offline)) { request, _ in
            Reply.open(OfflinePage.page(Visit(request)), to: request)
        }
        pages.get("/bantuan") { request, _ in
            let visit = Visit(request)
            let limits = try await services.directory().rules(on: visit.now).policy.limits
            return Reply.open(HelpPage.page(visit, limits), to: request)
        }
        pages.get("/instansi/:slug") { request, context in
            let page = try await agency(try context.parameters.require("slug"), Visit(request))
            return Reply.open(page, to: request)
        }
    }

    private func browse(_ request: Request) async throws -> Response {
        let visit = Visit(request)
        let search = SearchBox.State(visit)
        // Whether there is such a report is for its own page to say, or not to.
        if let id = search.wanted?.report { return Reply.seeOther(Links.report(id)) }
        var filter = ListPublishedReports.Filter()
        filter.state = visit.state
        filter.search = search.wanted
        let list = try await services.listPublished(filter, after: visit.after)
        let model = BrowsePage.Model(
            visit: visit,
            search: search,
            lines: search.problem == nil ? list.lines : [],
            next: search.problem == nil ? list.next : nil,
            directory: list.directory
        )
        guard search.problem == nil else { return Reply.page(BrowsePage.page(model), status: .unprocessableContent) }
        return Reply.open(BrowsePage.page(model), to: request)
    }

    private func agency(_ slug: String, _ visit: Visit) async throws -> HTML {
        let agency = try await services.findAgencies.one(slug)
        var filter = ListPublishedReports.Filter()
        filter.agency = agency.id
        let list = try await services.listPublished(filter, after: visit.after, limit: 10)
        let last = visit.query["unit"].flatMap { list.directory.agencies[slug: $0]?.id }
        let below = try await services.findAgencies.units(of: agency.id, after: last, limit: 60)
        let model = AgencyPage.Model(
            visit: visit,
            agency: agency,
            units: below.units,
            hasMoreUnits: below.hasMore,
            lines: list.lines,
            next: list.next,
            directory: list.directory
        )
        return AgencyPage.page(model)
    }
}
