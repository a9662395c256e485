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
            Reply.open(try await home(Visit(request)), to: request)
        }
        pages.get(RouterPath(Links.offline)) { request, _ in
            Reply.open(OfflinePage.page(Visit(request)), to: request)
        }
        pages.get("/bantuan") { request, _ in
            let visit = Visit(request)
            let limits = try await services.directory().rules(on: visit.now).policy.limits
            return Reply.open(HelpPage.page(visit, limits), to: request)
        }
    }

    private func home(_ visit: Visit) async throws -> HTML {
        let list = try await services.listPublished(.init(), limit: 5)
        let model = HomePage.Model(
            visit: visit,
            overview: try await services.readFigures.overview(),
            answers: try await services.readAnswers(limit: 6),
            offices: try await services.readFigures.offices(limit: 8),
            lines: list.lines,
            directory: list.directory
        )
        return HomePage.page(
            model,
            about: PageHead(description: visit(.homeLead), address: services.settings.baseURL + Links.home)
        )
    }
}
