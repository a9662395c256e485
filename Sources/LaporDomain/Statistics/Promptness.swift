// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How many of the limits that ended were kept.
package struct Promptness: Equatable, Sendable {
    /// Fewer than this say nothing about an office: below ten a single report moves the share by more than ten points.
    package static let minimum = 10
    package let kept: Int
    package let due: Int

    package init(kept: Int, due: Int) {
        self.kept = kept
        self.due = due
    }

    /// Whole percent, never rounded up to what was not reached; nothing where there are too few to judge.
    package var percent: Int? { due >= Self.minimum ? kept * 100 / due : nil }
}

/// How long something took, by days of the calendar.
package struct Durations: Equatable, Sendable {
    private let counts: [Int: Int]
    package init(_ counts: [Int: Int]) { self.counts = counts }
    /// As figures are kept; what is no number is none of ours.
    package init(_ counts: [String: Int]) {
        self.init(
            Dictionary(counts.compactMap { value, number in Int(value).map { ($0, number) } }, uniquingKeysWith: +)
        )
    }

    package var count: Int { counts.values.reduce(0, +) }

    /// Half of them took no longer than this; nothing where there are too few to judge.
    package var median: Int? {
        guard count >= Promptness.minimum else { return nil }
        var left = (count + 1) / 2
        for (days, number) in counts.sorted(by: { $0.key < $1.key }) {
            left -= number
            if left <= 0 { return days }
        }
        return nil
    }
}

extension Promptness {
    package static func + (left: Self, right: Self) -> Self {
        Promptness(kept: left.kept + right.kept, due: left.due + right.due)
    }
}
