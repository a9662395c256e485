// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension SimilarText {
    /// A word by which texts about the same can be looked for in an index of words.
    package struct TellingWord: Sendable {
        /// As it was written, in small letters.
        package let word: String
        /// So rare that it can be looked for alone.
        package let isRare: Bool
    }

    /// Names of places first, then the rarest.
    ///
    /// - Parameter ofTopic: without names: what happened, wherever it happened.
    package func tellingWords(most: Int, ofTopic: Bool = false) -> [TellingWord] {
        let known = words.filter { word in
            guard let first = word.letters.first, first > 0x39 else { return false }
            return ofTopic ? word.kind == .topic : word.kind != .container
        }
        return known.sorted { Self.rank($0) > Self.rank($1) }.prefix(most).map {
            TellingWord(word: String(decoding: $0.written, as: UTF8.self), isRare: $0.weight >= 5)
        }
    }

    private static func rank(_ word: Word) -> (Int, Float, Int, UInt64) {
        (word.kind == .place ? 1 : 0, word.weight, word.letters.count, word.key.value)
    }
}
