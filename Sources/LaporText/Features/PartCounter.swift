// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Counts equal hashes in an open table, which is many times quicker than a dictionary for what lives so shortly.
struct PartCounter {
    private var places: [Int32]
    private let mask: Int

    /// - Parameter capacity: how many different hashes there are at most.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        places = Array(repeating: -1, count: size)
        mask = size - 1
    }

    /// Calls `body` with a function that takes a hash and the word that it is from; each hash comes back once, in order.
    mutating func parts(_ body: ((UInt32, Int) -> Void) -> Void) -> [TextFeatures.Part] {
        var parts: [TextFeatures.Part] = []
        let mask = mask
        places.withUnsafeMutableBufferPointer { places in
            body { hash, word in
                var place = Int(hash) & mask
                while places[place] >= 0 {
                    if parts[Int(places[place])].hash == hash {
                        parts[Int(places[place])].count += 1
                        return
                    }
                    place = (place + 1) & mask
                }
                places[place] = Int32(parts.count)
                parts.append(TextFeatures.Part(hash: hash, word: Int32(word), count: 1))
            }
            for index in places.indices { places[index] = -1 }
        }
        return parts
    }
}
