// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The words of a language that an operator added; what it lacks is said in Indonesian.
package struct RegionalWords: Sendable {
    struct Pair: Hashable, Sendable {
        let indonesian: String
        let english: String

        init(_ indonesian: String, _ english: String) {
            self.indonesian = indonesian
            self.english = english
        }
    }
    package let code: String
    private let exact: [Pair: String]
    /// Where the Indonesian has one meaning only, the English need not be the same.
    private let single: [String: String]

    /// Precondition: the file has no faults; what it says of phrases that have changed is left out.
    package init(_ file: WordFile, _ list: WordList = .shipped) {
        code = file.code
        let meanings = Dictionary(grouping: list.entries, by: \.indonesian)
        var (exact, single): ([Pair: String], [String: String]) = ([:], [:])
        for row in file.rows {
            exact[Pair(row.entry.indonesian, row.entry.english)] = row.words
            if meanings[row.entry.indonesian]?.count == 1 { single[row.entry.indonesian] = row.words }
        }
        (self.exact, self.single) = (exact, single)
    }

    package func words(for entry: WordList.Entry) -> String? { words(entry.indonesian, entry.english) }

    func words(of phrase: Phrase) -> String? { words(phrase.indonesian.pattern, phrase.english.pattern) }

    private func words(_ indonesian: String, _ english: String) -> String? {
        exact[Pair(indonesian, english)] ?? single[indonesian]
    }
}
