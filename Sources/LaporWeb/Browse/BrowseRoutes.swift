// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// All published reports, as a page and as a feed.
struct BrowseRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/jelajah") { request, _ in try await browse(request) }
    }

    private func browse(_ request: Request) async throws -> Response {
        let visit = Visit(request)
        let wish = BrowseWish(BrowseQuery(visit), try await services.directory(), visit)
        // Whether there is such a report is for its own page to say, or not to.
        if let id = wish.filter.search?.report { return Reply.seeOther(Links.report(id)) }
        guard wish.isClear else {
            let model = BrowsePage.Model(
                visit: visit,
                wish: wish,
                lines: [],
                next: nil,
                directory: try await services.directory()
            )
            return Reply.page(BrowsePage.page(model), status: .unprocessableContent)
        }
        let list = try await services.listPublished(wish.filter, after: visit.after)
        let model = BrowsePage.Model(
            visit: visit,
            wish: wish,
            lines: list.lines,
            next: list.next,
            directory: list.directory,
            isCutShort: list.isCutShort
        )
        return Reply.open(BrowsePage.page(model, about: about(wish, visit)), to: request)
    }

    private func about(_ wish: BrowseWish, _ visit: Visit) -> PageHead {
        PageHead(
            description: visit(.browseLead),
            address: services.settings.baseURL + wish.query.link(),
            feeds: [(visit(.browseTitle), Links.feed(wish.query.link(Links.browseFeed), visit.language))]
        )
    }
}
