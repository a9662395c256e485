// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The words by which a text is found: what is kept of a report and what is asked for are made alike, so that an engine
/// only ever compares equal strings, and both engines find the same.
///
/// Letters and digits of any script, small, without accents; no words that stand in nearly every text.
package struct SearchTerms: Hashable, Sendable {
    /// A longer word is found by its beginning.
    package static let longestWord = 32
    /// Of a longer text, what comes first.
    package static let mostWords = 2_000
    /// Each once, in the order in which they were first read.
    package let all: [String]

    package init(of texts: some Sequence<String>) {
        var seen: Set<String> = []
        var words: [String] = []
        for text in texts where words.count < Self.mostWords {
            for word in Self.words(of: text) where words.count < Self.mostWords {
                if let stem = Self.stem(word), seen.insert(stem).inserted { words.append(stem) }
            }
        }
        all = words
    }
    package init(of texts: String...) { self.init(of: texts) }

    /// Nothing for what is too common, or too short, to be looked for.
    private static func stem(_ word: String) -> String? {
        guard !CommonWords.all.contains(word), word.utf8.count > 1 || word.first?.isNumber == true else { return nil }
        let short = String(word.unicodeScalars.prefix(longestWord))
        // Possession is no other word: lampunya, lampu. What remains must still be one.
        return short.hasSuffix("nya") && short.utf8.count >= 7 ? String(short.dropLast(3)) : short
    }

    private static func words(of text: String) -> [String] {
        // Most of what is written is plain, and need not be taken apart by the tables of Unicode.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainWords(of: text) }
        let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars {
            if isPartOfWord(scalar) {
                word.append(scalar)
            } else if !isApostrophe(scalar.value), !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    private static func plainWords(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: word.append(byte)
            case 0x41...0x5A: word.append(byte + 0x20)
            case 0x27: break
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
    }

    /// Jum'at is one word, however its apostrophe is written.
    private static func isApostrophe(_ value: UInt32) -> Bool { [0x27, 0x60, 0x2BC, 0x2018, 0x2019].contains(value) }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .letterNumber,
            .nonspacingMark, .spacingMark:
            true
        case .modifierLetter: !isApostrophe(scalar.value)
        default: false
        }
    }
}
