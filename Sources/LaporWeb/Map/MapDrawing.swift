// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Outlines as a drawing, shaded by number, on a grid that is 2,000 wide.
///
/// It repeats a table for those who see: each
/// region leads where its row leads, for the mouse; keyboards and screen readers have the table. What the script needs to
/// make a map of it that can be moved stands in it, so that no outline travels twice.
struct MapDrawing {
    private static let width = 2_000
    private static let margin = 12
    let outlines: [PlacedOutline]
    let counts: [RegionCode: RegionCount]
    let scale: HeatScale
    let link: (Region) -> String

    func draw(_ visit: Visit) -> HTML {
        let frame = Frame(outlines.map(\.outline), width: Self.width, margin: Self.margin)
        return svg(
            .class("map-drawing"),
            .attribute("viewBox", "0 0 \(Self.width) \(frame.height)"),
            .attribute("data-frame", frame.words),
            .ariaHidden,
            .attribute("focusable", "false")
        ) {
            for placed in outlines { draw(placed, frame, visit) }
        }
    }

    private func draw(_ placed: PlacedOutline, _ frame: Frame, _ visit: Visit) -> HTML {
        let reports = counts[placed.region.code]?.reports ?? 0
        // Where its number stands.
        let centre = reports > 0 ? Attribute.attribute("data-centre", frame.text(of: placed.centre)) : nil
        return a(.href(link(placed.region)), .tabindex(-1), centre) {
            path(.class("heat-\(scale.step(of: reports))"), .attribute("d", frame.steps(of: placed.outline)))
            drawingTitle { "\(placed.region.name): \(SpokenNumber.text(reports, visit.language))" }
        }
    }
}

/// From degrees to a drawing; east and west keep their proportion in the middle of it.
private struct Frame {
    private let left: Int
    private let top: Int
    /// Units of the drawing in a unit of an outline.
    private let across: Double
    private let down: Double
    private let margin: Int
    let height: Int

    init(_ outlines: [Outline], width: Int, margin: Int) {
        let points = outlines.lazy.flatMap(\.polygons).flatMap { $0 }.flatMap { $0 }
        var (west, east, south, north) = (Int.max, Int.min, Int.max, Int.min)
        for point in points {
            (west, east) = (min(west, point.x), max(east, point.x))
            (south, north) = (min(south, point.y), max(north, point.y))
        }
        let middle = Double(south + north) / 2 / Double(Outline.scale) * .pi / 180
        (left, top, self.margin) = (west, north, margin)
        across = Double(width - 2 * margin) / Double(max(east - west, 1))
        // The cosine, as far as drawings need it.
        down = across / max(0.2, 1 - middle * middle / 2)
        // Of what is far taller than wide, no more than fits a page.
        height = min(Int(Double(north - south) * down) + 2 * margin, 2 * width)
    }

    /// How a script comes back to degrees: west, north, units across and down in a degree, and the margin.
    var words: String {
        [
            Double(left) / Double(Outline.scale), Double(top) / Double(Outline.scale),
            across * Double(Outline.scale), down * Double(Outline.scale), Double(margin),
        ].map { String($0) }.joined(separator: " ")
    }

    func text(of point: Outline.Point) -> String { "\(x(point)) \(y(point))" }

    private func x(_ point: Outline.Point) -> Int { margin + Int((Double(point.x - left) * across).rounded()) }
    private func y(_ point: Outline.Point) -> Int { margin + Int((Double(top - point.y) * down).rounded()) }

    /// A path of small steps; steps of nothing are left out.
    func steps(of outline: Outline) -> String {
        var text = ""
        for ring in outline.polygons.joined() {
            var last: (x: Int, y: Int)?
            for point in ring {
                let (x, y) = (x(point), y(point))
                if let known = last {
                    if known == (x, y) { continue }
                    text += "\(x - known.x) \(y - known.y) "
                } else {
                    text += "M\(x) \(y)l"
                }
                last = (x, y)
            }
            text += "z"
        }
        return text.replacing(" -", with: "-").replacing(" z", with: "z")
    }
}
