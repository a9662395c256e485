// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Dates as people read them, by hand: `Kamis, 19 Maret 2026` and `Thursday, 19 March 2026`.
package enum SpokenDate {
    private static let weekdays: [Language: [String]] = [
        .indonesian: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ]
    private static let months: [Language: [String]] = [
        .indonesian: [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November", "Desember",
        ],
        .english: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
    ]

    package static func day(_ date: CivilDate, _ language: Language) -> String {
        let (year, month, dayOfMonth) = date.components
        let weekday = weekdays[language]?[date.weekday - 1] ?? ""
        return "\(weekday), \(dayOfMonth) \(months[language]?[month - 1] ?? "") \(year)"
    }

    /// `Mar 2026`.
    package static func month(_ month: CivilMonth, _ language: Language) -> String {
        "\(months[language]?[month.month - 1].prefix(3) ?? "") \(month.year)"
    }

    /// `19 Mar 2026`: for tables.
    package static func short(_ instant: Date, _ zone: Zone, _ language: Language) -> String {
        short(CivilDate(instant, in: zone), language)
    }

    package static func short(_ date: CivilDate, _ language: Language) -> String {
        let (year, month, dayOfMonth) = date.components
        return "\(dayOfMonth) \((months[language]?[month - 1] ?? "").prefix(3)) \(year)"
    }

    package static func day(_ instant: Date, _ zone: Zone, _ language: Language) -> String {
        day(CivilDate(instant, in: zone), language)
    }

    /// `19 Maret 2026, 09.30 WIB`.
    package static func moment(_ instant: Date, _ zone: Zone, _ language: Language) -> String {
        let date = CivilDate(instant, in: zone)
        let (year, month, dayOfMonth) = date.components
        let second = Int(instant.timeIntervalSince1970.rounded(.down)) + zone.seconds - date.day * 86_400
        let separator = language == .indonesian ? "." : ":"
        let clock = padded(second / 3600, 2) + separator + padded(second / 60 % 60, 2)
        return "\(dayOfMonth) \(months[language]?[month - 1] ?? "") \(year), \(clock) \(zone.rawValue)"
    }
}
