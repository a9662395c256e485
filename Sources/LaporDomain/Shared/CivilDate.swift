// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A day of the civil calendar, without a time or a zone: the number of days since 1 January 1970.
package struct CivilDate: Hashable, Sendable, Comparable {
    package let day: Int
    package init(day: Int) { self.day = day }

    /// The day on which an instant falls in a zone.
    package init(_ instant: Date, in zone: Zone) {
        day = Int(((instant.timeIntervalSince1970 + Double(zone.seconds)) / 86_400).rounded(.down))
    }

    /// A day of the proleptic Gregorian calendar; nothing when there is no such day.
    package init?(year: Int, month: Int, dayOfMonth: Int) {
        guard (1...12).contains(month), (1...31).contains(dayOfMonth), (1...9999).contains(year) else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + dayOfMonth - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(day: era * 146_097 + dayOfEra - 719_468)
        guard components == (year, month, dayOfMonth) else { return nil }
    }

    /// Reads `2026-03-19`.
    package init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isDigits = parts.joined().utf8.allSatisfy { (48...57).contains($0) }
        guard isDigits, parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let dayOfMonth = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, dayOfMonth: dayOfMonth)
    }

    package var components: (year: Int, month: Int, dayOfMonth: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    package var iso: String {
        let (year, month, dayOfMonth) = components
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    package var weekday: Int { ((day + 3) % 7 + 7) % 7 + 1 }
    package var next: CivilDate { CivilDate(day: day + 1) }

    /// 23:59:59 of this day in a zone: until then a limit that ends today is kept.
    package func end(in zone: Zone) -> Date {
        Date(timeIntervalSince1970: Double(day * 86_400 + 86_399 - zone.seconds))
    }

    package static func < (left: Self, right: Self) -> Bool { left.day < right.day }
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
