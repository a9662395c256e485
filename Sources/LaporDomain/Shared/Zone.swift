// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// One of the three times of Indonesia; none knows summer time (Keppres 41/1987).
package enum Zone: String, Sendable, CaseIterable, Codable {
    case western = "WIB"
    case central = "WITA"
    case eastern = "WIT"

    /// Seconds ahead of UTC.
    package var seconds: Int {
        switch self {
        case .western: 7 * 3600
        case .central: 8 * 3600
        case .eastern: 9 * 3600
        }
    }
}

/// Instants as they are stored (milliseconds since 1970) and sent (RFC 3339 with offset).
extension Date {
    package var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
    package init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

    package func rfc3339(in zone: Zone) -> String {
        let seconds = Int(timeIntervalSince1970.rounded(.down)) + zone.seconds
        let day = CivilDate(self, in: zone)
        let second = seconds - day.day * 86_400
        let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(day.iso)T\(clock)+\(padded(zone.seconds / 3600, 2)):00"
    }

    /// Reads RFC 3339: `2026-03-18T09:30:00+07:00`, `…Z`, fractions of a second allowed.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40, "Tt ".utf8.contains(bytes[10]),
            let day = CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            let digits = bytes[range]
            guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        }
        guard bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            hour < 24, minute < 60, second < 61
        else { return nil }
        var index = 19
        var fraction = 0.0
        if bytes[index] == UInt8(ascii: ".") {
            var scale = 0.1
            index += 1
            guard index < bytes.count, (48...57).contains(bytes[index]) else { return nil }
            while index < bytes.count, (48...57).contains(bytes[index]) {
                fraction += Double(bytes[index] - 48) * scale
                scale /= 10
                index += 1
            }
        }
        guard index < bytes.count else { return nil }
        var offset = 0
        switch bytes[index] {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): guard bytes.count == index + 1 else { return nil }
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard bytes.count == index + 6, bytes[index + 3] == UInt8(ascii: ":"),
                let hours = number(index + 1..<index + 3), let minutes = number(index + 4..<index + 6),
                hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 3600 + minutes * 60) * (bytes[index] == UInt8(ascii: "-") ? -1 : 1)
        default: return nil
        }
        let seconds = day.day * 86_400 + hour * 3600 + minute * 60 + second - offset
        self.init(timeIntervalSince1970: Double(seconds) + fraction)
    }
}
