// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where it is to the metre: where the telephone is, or a point on a map.
///
/// Only a script can ask for either; without one the address in words says it.
enum PositionPart {
    static func draw(_ view: FormView, _ state: FormState, tiles: MapTiles?) -> HTML {
        let visit = view.visit
        let map = Assets.leaflet.flatMap { leaflet in tiles.map { (leaflet, $0) } }
        return div(.class("field"), .attribute("data-position", ""), .isHidden) {
            view.hidden(FieldName.latitude.formName, state.fields[.latitude])
            view.hidden(FieldName.longitude.formName, state.fields[.longitude])
            div(.class("row")) {
                button(.type("button"), .class("button quiet"), .attribute("data-position-here", "")) {
                    Icon.locate.mark
                    visit(.positionHere)
                }
                if map != nil {
                    button(.type("button"), .class("button quiet"), .attribute("data-position-map", "")) {
                        Icon.map.mark
                        visit(.positionOnMap)
                    }
                }
                button(.type("button"), .class("button quiet"), .attribute("data-position-none", ""), .isHidden) {
                    visit(.positionNone)
                }
            }
            p(.class("hint"), .role("status")) {}
            if let (leaflet, tiles) = map { field(leaflet, tiles, visit) }
        }
    }

    /// The library is fetched by whoever opens the map, and by nobody else.
    private static func field(_ leaflet: Leaflet, _ tiles: MapTiles, _ visit: Visit) -> HTML {
        div(
            .class("point-map"),
            .isHidden,
            .attribute("data-tiles", tiles.template),
            .attribute("data-attribution", tiles.attribution),
            .attribute("data-script", leaflet.script.link),
            .attribute("data-styles", "\(leaflet.style.link) \(Assets.mapStyle.link)"),
            .attribute("data-label", visit(.positionMapLabel)),
            .attribute("data-zoom-in", visit(.mapZoomIn)),
            .attribute("data-zoom-out", visit(.mapZoomOut))
        ) {
            p(.class("hint")) { visit(.positionMapHint) }
            div(.class("point-field")) {}
            button(.type("button"), .class("button"), .attribute("data-position-take", "")) { visit(.positionTake) }
        }
    }
}
