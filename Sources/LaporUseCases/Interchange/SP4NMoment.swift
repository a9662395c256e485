// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporDomain

/// Days and times as the national system writes them: `25 Sep 2024` and `04:55:59`.
package enum SP4NMoment {
    /// In which time a file's days and hours are meant; the files do not say.
    package enum Clock: String, CaseIterable, Sendable {
        case western = "WIB"
        case central = "WITA"
        case eastern = "WIT"
        case universal = "UTC"

        /// Seconds ahead of UTC.
        var seconds: Int {
            switch self {
            case .western: Zone.western.seconds
            case .central: Zone.central.seconds
            case .eastern: Zone.eastern.seconds
            case .universal: 0
            }
        }
    }
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    /// Other beginnings of the same months; in Indonesian, and as people shorten them.
    private static let others = ["mei": 5, "agu": 8, "agt": 8, "ags": 8, "okt": 10, "nop": 11, "des": 12, "peb": 2]

    /// Reads `25 Sep 2024`, `25 September 2024` or `2024-09-25`.
    static func day(_ text: String) -> CivilDate? {
        if let day = CivilDate(iso: text) { return day }
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 3, let dayOfMonth = Int(parts[0]), parts[2].count == 4, let year = Int(parts[2]) else {
            return nil
        }
        let name = parts[1].lowercased().prefix(3)
        let month = months.firstIndex { $0.lowercased() == name }.map { $0 + 1 } ?? others[String(name)]
        return month.flatMap { CivilDate(year: year, month: $0, dayOfMonth: dayOfMonth) }
    }

    /// Where a day begins, written `2024-09-25`.
    package static func start(of text: String, _ clock: Clock) -> Date? {
        CivilDate(iso: text).map { instant($0, 0, clock) }
    }

    /// Reads `04:55:59`, `04:55` or `04.55`, as seconds of the day.
    static func second(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        let isClock =
            (2...3).contains(parts.count)
            && parts.allSatisfy { part in
                (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
            }
        let numbers = parts.compactMap { Int($0) } + [0]
        guard isClock, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    static func instant(_ day: CivilDate, _ second: Int, _ clock: Clock) -> Date {
        Date(timeIntervalSince1970: Double(day.day * 86_400 + second - clock.seconds))
    }

    /// The cells of an instant.
    static func cells(_ instant: Date, _ clock: Clock) -> (day: String, time: String) {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + clock.seconds
        let date = CivilDate(day: Int((Double(seconds) / 86_400).rounded(.down)))
        let (year, month, dayOfMonth) = date.components
        let second = seconds - date.day * 86_400
        let time = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return ("\(dayOfMonth) \(months[month - 1]) \(year)", time.joined(separator: ":"))
    }
}
