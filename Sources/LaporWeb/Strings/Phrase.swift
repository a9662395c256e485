// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// Something to say, in both languages of the system: neither can be left out.
///
/// Languages of operators say it in their own words, or in Indonesian (`RegionalWords`).
struct Phrase: Equatable, Sendable {
    let indonesian: PhraseText
    let english: PhraseText

    init(_ indonesian: PhraseText, _ english: PhraseText) {
        self.indonesian = indonesian
        self.english = english
    }

    /// What others have written already: no translator is asked for it.
    init(said indonesian: String, english: String) {
        self.init(PhraseText(stringLiteral: indonesian), PhraseText(stringLiteral: english))
    }

    subscript(_ language: PageLanguage) -> String {
        if let regional = language.regional {
            // Between `{1}` and `{2}` may stand what is the same in every language.
            let words = regional.words(of: self) ?? (indonesian.hasLetters ? nil : indonesian.pattern)
            guard let words else { return LanguageMarks.around(self[.indonesian]) }
            return PhraseText.filled(words, indonesian.values, language)
        }
        let text = language == .english ? english : indonesian
        return PhraseText.filled(text.pattern, text.values, language)
    }
}
