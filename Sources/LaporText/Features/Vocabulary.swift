// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Which parts of texts are known, and how rare each is among the texts that they were learnt from.
struct Vocabulary: Sendable {
    struct Entry: Sendable, Equatable {
        let hash: UInt32
        /// The logarithm of its inverse frequency.
        let rarity: Float
    }
    /// Of words and of letters each; the most frequent are kept.
    static let most = 100_000

    /// In the order of their columns: those of words, then those of letters.
    let entries: [Entry]
    let wordCount: Int
    private let words: [UInt32: Int32]
    private let letters: [UInt32: Int32]

    /// What occurs in at least two texts.
    init(of texts: [TextFeatures]) {
        let words = Self.entries(of: texts, \.words)
        self.init(entries: words + Self.entries(of: texts, \.letters), wordCount: words.count)
    }

    init(entries: [Entry], wordCount: Int) {
        self.entries = entries
        self.wordCount = wordCount
        words = Self.columns(entries, 0..<wordCount)
        letters = Self.columns(entries, wordCount..<entries.count)
    }

    private static func columns(_ entries: [Entry], _ range: Range<Int>) -> [UInt32: Int32] {
        Dictionary(range.map { (entries[$0].hash, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func entries(
        of texts: [TextFeatures],
        _ parts: KeyPath<TextFeatures, [TextFeatures.Part]>
    ) -> [Entry] {
        var frequency: [UInt32: Int32] = [:]
        for text in texts { for part in text[keyPath: parts] { frequency[part.hash, default: 0] += 1 } }
        let known = frequency.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most)
        return known.sorted { $0.key < $1.key }.map { hash, count in
            Entry(hash: hash, rarity: log(Float(1 + texts.count) / Float(1 + count)) + 1)
        }
    }

    /// The text as a row of a matrix: what is known of its words, and of its letters, each of length one.
    func row(_ text: TextFeatures) -> SparseRow {
        var row = SparseRow()
        row.append(text.words, words, entries)
        row.append(text.letters, letters, entries)
        return row
    }
}

/// The columns of a row that are not zero.
struct SparseRow: Sendable {
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []
    /// The word of the text that each comes from.
    private(set) var words: [Int32] = []

    fileprivate mutating func append(
        _ parts: [TextFeatures.Part],
        _ known: [UInt32: Int32],
        _ entries: [Vocabulary.Entry]
    ) {
        let start = values.count
        var square: Float = 0
        for part in parts {
            guard let column = known[part.hash] else { continue }
            let value = (1 + log(part.count)) * entries[Int(column)].rarity
            columns.append(column)
            values.append(value)
            words.append(part.word)
            square += value * value
        }
        guard square > 0 else { return }
        let scale = 1 / square.squareRoot()
        for index in start..<values.count { values[index] *= scale }
    }
}
