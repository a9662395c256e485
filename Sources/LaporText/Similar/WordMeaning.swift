// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a written word is taken for: its stem, or the first of the words that mean the same; and how much it weighs.
struct WordMeaning {
    /// As it is compared letter by letter.
    let letters: [UInt8]
    /// By which it is the same as another: that of its stem.
    let key: WordKey
    /// Nothing for what says nothing.
    let weight: Float
    /// No word of the language that is known.
    var isUnknown = false
    /// Most likely a name: nor does it look like a word that is made of another.
    var isName = false

    init(_ written: [UInt8]) {
        let key = WordKey(written)
        guard written.count > 1, !IdleWords.all.contains(key) else {
            self.init(letters: written, weight: 0)
            return
        }
        let meant =
            Self.known(written, key) ?? Self.known(Self.withoutPossession(written)) ?? Self.spoken(written)
            ?? Self.shortened(written) ?? Self.shortened(IndonesianStemmer.stem(written))
        if let meant { self = meant } else { self.init(unknown: written) }
    }

    private init(unknown written: [UInt8]) {
        letters = written
        key = WordKey(IndonesianStemmer.stem(written))
        isUnknown = written.count > 2
        isName = written.count > 2 && !Self.isDerived(written)
        weight = isName ? WordRarity.ofNames : written.count > 2 ? WordRarity.ofWords : WordRarity.ofSlips
    }

    private init(letters: [UInt8], weight: Float) {
        (self.letters, key, self.weight) = (letters, WordKey(letters), weight)
    }

    private static func known(_ word: [UInt8], _ key: WordKey? = nil) -> Self? {
        let key = key ?? WordKey(word)
        if IdleWords.all.contains(key) { return Self(letters: word, weight: 0) }
        let stem = IndonesianStemmer.stem(word)
        let stemKey = WordKey(stem)
        if let other = SameMeaning.words[key] ?? SameMeaning.words[stemKey] {
            return Self(letters: other, weight: WordRarity.weight(of: WordKey(other)) ?? WordRarity.ofWords)
        }
        return WordRarity.weight(of: stemKey).map { Self(letters: stem, weight: $0) }
    }

    // MARK: how it is spoken and written

    /// Jalannya.
    private static func withoutPossession(_ word: [UInt8]) -> [UInt8] {
        word.count > 5 && word.suffix(3).elementsEqual("nya".utf8) ? Array(word.dropLast(3)) : word
    }

    /// Diperbaikin, ngelupas, nutup, nyebrang.
    private static func spoken(_ word: [UInt8]) -> Self? {
        guard word.count > 4 else { return nil }
        if word.suffix(2).elementsEqual("in".utf8) {
            let base = Array(word.dropLast(2))
            if let found = known(base) ?? nasal(base) { return found }
        }
        return nasal(word)
    }

    private static func nasal(_ word: [UInt8]) -> Self? {
        for (start, instead) in nasals where word.starts(with: start.utf8) && word.count > start.utf8.count + 2 {
            let rest = Array(word.dropFirst(start.utf8.count))
            for letter in instead { if let found = known(Array(letter.utf8) + rest) { return found } }
        }
        return nil
    }
    private static let nasals: [(String, [String])] = [
        ("nge", ["", "k"]), ("ng", ["", "k"]), ("ny", ["s", "c"]), ("n", ["t"]), ("m", ["p", "b"]),
    ]

    /// Vowels that were left out: rmh, smpai.
    private static func shortened(_ word: [UInt8]) -> Self? {
        let consonants = word.filter { !WordRarity.isVowel($0) }
        guard consonants.count > 2, let meant = WordRarity.meant(by: consonants), word.count < meant.count else {
            return nil
        }
        var rest = word[...]
        for letter in meant where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty ? known(meant) : nil
    }

    /// Made of another word by what stands before or behind it, as names are not: menggenang, penghubung, durasinya.
    private static func isDerived(_ word: [UInt8]) -> Bool {
        guard word.count > 6 else { return false }
        return beginnings.contains { word.starts(with: $0.utf8) }
            || endings.contains { word.suffix(3).elementsEqual($0.utf8) }
    }
    private static let beginnings = ["mem", "meng", "meny", "men", "ber", "ter", "di", "pem", "peng", "peny", "per"]
    private static let endings = ["nya", "kan"]
}
