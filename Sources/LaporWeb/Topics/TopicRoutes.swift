// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Topics as everybody may see them.
struct TopicRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/topik") { request, _ in
            let visit = Visit(request)
            let page = TopicListPage.page(
                visit,
                try await services.readFigures.topics(),
                try await services.directory(),
                about: PageHead(description: visit(.topicsLead), address: services.settings.baseURL + Links.topics)
            )
            return Reply.open(page, to: request)
        }
        pages.get("/topik/:code") { request, context in
            let page = try await topic(try context.parameters.require("code"), Visit(request))
            return Reply.open(page, to: request)
        }
    }

    private func topic(_ code: String, _ visit: Visit) async throws -> HTML {
        let directory = try await services.directory()
        guard let entry = directory.categories.first(where: { $0.code == code }) else { throw Refusal.notFound }
        var filter = ListPublishedReports.Filter()
        filter.topics = directory.topics(within: entry.id)
        let model = TopicPage.Model(
            visit: visit,
            entry: entry,
            figures: try await services.readFigures.topics(),
            lines: entry.isSensitive ? [] : try await services.listPublished(filter, limit: 10).lines,
            directory: directory
        )
        return TopicPage.page(model, about: PageHead(address: services.settings.baseURL + Links.topic(entry.code)))
    }
}
