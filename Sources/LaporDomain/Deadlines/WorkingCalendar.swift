// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Which days are worked: Monday to Friday less national holidays, *cuti bersama* and regional days by decree
/// (SKB 3 Menteri, yearly).
package struct WorkingCalendar: Sendable {
    package struct Holiday: Hashable, Sendable {
        package enum Kind: String, Sendable, CaseIterable {
            case publicHoliday = "public_holiday"
            case collectiveLeave = "collective_leave"
            case regional
        }
        /// How sure a day is.
        package enum Certainty: String, Sendable, CaseIterable {
            case final, provisional
            /// Called off: it is worked after all, and stays on record.
            case cancelled
        }
        package let date: CivilDate
        package let kind: Kind
        package let name: String
        /// Where a regional day applies: a region code and everything below it.
        package let region: String?
        package let certainty: Certainty
        /// Published by decree, and so final.
        package var isFinal: Bool { certainty == .final }
        /// Nobody works.
        package var isOff: Bool { certainty != .cancelled }

        package init(
            date: CivilDate,
            kind: Kind,
            name: String,
            region: String? = nil,
            certainty: Certainty = .final
        ) {
            self.date = date
            self.kind = kind
            self.name = name
            self.region = region
            self.certainty = certainty
        }
    }

    private let national: Set<Int>
    private let regional: [String: Set<Int>]
    /// The last day that a published decree covers; what lies beyond is provisional.
    package let publishedThrough: CivilDate

    package init(_ all: [Holiday]) {
        let holidays = all.filter(\.isOff)
        national = Set(holidays.lazy.filter { $0.region == nil }.map(\.date.day))
        regional = Dictionary(grouping: holidays.filter { $0.region != nil }) { $0.region ?? "" }
            .mapValues { Set($0.map(\.date.day)) }
        let lastYear = holidays.filter { $0.isFinal && $0.region == nil }.map(\.date.components.year).max()
        publishedThrough = lastYear.flatMap { CivilDate(year: $0, month: 12, dayOfMonth: 31) } ?? CivilDate(day: 0)
    }

    package func isWorkingDay(_ date: CivilDate, region: String? = nil) -> Bool {
        guard date.weekday <= 5, !national.contains(date.day) else { return false }
        guard let region, !regional.isEmpty else { return true }
        return !regional.contains { covered, days in
            (region == covered || region.hasPrefix(covered + ".")) && days.contains(date.day)
        }
    }

    /// The n-th working day after a day that itself is not counted; days for which `isPaused` are passed over.
    package func day(
        _ count: Int,
        workingDaysAfter start: CivilDate,
        region: String? = nil,
        isPaused: (CivilDate) -> Bool = { _ in false }
    ) -> CivilDate {
        var date = start
        var left = count
        while left > 0 {
            date = date.next
            if isWorkingDay(date, region: region) && !isPaused(date) { left -= 1 }
        }
        return date
    }

    /// How many working days lie after `start` up to and including `end`; negative when `end` is earlier.
    package func workingDays(after start: CivilDate, through end: CivilDate, region: String? = nil) -> Int {
        guard start <= end else { return -workingDays(after: end, through: start, region: region) }
        guard start < end else { return 0 }
        return (start.day + 1...end.day).count { isWorkingDay(CivilDate(day: $0), region: region) }
    }

    package func isProvisional(_ date: CivilDate) -> Bool { date > publishedThrough }
}
