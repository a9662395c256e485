// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Figures for everybody.
struct StatisticsRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/statistik") { request, _ in
            let visit = Visit(request)
            let agency = try await agency(visit)
            let period = Period(visit)
            let model = StatisticsPage.Model(
                visit: visit,
                report: try await services.readFigures.report(of: agency, over: period.months),
                period: period,
                directory: try await services.directory()
            )
            let page = StatisticsPage.page(model, about: about(visit))
            return period.isWrong ? Reply.page(page, status: .unprocessableContent) : Reply.open(page, to: request)
        }
    }

    private func agency(_ visit: Visit) async throws -> Agency? {
        guard let slug = visit.query["instansi"], !slug.isEmpty else { return nil }
        return try await services.findAgencies.one(slug)
    }

    private func about(_ visit: Visit) -> PageHead {
        PageHead(description: visit(.statisticsLead), address: services.settings.baseURL + Links.statistics)
    }
}
