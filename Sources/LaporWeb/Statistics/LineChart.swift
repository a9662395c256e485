// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Several numbers over months, each a line with a mark of its own.
struct LineChart: Sendable {
    struct Line: Sendable {
        let name: String
        /// Nothing where there are too few to say.
        let values: [Int?]
    }
    private static let (top, bottom, left) = (12, 170, 40)
    let id: String
    let title: String
    /// What stands below: a month each.
    let labels: [String]
    let lines: [Line]
    /// Whether the numbers are shares of a hundred.
    var isPercent = false

    func draw(_ visit: Visit) -> HTML {
        let largest = isPercent ? 100 : Self.round(lines.flatMap(\.values).compactMap(\.self).max() ?? 0)
        let chart = Chart(
            id: id,
            title: title,
            summary: summary(visit),
            heads: [visit(.chartMonth)] + lines.map(\.name),
            rows: labels.enumerated().map { place, label in [label] + lines.map { text($0.values[place], visit) } }
        )
        return chart.draw(height: 200 + lines.count * 20, visit) {
            scale(largest, visit)
            for (number, line) in lines.enumerated() { draw(line, number, largest) }
            for (number, line) in lines.enumerated() { legend(line, number) }
        }
    }

    private func text(_ value: Int?, _ visit: Visit) -> String {
        guard let value else { return visit(.tooFewShort) }
        return SpokenNumber.text(value, visit.language) + (isPercent ? " %" : "")
    }

    private func summary(_ visit: Visit) -> String {
        guard let first = labels.first, let last = labels.last else { return visit(.chartEmpty) }
        let ends = lines.map {
            "\($0.name): \(text($0.values.first ?? nil, visit)) – \(text($0.values.last ?? nil, visit))"
        }
        return "\(first) – \(last). \(ends.joined(separator: "; "))."
    }

    /// The next number that is easy to read: 1, 2 or 5 with zeros.
    static func round(_ number: Int) -> Int {
        var step = 1
        while true {
            for factor in [1, 2, 5] where factor * step >= max(number, 4) { return factor * step }
            step *= 10
        }
    }

    private func height(_ value: Int, _ largest: Int) -> Int {
        Self.bottom - value * (Self.bottom - Self.top) / max(largest, 1)
    }
    private func across(_ place: Int) -> Int {
        Self.left + 6 + place * (Chart.width - Self.left - 16) / max(labels.count - 1, 1)
    }

    private func scale(_ largest: Int, _ visit: Visit) -> HTML {
        pieces {
            for value in [0, largest / 2, largest] {
                let y = height(value, largest)
                path(.attribute("d", "M\(Self.left) \(y)H\(Chart.width)"), .class("chart-grid"))
                drawnText(
                    .attribute("x", "\(Self.left - 6)"),
                    .attribute("y", "\(y + 4)"),
                    .attribute("text-anchor", "end"),
                    .class("chart-small")
                ) { SpokenNumber.text(value, visit.language) + (isPercent ? "%" : "") }
            }
            for place in labels.indices where isLabelled(place) {
                drawnText(
                    .attribute("x", "\(across(place))"),
                    .attribute("y", "\(Self.bottom + 18)"),
                    .attribute("text-anchor", place == 0 ? "start" : place == labels.count - 1 ? "end" : "middle"),
                    .class("chart-small")
                ) { labels[place] }
            }
        }
    }

    private func isLabelled(_ place: Int) -> Bool {
        place == 0 || place == labels.count - 1 || (labels.count > 8 && place == labels.count / 2)
    }

    private func draw(_ line: Line, _ number: Int, _ largest: Int) -> HTML {
        var way = ""
        var isOpen = false
        for (place, value) in line.values.enumerated() {
            guard let value else {
                isOpen = false
                continue
            }
            way += "\(isOpen ? "L" : "M")\(across(place)) \(height(value, largest))"
            isOpen = true
        }
        return pieces {
            path(.attribute("d", way), .class("chart-line chart-line-\(number + 1)"))
            for (place, value) in line.values.enumerated() {
                if let value { mark(number, across(place), height(value, largest)) }
            }
        }
    }

    /// A circle, a square, a triangle: told apart without colours.
    private func mark(_ number: Int, _ x: Int, _ y: Int) -> HTML {
        let kind = Attribute.class("chart-mark chart-mark-\(number + 1)")
        return switch number {
        case 0: circle(.attribute("cx", "\(x)"), .attribute("cy", "\(y)"), .attribute("r", "3.5"), kind)
        case 1:
            rect(
                .attribute("x", "\(x - 3)"),
                .attribute("y", "\(y - 3)"),
                .attribute("width", "6"),
                .attribute("height", "6"),
                kind
            )
        default: path(.attribute("d", "M\(x) \(y - 4)l4 7h-8z"), kind)
        }
    }

    private func legend(_ line: Line, _ number: Int) -> HTML {
        let y = 208 + number * 20
        return pieces {
            mark(number, Self.left + 6, y - 4)
            drawnText(.attribute("x", "\(Self.left + 18)"), .attribute("y", "\(y)"), .class("chart-name")) { line.name }
        }
    }
}
