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

/// Over which months it is told how prompt somebody is, the same wherever it is told: whole months that are over.
///
/// Of the present month limits are still to end; an office whose limits mostly end late in a month would look better in its
/// first days than it is.
package struct PromptMonths: Equatable, Sendable {
    /// Looked back over where no other time is asked for.
    package static let usual = 3
    /// In order; none where nothing that was asked for is over.
    package let months: [CivilMonth]

    package init(on today: CivilDate, count: Int = PromptMonths.usual) {
        let last = CivilMonth(of: today).adding(-1)
        months = CivilMonth.through(last.adding(1 - count), last)
    }

    /// Those of some months that are over.
    package init(of months: [CivilMonth], on today: CivilDate) {
        self.months = months.filter { $0 < CivilMonth(of: today) }
    }

    package var first: CivilMonth? { months.first }
    package var last: CivilMonth? { months.last }
    package var periods: ClosedRange<Int>? { first.flatMap { first in last.map { first.period...$0.period } } }
    /// Of the calendar.
    package var days: Int {
        guard let start = first.flatMap({ CivilDate(iso: "\($0.iso)-01") }),
            let end = last.flatMap({ CivilDate(iso: "\($0.adding(1).iso)-01") })
        else { return 0 }
        return end.day - start.day
    }
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
