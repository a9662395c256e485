// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The words of a text as a careful writer would have put them, each with its stem and the word of the text that it stands for.
package struct FormalText: Sendable {
    package struct Word: Sendable {
        package let text: String
        package let stem: String
        /// Which word of the text.
        package let source: Int
    }
    package private(set) var words: [Word] = []
    let normal: NormalText

    package init(_ text: String) { self.init(NormalText(text.utf8)) }

    init(_ text: NormalText) {
        normal = text
        words.reserveCapacity(text.words.count)
        for (index, range) in text.words.enumerated() {
            let word = Self.single(text.bytes[range])
            guard let formal = InformalWords.formal(word) else {
                add(word, index)
                continue
            }
            for part in formal.split(separator: UInt8(ascii: " ")) { add(part, index) }
        }
    }

    private mutating func add(_ word: ArraySlice<UInt8>, _ source: Int) {
        let text = String(decoding: word, as: UTF8.self)
        let isLong = word.count > Self.longestWord
        words.append(Word(text: text, stem: isLong ? text : IndonesianStemmer.stem(text), source: source))
    }

    /// Words as they were written, once each and in their order.
    package func written(_ sources: some Sequence<Int>) -> [String] {
        var seen: Set<String> = []
        return sources.compactMap { source in
            let word = String(decoding: normal.bytes[normal.words[source]], as: UTF8.self)
            return seen.insert(word).inserted ? word : nil
        }
    }

    /// Of a longer word no stem is looked for.
    private static let longestWord = 40

    /// `anak2`, `hak2nya`: the word that a number repeats.
    private static func single(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isSuffixed = word.suffix(4).elementsEqual("0nya".utf8)
        let stem = isSuffixed ? word.dropLast(4) : word.last == UInt8(ascii: "0") ? word.dropLast() : word
        let isWord = stem.count >= 3 && stem.allSatisfy { (0x61...0x7A).contains($0) }
        return isWord ? stem : word
    }
}
