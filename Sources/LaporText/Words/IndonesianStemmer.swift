// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The stem of an Indonesian word, without a dictionary: particles, possessives, prefixes and suffixes are taken off while at
/// least three syllables would otherwise remain.
///
/// Equal to the Snowball project's Indonesian stemmer (after F. Z. Tala, "A Study of Stemming Effects on Information Retrieval in
/// Bahasa Indonesia", 2003) for every lower-case word; what is no lower-case ASCII letter is left alone.
package struct IndonesianStemmer: Sendable {
    /// Which prefix was taken off: it says which suffixes may follow.
    private enum Prefix { case none, active, agent, second, be }

    private var word: [UInt8]
    /// Vowels that are left to be taken away from.
    private var syllables: Int
    private var prefix = Prefix.none
    /// The prefix had taken the place of the first letter, which is back: it begins no other prefix.
    private var isRestored = false

    /// - Parameter word: in lower case.
    package static func stem(_ word: String) -> String {
        String(decoding: stem(Array(word.utf8)), as: UTF8.self)
    }

    package static func stem(_ word: [UInt8]) -> [UInt8] {
        var stemmer = Self(word: word, syllables: word.count(where: isVowel))
        stemmer.run()
        return stemmer.word
    }

    private init(word: [UInt8], syllables: Int) {
        self.word = word
        self.syllables = syllables
    }

    private mutating func run() {
        guard syllables > 2 else { return }
        removeEnding(of: ["kah", "lah", "pun"])
        guard syllables > 2 else { return }
        removeEnding(of: ["nya", "ku", "mu"])
        guard syllables > 2 else { return }
        if removeFirstPrefix() {
            guard syllables > 2, removeSuffix(), syllables > 2, !isRestored else { return }
            removeSecondPrefix()
        } else {
            removeSecondPrefix()
            if syllables > 2 { removeSuffix() }
        }
    }

    // MARK: endings

    @discardableResult private mutating func removeEnding(of endings: [StaticString]) -> Bool {
        for ending in endings where hasEnding(ending) {
            word.removeLast(ending.utf8CodeUnitCount)
            syllables -= 1
            return true
        }
        return false
    }

    @discardableResult private mutating func removeSuffix() -> Bool {
        // The longest that fits decides, whether it may go or not.
        if hasEnding("kan"), prefix != .agent, prefix != .second { return removeEnding(of: ["kan"]) }
        if hasEnding("an") { return prefix != .active && removeEnding(of: ["an"]) }
        guard hasEnding("i"), prefix != .agent, prefix != .be else { return false }
        // Of -si the s belongs to the word.
        return !(word.count > 1 && word[word.count - 2] == UInt8(ascii: "s")) && removeEnding(of: ["i"])
    }

    // MARK: prefixes

    private mutating func removeFirstPrefix() -> Bool {
        for (start, kind) in [("meng", Prefix.active), ("peng", .agent)] as [(StaticString, Prefix)]
        where hasStart(start) {
            return replaceStart(start, "", kind)
        }
        for (start, kind) in [("meny", Prefix.active), ("peny", .agent)] as [(StaticString, Prefix)]
        where hasStart(start) {
            if hasVowel(at: 4) { return replaceStart(start, "s", kind) }
        }
        for (start, kind) in [("men", Prefix.active), ("pen", .agent)] as [(StaticString, Prefix)] where hasStart(start)
        {
            return replaceStart(start, "", kind)
        }
        for (start, kind) in [("mem", Prefix.active), ("pem", .agent)] as [(StaticString, Prefix)] where hasStart(start)
        {
            return replaceStart(start, hasVowel(at: 3) ? "p" : "", kind)
        }
        for (start, kind) in [("ter", Prefix.active), ("di", .active), ("me", .active), ("ke", .agent)]
            as [(StaticString, Prefix)] where hasStart(start)
        {
            return replaceStart(start, "", kind)
        }
        return false
    }

    private mutating func removeSecondPrefix() {
        if hasStart("belajar") || hasStart("pelajar") {
            replaceStart(hasStart("belajar") ? "bel" : "pel", "", hasStart("belajar") ? .be : .second)
        } else if hasStart("per") {
            replaceStart("per", "", .second)
        } else if hasStart("pe") {
            replaceStart("pe", "", .second)
        } else if hasStart("ber") {
            replaceStart("ber", "", .be)
        } else if hasStart("be"), word.count > 4, !Self.isVowel(word[2]), word[3] == UInt8(ascii: "e"),
            word[4] == UInt8(ascii: "r")
        {
            replaceStart("be", "", .be)
        }
    }

    @discardableResult private mutating func replaceStart(
        _ start: StaticString,
        _ other: StaticString,
        _ kind: Prefix
    ) -> Bool {
        word.replaceSubrange(..<start.utf8CodeUnitCount, with: Self.bytes(other))
        prefix = kind
        isRestored = other.utf8CodeUnitCount > 0
        syllables -= 1
        return true
    }

    // MARK: letters

    private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
    private func hasStart(_ start: StaticString) -> Bool { word.starts(with: Self.bytes(start)) }
    private func hasEnding(_ ending: StaticString) -> Bool {
        word.count >= ending.utf8CodeUnitCount
            && word.suffix(ending.utf8CodeUnitCount).elementsEqual(Self.bytes(ending))
    }
    private func hasVowel(at index: Int) -> Bool { word.count > index && Self.isVowel(word[index]) }
    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }
}
