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
        pages.get("/jelajah") { request, _ in
            let visit = Visit(request)
            var filter = ListPublishedReports.Filter()
            filter.state = visit.state
            let list = try await services.listPublished(filter, after: visit.after)
            let model = BrowsePage.Model(visit: visit, lines: list.lines, next: list.next, directory: list.directory)
            return Reply.open(BrowsePage.page(model), to: request)
        }
        pages.get("/bantuan") { request, _ in Reply.open(HelpPage.page(Visit(request)), to: request) }
        pages.get("/instansi/:slug") { request, context in
            let page = try await agency(try context.parameters.require("slug"), Visit(request))
            return Reply.open(page, to: request)
        }
    }

    private func agency(_ slug: String, _ visit: Visit) async throws -> HTML {
        let found = try await services.findAgencies.one(slug)
        var filter = ListPublishedReports.Filter()
        filter.agency = found.agency.id
        let list = try await services.listPublished(filter, after: visit.after, limit: 10)
        let model = AgencyPage.Model(
            visit: visit,
            agency: found.agency,
            units: found.units.sorted { $0.name < $1.name },
            lines: list.lines,
            next: list.next,
            directory: list.directory
        )
        return AgencyPage.page(model)
    }
}
