// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A place's code of the Ministry of Home Affairs, read: `11`, `11.01`, `11.01.01` or `11.01.01.2001`.
///
/// Codes are ordered as a register prints them: a place before what lies in it.
package struct RegionCode: Hashable, Sendable, Comparable {
    private static func width(of group: Int) -> Int { group == 3 ? 4 : 2 }
    /// How many codes lie below one of a level, itself included.
    private static func span(of level: Int) -> UInt64 {
        switch level {
        case 0: 10_000_000_000
        case 1: 100_000_000
        case 2: 1_000_000
        case 3: 10_000
        default: 1
        }
    }
    /// Ten digits; groups that are not there are zeros, which no place has.
    package let packed: UInt64

    package init(packed: UInt64) { self.packed = packed }

    package init?(_ text: String) {
        guard text.utf8.count <= 13 else { return nil }
        var (packed, group, width, number): (UInt64, Int, Int, UInt64) = (0, 0, 0, 0)
        for byte in text.utf8 {
            switch byte {
            case 48...57:
                number = number * 10 + UInt64(byte - 48)
                width += 1
            case UInt8(ascii: "."):
                guard group < 3, width == Self.width(of: group), number > 0 else { return nil }
                packed += number * Self.span(of: group + 1)
                (group, width, number) = (group + 1, 0, 0)
            default: return nil
            }
        }
        guard width == Self.width(of: group), number > 0 else { return nil }
        self.packed = packed + number * Self.span(of: group + 1)
    }

    /// 1 for a province to 4 for a village.
    package var level: Int { (1...4).first { packed.isMultiple(of: Self.span(of: $0)) } ?? 4 }

    /// What it lies in; nothing for a province.
    package var parent: RegionCode? {
        let span = Self.span(of: level - 1)
        return level == 1 ? nil : RegionCode(packed: packed / span * span)
    }

    /// Itself, and what it lies in, the nearest first.
    var lineage: [RegionCode] { Array(sequence(first: self) { $0.parent }) }

    /// Itself and everything in it.
    var household: Range<UInt64> { packed..<packed + Self.span(of: level) }

    /// Itself included.
    package func household(holds other: RegionCode) -> Bool { household.contains(other.packed) }

    /// 0 for what is the same down to the district, 3 for what shares not even the province.
    func distance(from other: RegionCode) -> Int {
        (1...3).first { packed / Self.span(of: $0) != other.packed / Self.span(of: $0) }.map { 4 - $0 } ?? 0
    }

    package static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

extension RegionCode: CustomStringConvertible {
    package var description: String {
        (1...level).map { group in
            let number = packed % Self.span(of: group - 1) / Self.span(of: group)
            return padded(Int(number), Self.width(of: group - 1))
        }.joined(separator: ".")
    }
}
