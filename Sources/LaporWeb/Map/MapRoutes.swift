// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// The public map.
struct MapRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get(RouterPath(Links.map)) { request, _ in try await map(request) }
    }

    private func map(_ request: Request) async throws -> Response {
        let visit = Visit(request)
        let wish = BrowseWish(BrowseQuery(visit), try await services.directory(), visit)
        if let id = wish.filter.search?.report { return Reply.seeOther(Links.report(id)) }
        guard wish.isClear else {
            let model = MapPage.Model(
                visit: visit,
                wish: wish,
                map: try await services.readMap.nothing(),
                outlines: []
            )
            return Reply.page(MapPage.page(model), status: .unprocessableContent)
        }
        let map = try await services.readMap(wish.filter)
        let outlines = try await services.readMap.outlines(within: map.within?.code)
        let model = MapPage.Model(
            visit: visit,
            wish: wish,
            map: map,
            outlines: outlines,
            tiles: services.settings.mapTiles
        )
        let page = MapPage.page(model, about: about(wish, visit, hasMap: !outlines.isEmpty))
        return Reply.packed(page, to: request)
    }

    private func about(_ wish: BrowseWish, _ visit: Visit, hasMap: Bool) -> PageHead {
        var head = PageHead(
            description: visit(.mapLead),
            address: services.settings.baseURL + wish.query.link(Links.map)
        )
        head.styles = [Assets.mapStyle]
        if hasMap, let leaflet = Assets.leaflet {
            head.scripts = [leaflet.script, Assets.mapScript]
            head.styles = [leaflet.style, Assets.mapStyle]
        }
        return head
    }
}

extension Links {
    static let map = "/peta"
}

/// A ground of pictures under the map, from a server that the operator chose.
package struct MapTiles: Equatable, Sendable {
    /// With `{z}`, `{x}` and `{y}`.
    package let template: String
    package let attribution: String
    /// Scheme, name and port: what pages may load pictures from.
    package let origin: String

    /// Nothing where the template is no address of one server with all three places in it.
    package init?(template: String, attribution: String) {
        guard !attribution.isEmpty, ["{z}", "{x}", "{y}"].allSatisfy(template.contains),
            let match = template.wholeMatch(of: /(https?:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?)\/[^\s"'<>;,\\]*/)
        else { return nil }
        self.template = template
        self.attribution = attribution
        origin = String(match.1)
    }
}
