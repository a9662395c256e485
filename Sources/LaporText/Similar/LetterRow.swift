// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The letters of words, three at a time, scattered over a row of fixed length: what is misspelt still stands mostly where it should.
enum LetterRow {
    private static let length = 512

    static func row(of words: [SimilarText.Word]) -> [Float] {
        var row = [Float](repeating: 0, count: length)
        for word in words {
            let share = word.weight / Float(max(word.letters.count, 1)).squareRoot()
            var last: (UInt32, UInt32) = (0, 0x20)
            for letter in word.letters + [0x20] {
                let hash = mixed(last.0 << 16 | last.1 << 8 | UInt32(letter))
                row[Int(hash % UInt32(length))] += hash & 0x8000_0000 == 0 ? share : -share
                last = (last.1, UInt32(letter))
            }
        }
        let size = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
        if size > 0 { for index in row.indices { row[index] /= size } }
        return row
    }

    static func likeness(_ one: [Float], _ other: [Float]) -> Float {
        var sum: Float = 0
        for index in 0..<min(one.count, other.count) { sum += one[index] * other[index] }
        return max(0, sum)
    }

    /// Spreads what differs in few bits over all of them (the finaliser of MurmurHash3).
    private static func mixed(_ value: UInt32) -> UInt32 {
        var hash = value
        hash ^= hash >> 16
        hash = hash &* 0x85EB_CA6B
        hash ^= hash >> 13
        hash = hash &* 0xC2B2_AE35
        return hash ^ (hash >> 16)
    }
}
