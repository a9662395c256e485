// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension SimilarText.Word {
    /// As it is compared, or as it was written: lubang, berlubng.
    fileprivate func isNear(_ other: Self) -> Bool {
        NearWords.areNear(letters, other.letters) || NearWords.areNear(written, other.written)
    }
}

/// What two texts have in common, and what each has alone.
struct TextOverlap {
    private(set) var shared: [SimilarText.Word] = []
    private var common = Amount()
    private var one: Amount
    private var other: Amount
    private var alone: (one: [SimilarText.Word], other: [SimilarText.Word]) = ([], [])
    private var sharedNumbers = 0
    private var otherNumbers = 0
    private let letters: Float

    /// What words weigh, by what they are.
    struct Amount {
        var containers: Float = 0
        var topics: Float = 0
        var names: Float = 0
        var places: Float = 0
        var allNames: Float { names + places }
        /// What only says that a place follows counts less.
        var all: Float { containers * 0.3 + topics + allNames }

        init() {}
        init(of words: [SimilarText.Word]) {
            for word in words { add(word.weight, word.kind) }
        }
        mutating func add(_ weight: Float, _ kind: SimilarText.Word.Kind) {
            switch kind {
            case .container: containers += weight
            case .topic: topics += weight
            case .name: names += weight
            case .place: places += weight
            }
        }
    }

    init(_ one: SimilarText, _ other: SimilarText) {
        self.one = Amount(of: one.words)
        self.other = Amount(of: other.words)
        letters = LetterRow.likeness(one.letters, other.letters)
        matchEqual(one.words, other.words)
        matchMisspelt()
        compareNumbers(one.numbers, other.numbers)
    }

    private mutating func share(_ one: SimilarText.Word, _ other: SimilarText.Word, times share: Float) {
        shared.append(one)
        let kind: SimilarText.Word.Kind =
            one.kind == other.kind ? one.kind : one.isName && other.isName ? .place : one.isName ? other.kind : one.kind
        common.add(min(one.weight, other.weight) * share, kind)
    }

    private mutating func matchEqual(_ one: [SimilarText.Word], _ other: [SimilarText.Word]) {
        var (left, right) = (0, 0)
        while left < one.count, right < other.count {
            if one[left].key == other[right].key {
                share(one[left], other[right], times: 1)
                left += 1
                right += 1
            } else if one[left].key < other[right].key {
                alone.one.append(one[left])
                left += 1
            } else {
                alone.other.append(other[right])
                right += 1
            }
        }
        alone.one += one[left...]
        alone.other += other[right...]
    }

    /// The rarest that are left, each with at most one of the other; so many that two long texts take no longer than two others.
    private mutating func matchMisspelt() {
        let others = Self.rarest(alone.other)
        var pairs: [(SimilarText.Word, SimilarText.Word)] = []
        for one in Self.rarest(alone.one) {
            for other in others where (one.isName || other.isName) && one.isNear(other) {
                pairs.append((one, other))
            }
        }
        // Whichever of the texts comes first.
        pairs.sort { one, other in
            let weights = (one.0.weight + one.1.weight, other.0.weight + other.1.weight)
            if weights.0 != weights.1 { return weights.0 > weights.1 }
            return (min(one.0.key, one.1.key), max(one.0.key, one.1.key))
                < (min(other.0.key, other.1.key), max(other.0.key, other.1.key))
        }
        var taken: Set<WordKey> = []
        for (one, other) in pairs where !taken.contains(one.key) && !taken.contains(other.key) {
            taken.formUnion([one.key, other.key])
            share(one, other, times: 0.9)
        }
        alone.one.removeAll { taken.contains($0.key) }
        alone.other.removeAll { taken.contains($0.key) }
    }
    private static func rarest(_ words: [SimilarText.Word]) -> [SimilarText.Word] {
        let sorted = words.filter { $0.letters.count > 3 }.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
        return Array(sorted.prefix(40))
    }

    private mutating func compareNumbers(_ one: [SimilarText.PlaceNumber], _ other: [SimilarText.PlaceNumber]) {
        for place in Set(one.map(\.place)).intersection(other.map(\.place)) {
            let mine = one.filter { $0.place == place }
            let isShared = mine.contains { number in
                other.contains { $0.place == place && $0.value == number.value }
            }
            if isShared { sharedNumbers += 1 } else { otherNumbers += 1 }
        }
        // Another neighbourhood of the same association is another one.
        if otherNumbers > 0 { sharedNumbers = 0 }
    }

    // MARK: the score

    /// What the one that says less says.
    var least: Float { min(one.all, other.all) }

    /// What speaks for and against, each between nothing and about one, with what it weighs.
    ///
    /// The weights are those of a logistic regression, learnt on the tuning half of `similar-pairs.csv` and, at a tenth of its
    /// weight, on complaints that were shortened and misspelt by a program beside their nearest neighbours.
    var evidence: [(value: Double, weight: Double)] {
        let (here, there) = (Amount(of: alone.one), Amount(of: alone.other))
        let topic = min(common.topics / max(min(one.topics, other.topics), 0.001), 1)
        let names = common.allNames
        let leastNames = min(one.allNames, other.allNames)
        let name = leastNames > 0 ? min(names / leastNames, 1) : 0
        return [
            // How much of the lesser is in the greater, and of both in both.
            (Double(min(common.all / max(least, 0.001), 1)), 1.2),
            (Double(2 * common.all / max(one.all + other.all, 0.001)), 1.13),
            (Double(name), 0.14), (Double(topic), 0.84), (Double(name * topic), 0.87),
            // How much there is at all that both name.
            (Self.bent(common.topics / Self.aTopic), 2.88),
            (Self.bent(names / Self.aName) * Self.bent(common.topics / Self.aTopic), 3.83),
            // What each names alone.
            (Self.bent(clashOfPlaces(here, there) / Self.aName), -2.11),
            (Self.bent(min(here.allNames, there.allNames) / Self.aName), -1.87),
            (Self.bent(min(here.topics, there.topics) / Self.aTopic), -2.04),
            (Self.bent(Float(sharedNumbers)), 2.77), (Self.bent(Float(otherNumbers)), -9.5),
            (Double(letters), 1.76),
            (leastNames > 0 ? 0 : 1, 0.54), (leastNames > 0 && names == 0 ? 1 : 0, -0.32),
        ]
    }
    /// How alike what happened is, wherever it happened: names and numbers are left out.
    var topicLikeness: Double {
        let all = one.topics + other.topics
        return all > 0 ? Double(2 * common.topics / all) : 0
    }
    private static let bias = -4.47
    private static let (aName, aTopic): (Float, Float) = (8, 8)

    private func clashOfPlaces(_ here: Amount, _ there: Amount) -> Float {
        max(min(here.places, there.allNames), min(there.places, here.allNames))
    }
    private static func bent(_ value: Float) -> Double { Double(value / (1 + value)) }

    var score: Double {
        guard common.all > 0 else { return 0 }
        return 1 / (1 + exp(-evidence.reduce(Self.bias) { $0 + $1.value * $1.weight }))
    }
}
