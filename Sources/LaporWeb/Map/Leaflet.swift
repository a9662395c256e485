// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The library that draws maps one can move: Debian's `libjs-leaflet`, sent from here and from nowhere else.
///
/// Where it is not installed, the map stays the drawing that the server made.
struct Leaflet: Sendable {
    private static let folder = "/usr/share/javascript/leaflet"
    let script: Asset
    let style: Asset

    static func found() -> Leaflet? {
        guard let script = FileManager.default.contents(atPath: "\(folder)/leaflet.min.js"),
            let style = FileManager.default.contents(atPath: "\(folder)/leaflet.css")
        else { return nil }
        return Leaflet(
            script: Asset("leaflet.js", Assets.javaScript, Array(script)),
            style: Asset("leaflet.css", "text/css; charset=utf-8", Array(style))
        )
    }
}
