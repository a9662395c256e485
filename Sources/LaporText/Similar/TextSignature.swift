// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A text in 64 numbers (MinHash over three words at a time): how many of them two texts share is how much of them is the same.
///
/// For what was sent again and again with hardly a change, not for what was told anew.
package struct TextSignature: Equatable, Sendable {
    private static let count = 64
    /// Letters and digits of few words tell nothing apart.
    private static let atOnce = 3

    private let least: [UInt64]
    package let isEmpty: Bool

    package init(_ text: String) { self.init(text.utf8) }

    package init(_ text: some Sequence<UInt8>) {
        let words = WordReader(text).tokens.map { WordKey($0.bytes).value }
        var least = [UInt64](repeating: .max, count: Self.count)
        for start in 0..<max(words.count - Self.atOnce + 1, min(words.count, 1)) {
            var hash: UInt64 = 0
            for word in words[start..<min(start + Self.atOnce, words.count)] {
                hash = Self.mixed((hash &* 0x9E37_79B9_7F4A_7C15) ^ word)
            }
            for index in least.indices {
                hash = hash &* 0xD134_2543_DE82_EF95 &+ 0x2545_F491_4F6C_DD1D
                let value = Self.mixed(hash)
                if value < least[index] { least[index] = value }
            }
        }
        self.least = least
        isEmpty = words.isEmpty
    }

    /// Which share of their words is the same, between nothing and one.
    package func likeness(to other: Self) -> Double {
        guard !isEmpty, !other.isEmpty else { return 0 }
        return Double(zip(least, other.least).count { $0 == $1 }) / Double(Self.count)
    }

    package func isNearlyTheSame(as other: Self) -> Bool { likeness(to: other) >= 0.6 }

    /// Spreads what differs in few bits over all of them (the finaliser of SplitMix64).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var hash = value
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ (hash >> 31)
    }
}
