// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A region's code of the Ministry of Home Affairs as a number of ten digits; groups that are not there are noughts.
package struct PlaceCode: Hashable, Sendable, Comparable {
    /// How many codes lie below one of a level, itself included; of a nation first.
    private static let spans: [UInt64] = [10_000_000_000, 100_000_000, 1_000_000, 10_000, 1]
    package let packed: UInt64

    package init(packed: UInt64) { self.packed = packed }

    /// With dots or without: `32.76.06.1005`, `3276061005`.
    package init?(_ text: String) {
        var (packed, digits): (UInt64, Int) = (0, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") {
                guard [2, 4, 6].contains(digits) else { return nil }
                continue
            }
            guard (0x30...0x39).contains(byte), digits < 10 else { return nil }
            (packed, digits) = (packed * 10 + UInt64(byte - 0x30), digits + 1)
        }
        guard let level = [2, 4, 6, 10].firstIndex(of: digits).map({ $0 + 1 }), packed > 0 else { return nil }
        self.packed = packed * Self.spans[level]
        guard self.level == level else { return nil }
    }

    /// 1 for a province to 4 for a village.
    package var level: Int { (1...3).first { packed.isMultiple(of: Self.spans[$0]) } ?? 4 }

    /// Its code and those of everything in it.
    var household: Range<UInt64> { packed..<packed + Self.spans[level] }

    /// Itself included.
    package func contains(_ other: PlaceCode) -> Bool { household.contains(other.packed) }

    /// What it lies in at a level; itself where it is no deeper.
    package func cut(to level: Int) -> PlaceCode {
        PlaceCode(packed: packed / Self.spans[min(level, self.level)] * Self.spans[min(level, self.level)])
    }

    /// What it lies in; nothing for a province.
    var parent: PlaceCode? { level > 1 ? cut(to: level - 1) : nil }

    /// The deepest region in which both lie.
    func common(with other: PlaceCode) -> PlaceCode? {
        (1...4).reversed().lazy.map { cut(to: $0) }.first { $0.contains(other) }
    }

    package static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

extension PlaceCode: CustomStringConvertible {
    package var description: String {
        (1...level).map { group in
            let number = packed % Self.spans[group - 1] / Self.spans[group]
            let digits = String(number)
            return String(repeating: "0", count: (group == 4 ? 4 : 2) - digits.utf8.count) + digits
        }.joined(separator: ".")
    }
}
