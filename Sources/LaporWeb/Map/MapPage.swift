// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// How many published reports there are where: a map for those who see it, and the same as a table for everybody.
enum MapPage {
    struct Model: Sendable {
        let visit: Visit
        let wish: BrowseWish
        let map: ReadMap.Map
        let outlines: [PlacedOutline]
        var tiles: MapTiles?
    }

    static func page(_ model: Model, about: PageHead = PageHead()) -> HTML {
        let (visit, wish) = (model.visit, model.wish)
        return PageFrame.page(visit(.mapTitle), visit, about: about) {
            crumbs(model)
            h1 { model.map.within.map { "\(visit(.mapTitle)): \($0.name)" } ?? visit(.mapTitle) }
            p(.class("lead")) { visit(.mapLead) }
            BrowseForm.form(wish, model.map.directory, visit, path: Links.map)
            BrowseForm.chips(wish, visit, path: Links.map)
            if wish.isClear {
                p(.class("row")) {
                    a(.class("button quiet small"), .href(wish.query.link())) {
                        Icon.browse.mark
                        visit(.mapSeeList)
                    }
                }
                results(model)
            } else {
                BrowseForm.candidates(wish, visit, path: Links.map)
            }
        }
    }

    /// The nation, and what the region lies in.
    private static func crumbs(_ model: Model) -> HTML {
        guard let within = model.map.within else { return HTML() }
        let query = model.wish.query
        var ways = [Way(link: query.without(.region).link(Links.map), words: model.visit(.mapNation))]
        if let parent = within.code.parent, let region = model.map.directory.regions[parent] {
            ways.append(Way(link: query.with(.region, parent.description).link(Links.map), words: region.name))
        }
        return Ways.crumbs(ways, model.visit)
    }

    private static func results(_ model: Model) -> HTML {
        let (visit, map) = (model.visit, model.map)
        let scale = HeatScale(largest: map.places.first?.count.reports ?? 0)
        return pieces {
            p {
                visit(
                    .mapTotal(
                        SpokenNumber.text(map.total.reports, visit.language),
                        SpokenNumber.text(map.total.open, visit.language),
                        map.within?.name ?? visit(.mapNation)
                    )
                )
            }
            if map.isCutShort { Notice.line(.neutral, visit(cutShort(model))) }
            if !model.outlines.isEmpty { MapPart(model: model, scale: scale).figure() }
            MapPart(model: model, scale: scale).table()
        }
    }

    private static func cutShort(_ model: Model) -> Phrase {
        let language = model.visit.language
        guard model.wish.filter.search == nil else {
            return .mapSearchCutShort(SpokenNumber.text(model.map.total.reports, language))
        }
        return .mapCutShort(SpokenNumber.text(ReadMap.reach, language))
    }
}

/// The drawing and the table of a map.
struct MapPart {
    let model: MapPage.Model
    let scale: HeatScale
    private var visit: Visit { model.visit }
    private var query: BrowseQuery { model.wish.query }

    func figure() -> HTML {
        let counts = Dictionary(model.map.places.map { ($0.region.code, $0.count) }, uniquingKeysWith: { $1 })
        return LaporHTML.figure(.class("map")) {
            div(
                .class("map-field"),
                .attribute("data-map", ""),
                .attribute("data-label", visit(.mapLabel)),
                .attribute("data-zoom-in", visit(.mapZoomIn)),
                .attribute("data-zoom-out", visit(.mapZoomOut)),
                model.tiles.map { .attribute("data-tiles", $0.template) },
                model.tiles.map { .attribute("data-attribution", $0.attribution) }
            ) {
                MapDrawing(outlines: model.outlines, counts: counts, scale: scale, link: link).draw(visit)
            }
            if !scale.starts.isEmpty { figcaption { legend() } }
        }
    }

    private func legend() -> HTML {
        div(.class("map-legend")) {
            span { visit(.mapLegend) }
            ul {
                for (place, range) in scale.ranges.enumerated() {
                    li {
                        span(.class("heat-key heat-\(place + 1)"), .ariaHidden) {}
                        words(range)
                    }
                }
            }
        }
    }

    private func words(_ range: (from: Int, through: Int?)) -> String {
        let from = SpokenNumber.text(range.from, visit.language)
        guard let through = range.through else { return "≥ \(from)" }
        return through == range.from ? from : "\(from)–\(SpokenNumber.text(through, visit.language))"
    }

    func table() -> HTML {
        let shown = model.map.places.filter { $0.count.reports > 0 }
        let others = model.map.places.count - shown.count
        let place = model.map.within?.name ?? visit(.mapNation)
        let heads = [visit(.mapPlace), visit(.mapReports), visit(.mapOpen), visit(.mapList)]
        return pieces {
            if shown.isEmpty {
                EmptyState.box(.map, visit(.mapEmptyTitle), visit(.mapEmpty), way: (Links.map, visit(.searchAll)))
            } else {
                DataTable(title: visit(.mapTable(place)), heads: heads).draw(shown.map(cells))
                if others > 0 {
                    p(.class("meta")) { visit(.mapOthers(SpokenNumber.text(others, visit.language))) }
                }
            }
            if model.map.unplaced.reports > 0 {
                p(.class("meta")) {
                    visit(.mapUnplaced(SpokenNumber.text(model.map.unplaced.reports, visit.language)))
                }
            }
        }
    }

    private func cells(_ place: ReadMap.Place) -> [HTML] {
        let reports = SpokenNumber.text(place.count.reports, visit.language)
        return [
            a(
                .href(link(place.region)),
                .attribute("data-place", place.region.code.description)
            ) { place.region.name },
            pieces {
                span(.class("heat-number")) { reports }
                bar(place.count.reports)
            },
            HTML(text: SpokenNumber.text(place.count.open, visit.language)),
            a(.href(query.with(.region, place.region.code.description).link())) {
                visit(.mapRead)
                span(.class("unseen")) { " \(visit(.mapInPlace(place.region.name)))" }
            },
        ]
    }

    /// As long as the number is large, and of its colour: where nobody brought in outlines, this is the map.
    private func bar(_ reports: Int) -> HTML {
        let longest = 200
        let length = max(2, reports * longest / max(model.map.places.first?.count.reports ?? 1, 1))
        return svg(
            .class("heat-bar"),
            .attribute("viewBox", "0 0 \(longest) 10"),
            .attribute("preserveAspectRatio", "none"),
            .ariaHidden,
            .attribute("focusable", "false")
        ) {
            rect(
                .class("heat-\(scale.step(of: reports))"),
                .attribute("width", "\(length)"),
                .attribute("height", "10")
            )
        }
    }

    /// Deeper into the map, and at its end to the reports themselves.
    private func link(_ region: Region) -> String {
        query.with(.region, region.code.description)
            .link(region.code.level < ReadMap.deepest ? Links.map : Links.browse)
    }
}
