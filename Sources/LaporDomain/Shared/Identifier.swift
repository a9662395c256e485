// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A 64-bit key that cannot be mistaken for the key of another kind of thing.
package struct Identifier<Of>: Hashable, Sendable, Comparable {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
    package var description: String { String(rawValue) }

    /// Reads an id as it is sent: a string of digits, since JSON numbers lose 64-bit ones.
    package init?(text: String) {
        guard let number = Int64(text), number > 0, String(number) == text else { return nil }
        self.init(number)
    }
}
