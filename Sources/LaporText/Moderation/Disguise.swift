// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words that are written so that no list finds them: `4nj1ng`, `a n j i n g`, `goblookk`.
///
/// They are read as what they mean only where that is a word that is looked for: `rt07` stays what it is.
enum Disguise {
    private static let letters = Dictionary(uniqueKeysWithValues: zip("4103579@$!".utf8, "aioestgasi".utf8))
    private static let known = Insults.always.union(Insults.aimed)
        .union(ModerationSigns.all.vocabulary.filter { $0.utf8.count > 3 && !$0.hasPrefix("~") })
    /// So many single letters in a row are one word, or several.
    private static let leastSingles = 4
    private static let longestWord = 24
    private static let longestSpread = 40

    static func removed(from text: String) -> NormalText {
        let normal = NormalText(unmasked(text))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(normal.bytes.count)
        var index = 0
        while index < normal.words.count {
            var end = index
            while end < normal.words.count, normal.words[end].count == 1 { end += 1 }
            if let words = together(normal, index..<end) {
                for word in words { bytes += Array(word.utf8) + [0x20] }
                index = end
                continue
            }
            for one in index..<max(end, index + 1) { bytes += thinned(normal.bytes[normal.words[one]]) + [0x20] }
            index = max(end, index + 1)
        }
        return NormalText(bytes)
    }

    /// Figures and signs as the letters that they stand for.
    private static func unmasked(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8.prefix(NormalText.mostBytes))
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, isPart(bytes[end]) { end += 1 }
            var last = end
            while last > start, bytes[last - 1] == UInt8(ascii: "!") { last -= 1 }
            if let word = meant(bytes[start..<last]) { bytes.replaceSubrange(start..<last, with: word) }
            start = end + 1
        }
        return bytes
    }

    private static func isPart(_ byte: UInt8) -> Bool { isLetter(byte) || letters[byte] != nil }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }

    private static func meant(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        guard (4...longestWord).contains(word.count), word.contains(where: { letters[$0] != nil }),
            word.count(where: isLetter) > 1
        else { return nil }
        let plain = word.map { letters[$0] ?? $0 | 0x20 }
        return isKnown(plain) ? plain : nil
    }

    /// With every doubled letter once, where only that is a word that is looked for.
    private static func thinned(_ word: ArraySlice<UInt8>) -> [UInt8] {
        let written = Array(word)
        guard written.count <= longestWord else { return written }
        var thin: [UInt8] = []
        for byte in written where byte != thin.last { thin.append(byte) }
        return thin.count < written.count && !isKnown(written) && isKnown(thin) ? thin : written
    }

    /// Single letters as the words that they spell.
    private static func together(_ text: NormalText, _ singles: Range<Int>) -> [String]? {
        guard (leastSingles...longestSpread).contains(singles.count) else { return nil }
        let letters = singles.map { text.bytes[text.words[$0].lowerBound] }
        // The last word of what ends at each place; a word has three letters at least.
        var ways: [[String]?] = [[]] + Array(repeating: nil, count: letters.count)
        for end in 1...letters.count {
            for start in 0..<max(end - 2, 0) {
                guard let before = ways[start], isKnown(Array(letters[start..<end])) else { continue }
                ways[end] = before + [String(decoding: letters[start..<end], as: UTF8.self)]
                break
            }
        }
        return ways[letters.count]
    }

    private static func isKnown(_ word: [UInt8]) -> Bool { known.contains(String(decoding: word, as: UTF8.self)) }
}
