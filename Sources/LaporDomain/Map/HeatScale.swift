// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How dark a number is drawn: at most five steps, each beginning at a round number.
///
/// The steps grow, as the numbers of regions do: one large city does not leave everything else pale.
package struct HeatScale: Equatable, Sendable {
    private static let most = 5
    /// Where each step begins, the first at one.
    package let starts: [Int]

    /// - Parameter largest: of the numbers that are drawn.
    package init(largest: Int) {
        var starts: [Int] = largest > 0 ? [1] : []
        for start in Self.rounds where start > 1 && start <= largest { starts.append(start) }
        // From the largest on every other one: that is where regions differ from one another.
        let above = stride(from: starts.count - 1, to: 0, by: -2).prefix(Self.most - 1).reversed()
        self.starts = starts.count > Self.most ? [starts[0]] + above.map { starts[$0] } : starts
    }

    private static let rounds: [Int] = (0...12).flatMap { power -> [Int] in
        let ten = (0..<power).reduce(1) { number, _ in number * 10 }
        return [ten, 2 * ten, 5 * ten]
    }

    /// 0 for nothing, else from 1 on.
    package func step(of number: Int) -> Int { starts.count { $0 <= number } }

    /// From where to where each step goes; the last has no end.
    package var ranges: [(from: Int, through: Int?)] {
        starts.enumerated().map { place, start in
            (start, place + 1 < starts.count ? starts[place + 1] - 1 : nil)
        }
    }
}

/// How many published reports lie in a region, and how many of them are still open.
package struct RegionCount: Equatable, Sendable {
    package var reports: Int
    package var open: Int
    package init(reports: Int, open: Int) { (self.reports, self.open) = (reports, open) }

    package static func + (left: Self, right: Self) -> Self {
        Self(reports: left.reports + right.reports, open: left.open + right.open)
    }
}

extension RegionCode {
    /// What it lies in at a level; itself where it is no deeper.
    package func cut(to level: Int) -> RegionCode {
        var code = self
        while code.level > level, let parent = code.parent { code = parent }
        return code
    }
}
