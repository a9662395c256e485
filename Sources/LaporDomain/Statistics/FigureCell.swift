// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// One number that is kept: a figure of an agency with its units, or of the nation, in a period, for one value.
package struct FigureCell: Hashable, Sendable, Comparable {
    /// The agency; of the whole nation the root of the tree.
    package let scope: Agency.ID
    package let figure: Figure
    package let breakdown: Figure.Breakdown
    /// A day as `20260319`, a month as `202603`.
    package let period: Int
    package let value: String

    package init(_ scope: Agency.ID, _ figure: Figure, _ breakdown: Figure.Breakdown, period: Int, value: String = "") {
        self.scope = scope
        self.figure = figure
        self.breakdown = breakdown
        self.period = period
        self.value = value
    }

    /// In the order of the table, so that all who write take the same way through it.
    package static func < (left: Self, right: Self) -> Bool {
        (left.scope.rawValue, left.figure.rawValue, left.breakdown.rawValue, left.period, left.value)
            < (right.scope.rawValue, right.figure.rawValue, right.breakdown.rawValue, right.period, right.value)
    }
}

extension CivilDate {
    package var period: Int {
        let (year, month, day) = components
        return year * 10_000 + month * 100 + day
    }
    package init?(period: Int) {
        self.init(year: period / 10_000, month: period / 100 % 100, dayOfMonth: period % 100)
    }
}

extension CivilMonth {
    package var period: Int { year * 100 + month }
    package init?(period: Int) { self.init(year: period / 100, month: period % 100) }
}

extension ReportFacts {
    /// Every number in which the report counts, with how often.
    package var cells: [FigureCell: Int] {
        var cells: [FigureCell: Int] = [:]
        for entry in entries {
            for (place, scope) in entry.chain.enumerated() {
                let office = place == 0 ? scope : entry.chain[place - 1]
                for breakdown in entry.figure.breakdowns {
                    guard let value = value(breakdown, entry, office) else { continue }
                    let period = breakdown == .day ? entry.day.period : CivilMonth(of: entry.day).period
                    cells[FigureCell(scope, entry.figure, breakdown, period: period, value: value), default: 0] += 1
                }
            }
        }
        return cells
    }

    private func value(_ breakdown: Figure.Breakdown, _ entry: Entry, _ office: Agency.ID) -> String? {
        switch breakdown {
        case .day, .month: ""
        case .classification: classification.rawValue
        case .state: state.rawValue
        case .channel: channel.rawValue
        case .province: province ?? ""
        case .topic: topic.map { "\($0)" } ?? ""
        case .office: "\(office)"
        case .days: entry.days.map(String.init)
        }
    }
}
