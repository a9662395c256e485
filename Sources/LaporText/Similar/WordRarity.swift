// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How rare a word is in complaints: what everybody writes says little about which lamp is meant, a name says much.
enum WordRarity {
    /// Of what nobody else writes: the name of a street.
    static let ofNames: Float = 8
    /// Of an ordinary word that is not known.
    static let ofWords: Float = 6
    /// Of what is too short to be told from a slip.
    static let ofSlips: Float = 3

    /// Nothing for what is not known.
    static func weight(of stem: WordKey) -> Float? { known[stem] }

    /// What can have been meant where somebody left out vowels, by its consonants; the most common there is.
    static func meant(by consonants: [UInt8]) -> [UInt8]? { skeletons[WordKey(consonants)] }

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    private static let known: [WordKey: Float] = Dictionary(
        stems.map { (WordKey($0.stem), $0.weight) },
        uniquingKeysWith: { first, _ in first }
    )

    private static let skeletons: [WordKey: [UInt8]] = {
        var found: [WordKey: [UInt8]] = [:]
        for (stem, _) in stems {
            let letters = Array(stem.utf8)
            let consonants = letters.filter { !isVowel($0) }
            guard consonants.count > 2, consonants.count < letters.count else { continue }
            let key = WordKey(consonants)
            if found[key] == nil { found[key] = letters }
        }
        return found
    }()

    private static let stems: [(stem: String, weight: Float)] = {
        OrdinaryWords.classes.split(separator: "\n").enumerated().flatMap { line, words in
            words.split(separator: " ").map { (String($0), min(1.5 + 0.5 * Float(line), ofWords)) }
        }
    }()
}
