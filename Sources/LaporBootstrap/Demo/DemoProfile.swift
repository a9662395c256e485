// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// In what proportions citizens report and reports end: rounded from published counts of two Indonesian cities
/// (2017 to 2024), numbers only.
///
/// Where the nation would be odd to look at, or our law differs, it departs from them: of complaints one in twenty is an
/// oversight complaint (there half are said to be, and hidden).
enum DemoProfile {
    /// Per mille of a day's reports by the hour, from midnight, of the reporter's own clock.
    private static let hours: [Double] = [
        30, 22, 14, 10, 9, 10, 17, 36, 57, 73, 83, 76, 53, 57, 64, 68, 55, 51, 48, 42, 42, 42, 31, 26,
    ]
    /// By the weekday, Monday first.
    private static let weekdays: [Double] = [164, 155, 170, 179, 147, 99, 87]
    private static let channels: [(Report.Channel, Double)] = [
        (.web, 63), (.api, 22), (.walkIn, 12), (.sms, 2), (.email, 1),
    ]
    private static let secrecies: [(Access.Secrecy, Double)] = [
        (.anonymous, 47), (.both, 27), (.normal, 16), (.confidential, 10),
    ]

    static func hour(_ chance: inout DemoChance) -> Int {
        chance.pick(hours.enumerated().map { ($0.offset, $0.element) })
    }

    /// A day of the span, busier on working days and toward its end.
    static func day(of days: ClosedRange<Int>, _ chance: inout DemoChance) -> CivilDate {
        let span = Double(days.upperBound - days.lowerBound + 1)
        return chance.pick(
            days.map { day in
                let date = CivilDate(day: day)
                return (date, weekdays[date.weekday - 1] * (0.8 + 0.4 * Double(day - days.lowerBound) / span))
            }
        )
    }

    static func channel(_ chance: inout DemoChance) -> Report.Channel { chance.pick(channels) }
    static func secrecy(_ chance: inout DemoChance) -> Access.Secrecy { chance.pick(secrecies) }

    /// How long a text is meant to be, in characters: half of them under 230, one in twenty over 830.
    static func length(_ chance: inout DemoChance) -> Int {
        chance.pick([
            (30...80, 10), (80...140, 20), (140...230, 25), (230...350, 20), (350...620, 15), (620...1_400, 10),
        ])
        .randomElement(using: &chance) ?? 200
    }

    /// How an officer keeps to the limits.
    enum Pace: CaseIterable { case quick, usual, late, stuck }
    static func pace(_ chance: inout DemoChance) -> Pace {
        chance.pick([(.quick, 42), (.usual, 40), (.late, 12), (.stuck, 6)])
    }

    /// What becomes of a final answer.
    enum Ending: CaseIterable { case silence, closing, confirmation, reply, contest }
    static func ending(_ chance: inout DemoChance) -> Ending {
        chance.pick([(.silence, 73), (.closing, 13), (.confirmation, 6), (.reply, 3), (.contest, 5)])
    }

    /// Stars of those who rate.
    static func score(_ chance: inout DemoChance) -> Int { chance.pick([(5, 38), (4, 30), (3, 14), (2, 8), (1, 10)]) }
}
