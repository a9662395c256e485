// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a text is made of, as hashes: its words, their stems and pairs of words; and the letters of its words, two to five at
/// a time.
///
/// Words are taken as a careful writer would have put them (`jln` is `jalan`), letters as they were written.
/// Nothing of the text can be read back from them.
struct TextFeatures: Sendable {
    struct Part: Sendable {
        let hash: UInt32
        /// Which word of the text it was seen in first.
        let word: Int32
        var count: Float
    }
    private static let letterCounts = 2...5
    /// Of a longer word, what comes first.
    private static let longestWord = 40

    /// Each once.
    let words: [Part]
    let letters: [Part]

    init(of text: NormalText) {
        var counter = PartCounter(capacity: text.bytes.count * Self.letterCounts.count + 16)
        words = counter.parts { Self.addWords(of: text, $0) }
        letters = counter.parts { Self.addLetters(of: text, $0) }
    }

    private static func addWords(of text: NormalText, _ add: (UInt32, Int) -> Void) {
        var previous: UInt32?
        for (index, word) in text.words.enumerated() {
            for bytes in formal(text.bytes[word].prefix(longestWord)) {
                let hash = hash(bytes, seed: 0x811C_9DC5)
                add(hash, index)
                add(Self.hash(IndonesianStemmer.stem(Array(bytes))[...], seed: 0x1234_9DC5), index)
                if let previous { add((previous &* 0x9E37_79B1) ^ (hash &+ 0x7F4A_7C15), index) }
                previous = hash
            }
        }
    }

    private static func formal(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        InformalWords.formal(word)?.split(separator: UInt8(ascii: " ")) ?? [word]
    }

    private static func addLetters(of text: NormalText, _ add: (UInt32, Int) -> Void) {
        var padded: [UInt8] = []
        for (index, word) in text.words.enumerated() {
            padded.removeAll(keepingCapacity: true)
            padded.append(UInt8(ascii: " "))
            padded.append(contentsOf: text.bytes[word].prefix(longestWord))
            padded.append(UInt8(ascii: " "))
            slices(of: padded) { add($0, index) }
        }
    }

    @inline(__always) private static func slices(of word: [UInt8], _ add: (UInt32) -> Void) {
        word.withUnsafeBufferPointer { bytes in
            for start in 0..<bytes.count {
                var hash: UInt32 = 0x2F0B_4C47
                for length in 1...letterCounts.upperBound where start + length <= bytes.count {
                    hash = (hash ^ UInt32(bytes[start + length - 1])) &* 0x0100_0193
                    if length >= letterCounts.lowerBound { add(mixed(hash ^ UInt32(length))) }
                }
            }
        }
    }

    /// FNV-1a, mixed.
    @inline(__always) private static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt32) -> UInt32 {
        var hash = seed
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return mixed(hash)
    }

    /// Spreads what differs in few bits over all of them (the finaliser of MurmurHash3).
    @inline(__always) private static func mixed(_ value: UInt32) -> UInt32 {
        var hash = value
        hash ^= hash >> 16
        hash = hash &* 0x85EB_CA6B
        hash ^= hash >> 13
        hash = hash &* 0xC2B2_AE35
        return hash ^ (hash >> 16)
    }
}
