// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// One bar a value, the name above it and the number beside it.
struct BarChart: Sendable {
    struct Bar: Sendable {
        let name: String
        let amount: Int
    }
    private static let row = 42
    private static let most = 12
    let id: String
    let title: String
    /// What the numbers count.
    let counts: String
    let bars: [Bar]

    func draw(_ visit: Visit) -> HTML {
        let shown = Array(bars.prefix(Self.most))
        let largest = max(shown.map(\.amount).max() ?? 1, 1)
        let chart = Chart(
            id: id,
            title: bars.count > shown.count ? "\(title) (\(visit(.chartFirst(shown.count, bars.count))))" : title,
            summary: summary(visit),
            heads: [title, counts],
            rows: bars.map { [$0.name, SpokenNumber.text($0.amount, visit.language)] }
        )
        return chart.draw(height: max(shown.count, 1) * Self.row, visit) {
            for (place, bar) in shown.enumerated() { draw(bar, at: place * Self.row, largest, visit) }
        }
    }

    private func summary(_ visit: Visit) -> String {
        let first = bars.prefix(3).map { "\($0.name): \(SpokenNumber.text($0.amount, visit.language))" }
        return first.isEmpty ? visit(.chartEmpty) : "\(counts). \(first.joined(separator: "; "))."
    }

    private func draw(_ bar: Bar, at top: Int, _ largest: Int, _ visit: Visit) -> HTML {
        let number = SpokenNumber.text(bar.amount, visit.language)
        // Room for the number behind the longest bar.
        let length = max(2, bar.amount * (Chart.width - 62) / largest)
        return pieces {
            drawnText(.attribute("x", "0"), .attribute("y", "\(top + 14)"), .class("chart-name")) { cut(bar.name) }
            rect(
                .attribute("x", "0"),
                .attribute("y", "\(top + 20)"),
                .attribute("width", "\(length)"),
                .attribute("height", "14"),
                .attribute("rx", "2"),
                .class("chart-bar")
            )
            drawnText(.attribute("x", "\(length + 6)"), .attribute("y", "\(top + 32)"), .class("chart-number")) {
                number
            }
        }
    }

    /// As much as fits; the table says it all.
    private func cut(_ name: String) -> String { name.count > 42 ? name.prefix(41) + "…" : name }
}
