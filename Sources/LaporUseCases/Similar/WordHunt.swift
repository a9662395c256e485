// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporText

/// Looks for reports by the most telling words of a text: a rare one alone, what many hold together with another.
///
/// It asks the index a fixed number of times at most, and no further where a word alone brings home all that hold it.
struct WordHunt {
    private static let words = 5
    private static let mostQuestions = 8
    private let words: [(term: SearchTerms, isAlone: Bool)]

    init(_ text: SimilarText) { self.init(text.tellingWords(most: Self.words)) }

    /// By what happened, wherever it happened: each word alone, since others tell the rest in other words.
    init(ofTopic text: SimilarText) { self.init(text.tellingWords(most: Self.words, ofTopic: true), isAlone: true) }

    private init(_ telling: [SimilarText.TellingWord], isAlone: Bool = false) {
        words = telling.enumerated().compactMap { place, word in
            let term = SearchTerms(of: word.word)
            // What tells most is asked alone in any case.
            return term.all.count == 1 ? (term, isAlone || word.isRare || place == 0) : nil
        }
    }

    /// - Parameter ask: the newest that hold all of these, at most `limit`.
    func lines(limit: Int, _ ask: (SearchTerms) throws -> [ReportLine]) rethrows -> [ReportLine] {
        var found: [Report.ID: ReportLine] = [:]
        var questions = 0
        for (index, word) in words.enumerated() {
            guard questions < Self.mostQuestions else { break }
            if word.isAlone {
                questions += 1
                let lines = try ask(word.term)
                for line in lines { found[line.id] = line }
                if lines.count < limit { continue }
            }
            for other in words[(index + 1)...] where questions < Self.mostQuestions {
                questions += 1
                for line in try ask(SearchTerms(of: word.term.all + other.term.all)) { found[line.id] = line }
            }
        }
        return found.values.sorted { $0.id > $1.id }
    }
}
