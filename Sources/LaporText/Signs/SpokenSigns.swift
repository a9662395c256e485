// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words and phrases that speak for something, each with a weight, and where a text has them.
///
/// A table has lines of `group weight: phrase | phrase`. In a phrase, `word` is that word, `~word` every word with its stem,
/// `one/another` either of them, and `..` up to three words in between. What lies within a longer phrase of its group is
/// not found by itself: so `lampu darurat` with the weight 0 keeps a lamp from being an emergency.
struct SpokenSigns: Sendable {
    struct Found: Sendable {
        let group: String
        let weight: Double
        /// Which of the table's it is.
        let phrase: Int
        /// Which words of the formal text.
        let words: Range<Int>
    }
    private struct Phrase: Sendable {
        let group: String
        let weight: Double
        /// Each with what may stand there; nothing for a gap.
        let places: [Set<String>]
    }
    /// The most words in a gap.
    private static let longestGap = 3

    private var phrases: [Phrase] = []
    /// By how they may begin.
    private var beginnings: [String: [Int]] = [:]

    init(_ table: String) {
        for line in table.split(separator: "\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            let head = sides[0].split(separator: " ")
            guard sides.count == 2, head.count == 2, let weight = Double(head[1]) else { continue }
            for text in sides[1].split(separator: "|") { add(text, String(head[0]), weight) }
        }
    }

    private mutating func add(_ text: Substring, _ group: String, _ weight: Double) {
        let places = text.split(separator: " ").map { part in
            part == ".." ? [] : part.split(separator: "/").reduce(into: Set()) { $0.formUnion(Self.ways(of: $1)) }
        }
        guard let first = places.first else { return }
        for word in first { beginnings[word, default: []].append(phrases.count) }
        phrases.append(Phrase(group: group, weight: weight, places: places))
    }

    /// How a word and what is made of it is found: the stemmer knows no words, and gives `menerima` another stem than `terima`.
    private static func ways(of word: Substring) -> Set<String> {
        guard word.first == "~" else { return [String(word)] }
        let stem = String(word.dropFirst())
        return [stem, "~" + stem, "~" + IndonesianStemmer.stem(stem), "~" + IndonesianStemmer.stem(active(stem))]
    }

    /// With the prefix of an active verb: `menerima`, `memotong`, `menyuap`.
    private static func active(_ stem: String) -> String {
        switch stem.first {
        case "t": "men" + stem.dropFirst()
        case "p": "mem" + stem.dropFirst()
        case "k": "meng" + stem.dropFirst()
        case "s": "meny" + stem.dropFirst()
        case "b", "f", "v": "mem" + stem
        case "c", "d", "j", "z": "men" + stem
        case "l", "m", "n", "r", "w", "y": "me" + stem
        default: "meng" + stem
        }
    }

    /// Every word that a phrase has, for tests.
    var vocabulary: Set<String> { Set(phrases.flatMap { $0.places.flatMap(\.self) }) }

    /// In the order of the text; time is linear in its words.
    func found(in text: FormalText) -> [Found] {
        var found: [Found] = []
        var ends: [String: Int] = [:]
        for start in text.words.indices {
            var best: [Found] = []
            // Of each group the longest from here, of equal ones the weightiest.
            for one in matches(text.words, from: start) {
                if let index = best.firstIndex(where: { $0.group == one.group }) {
                    if Self.isMore(one, than: best[index]) { best[index] = one }
                } else {
                    best.append(one)
                }
            }
            // And nothing that an earlier one has whole.
            for one in best where one.words.upperBound > ends[one.group, default: 0] {
                ends[one.group] = one.words.upperBound
                found.append(one)
            }
        }
        return found
    }

    private static func isMore(_ one: Found, than other: Found) -> Bool {
        (one.words.count, abs(one.weight)) > (other.words.count, abs(other.weight))
    }

    private func matches(_ words: [FormalText.Word], from start: Int) -> [Found] {
        let word = words[start]
        let begun = (beginnings[word.text] ?? []) + (beginnings["~" + word.stem] ?? [])
        return begun.compactMap { index in
            let phrase = phrases[index]
            return Self.end(of: phrase.places[1...], words, from: start + 1).map {
                Found(group: phrase.group, weight: phrase.weight, phrase: index, words: start..<$0)
            }
        }
    }

    private static func end(of places: ArraySlice<Set<String>>, _ words: [FormalText.Word], from index: Int) -> Int? {
        guard let place = places.first else { return index }
        let rest = places.dropFirst()
        guard !place.isEmpty else {
            for skipped in 0...longestGap {
                if let end = end(of: rest, words, from: index + skipped) { return end }
            }
            return nil
        }
        guard index < words.count, place.contains(words[index].text) || place.contains("~" + words[index].stem) else {
            return nil
        }
        return end(of: rest, words, from: index + 1)
    }
}

extension [SpokenSigns.Found] {
    /// Those of a group, each phrase once: who says a word ten times says no more by it.
    func once(_ group: String) -> [SpokenSigns.Found] {
        var seen: Set<Int> = []
        return filter { $0.group == group && seen.insert($0.phrase).inserted }
    }

    /// Of each word of a text the greatest weight of a sign of the group that is near; none is zero.
    ///
    /// - Parameter before: how many words before the sign count as near; `after`: how many after it.
    func weights(_ group: String, in text: FormalText, before: Int, after: Int) -> [Double] {
        var weights = [Double](repeating: 0, count: text.words.count)
        for sign in self where sign.group == group {
            let first = Swift.max(sign.words.lowerBound - before, 0)
            let end = Swift.min(sign.words.upperBound + after, weights.count)
            for index in first..<end { weights[index] = Swift.max(weights[index], sign.weight) }
        }
        return weights
    }
}
