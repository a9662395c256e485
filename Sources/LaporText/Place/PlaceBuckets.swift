// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Numbers by the hashes of words, packed: asking is one step, and a few that share a bucket are told apart by the asker.
struct PlaceBuckets: Sendable {
    private let shift: UInt32
    private let starts: [UInt32]
    private let values: [UInt32]

    init(_ pairs: [(hash: UInt32, value: UInt32)]) {
        var bits: UInt32 = 4
        while bits < 24, 1 << bits < pairs.count { bits += 1 }
        let shift = 32 - bits
        var starts = [UInt32](repeating: 0, count: 1 << Int(bits) + 1)
        for pair in pairs { starts[Int(pair.hash >> shift) + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        var next = starts
        var values = [UInt32](repeating: 0, count: pairs.count)
        for pair in pairs {
            let bucket = Int(pair.hash >> shift)
            values[Int(next[bucket])] = pair.value
            next[bucket] += 1
        }
        (self.shift, self.starts, self.values) = (shift, starts, values)
    }

    subscript(hash: UInt32) -> ArraySlice<UInt32> {
        let bucket = Int(hash >> shift)
        return values[Int(starts[bucket])..<Int(starts[bucket + 1])]
    }
}
