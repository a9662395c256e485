// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Insults, by whom they are for: a dog that bites is none.
enum AbuseSigns {
    /// How far before and after a word somebody may be named whom it is for.
    private static let near = 3

    static func judge(_ text: FormalText, _ signs: [SpokenSigns.Found]) -> Judgement {
        var words: [Int] = []
        var sum = 0.0
        let isTold = Told(text, signs)
        let aims = signs.weights("aim", in: text, before: near + 1, after: near)
        let isLiteral = signs.contains { $0.group == "literal" }
        for (index, word) in text.words.enumerated() where !isTold[index] {
            let aim = isLiteral ? aims[index] - 2 : aims[index]
            if Insults.always.contains(word.text) {
                sum += 2.5
            } else if Insults.aimed.contains(word.text), aim > 0 {
                sum += min(aim, 2.5)
            } else {
                continue
            }
            words.append(index)
        }
        // What insults without any such word: `muka badak`.
        for aim in signs where aim.group == "aim" && aim.weight == 3 && aim.words.count > 1 {
            guard !isTold[aim.words.lowerBound] else { continue }
            sum += isLiteral ? 0.5 : 1.5
            words += aim.words
        }
        return Judgement(sum: sum, words: words)
    }
}

/// Which words of a text somebody else is said to have used.
struct Told {
    /// How far back that may have been said, and how far ahead.
    private static let (back, ahead) = (10, 4)
    private let weights: [Double]

    init(_ text: FormalText, _ signs: [SpokenSigns.Found]) {
        weights = signs.weights("quote", in: text, before: Self.ahead, after: Self.back)
    }

    subscript(_ index: Int) -> Bool { weights[index] > 0 }
}
