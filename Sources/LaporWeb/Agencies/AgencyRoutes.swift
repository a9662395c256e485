// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Offices as everybody may see them.
struct AgencyRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/instansi") { request, _ in
            Reply.open(try await directory(Visit(request)), to: request)
        }
        pages.get("/instansi/:slug") { request, context in
            let slug = try context.parameters.require("slug")
            if slug.hasSuffix(".atom") {
                return try await FeedRoutes(services: services).agency(String(slug.dropLast(5)), request)
            }
            return Reply.open(try await agency(slug, Visit(request)), to: request)
        }
    }

    private func directory(_ visit: Visit) async throws -> HTML {
        let typed = String(visit.typedSearch.prefix(Search.limit))
        let within = visit.query["di"].flatMap { $0.isEmpty ? nil : $0 }
        let top = try await within.asyncMap { try await services.findAgencies.one($0) }
        let agencies = try await services.directory().agencies
        let most = AgencyDirectoryPage.most
        let last = visit.query["lanjut"].flatMap { agencies[slug: $0]?.id }
        let found =
            typed.isEmpty
            ? [] : try await services.findAgencies(typed, limit: most + 1, after: last, within: top?.id)
        let model = AgencyDirectoryPage.Model(
            visit: visit,
            typed: typed,
            within: top,
            found: Array(found.prefix(most)),
            hasMore: found.count > most,
            isFirst: last == nil,
            top: typed.isEmpty ? try await services.findAgencies.units(of: agencies.root, limit: 500).units : []
        )
        return AgencyDirectoryPage.page(
            model,
            about: PageHead(description: visit(.directoryLead), address: services.settings.baseURL + Links.agencies)
        )
    }

    private func agency(_ slug: String, _ visit: Visit) async throws -> HTML {
        let agency = try await services.findAgencies.one(slug)
        var filter = ListPublishedReports.Filter()
        filter.hold(by: agency)
        let list = try await services.listPublished(filter, limit: 6)
        let last = visit.query["unit"].flatMap { list.directory.agencies[slug: $0]?.id }
        let below = try await services.findAgencies.units(of: agency.id, after: last, limit: 60)
        let model = AgencyPage.Model(
            visit: visit,
            agency: agency,
            overview: try await services.readFigures.overview(of: agency),
            answers: try await services.readAnswers(of: agency, limit: 4),
            units: below.units,
            hasMoreUnits: below.hasMore,
            lines: list.lines,
            directory: list.directory,
            baseURL: services.settings.baseURL
        )
        let about = PageHead(
            description: "\(agency.name): \(visit(.statisticsLead))",
            address: services.settings.baseURL + Links.agency(agency.slug),
            feeds: [(agency.name, Links.feed(Links.agencyFeed(agency.slug), visit.language))]
        )
        return AgencyPage.page(model, about: about)
    }
}

extension Optional {
    fileprivate func asyncMap<T>(_ body: (Wrapped) async throws -> T) async rethrows -> T? {
        guard let self else { return nil }
        return try await body(self)
    }
}
