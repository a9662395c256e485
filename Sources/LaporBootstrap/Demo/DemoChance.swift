// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Chance that falls the same way every time for the same seed (SplitMix64): what the demonstration nation is drawn with.
///
/// For words and lives only: codes, keys and salts are drawn from the system's.
struct DemoChance: RandomNumberGenerator, Sendable {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func happens(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func share(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }

    /// Precondition: there is something to pick.
    mutating func pick<T>(_ list: [T]) -> T {
        precondition(!list.isEmpty, "nothing to pick from")
        return list[number(0...list.count - 1)]
    }

    /// Precondition: the weights are not all nothing.
    mutating func pick<T>(_ list: [(T, Double)]) -> T {
        let total = list.reduce(0) { $0 + $1.1 }
        precondition(total > 0, "nothing to pick from")
        var left = share(0...total)
        for (value, weight) in list {
            left -= weight
            if left <= 0 { return value }
        }
        return list[list.count - 1].0
    }
}
