// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a reporter keeps to follow a report: ten random digits and a Damm check digit.
///
/// Every single wrong digit and every swap of neighbours is recognised (H. M. Damm, 2004).
package struct TrackingID: Hashable, Sendable, CustomStringConvertible {
    package static let length = 11
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// Makes one of ten random digits.
    package init(random digits: Int64) {
        let digits = Int64(digits.magnitude % 10_000_000_000)
        rawValue = digits * 10 + Int64(Self.check(digits))
    }

    /// Reads what a person typed: digits with any spaces or hyphens, and the check digit right.
    package init?(typed text: String) {
        let digits = text.utf8.filter { !Self.separators.contains($0) }
        guard digits.count == Self.length, digits.allSatisfy({ (48...57).contains($0) }),
            let number = Int64(String(decoding: digits, as: UTF8.self))
        else { return nil }
        rawValue = number
        guard isValid else { return nil }
    }

    package var isValid: Bool {
        (0..<100_000_000_000).contains(rawValue) && Int64(Self.check(rawValue / 10)) == rawValue % 10
    }

    /// Eleven bare digits, as they are sent and stored.
    package var description: String {
        let digits = String(rawValue)
        return String(repeating: "0", count: max(0, Self.length - digits.count)) + digits
    }

    /// In groups that can be read out on the telephone.
    package var grouped: String {
        let digits = Array(description)
        return [digits.prefix(3), digits[3..<7], digits[7...]].map { String($0) }.joined(separator: " ")
    }

    private static let separators = Set(" -.#".utf8)
    private static let table: [[UInt8]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]
    private static func check(_ digits: Int64) -> UInt8 {
        var power: Int64 = 1_000_000_000
        var interim: UInt8 = 0
        while power > 0 {
            interim = table[Int(interim)][Int(digits / power % 10)]
            power /= 10
        }
        return interim
    }
}
