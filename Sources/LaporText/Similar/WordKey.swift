// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A word as a number that tells it from others (FNV-1a): quicker to look up than its letters.
struct WordKey: Hashable, Comparable, Sendable {
    let value: UInt64

    init(_ bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        value = hash
    }
    init(_ word: String) { self.init(word.utf8) }
    private init(value: UInt64) { self.value = value }

    /// A number in its place: the fourth neighbourhood is another one than the fourth lane.
    func with(_ other: Self) -> Self { Self(value: (value &* 0x9E37_79B9_7F4A_7C15) ^ other.value) }

    static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}
