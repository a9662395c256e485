// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// The words of a notice: a subject and a text with `{names}` to fill in.
package struct LetterTemplate: Equatable, Sendable {
    package let subject: String
    package let text: String

    package init(subject: String, text: String) {
        self.subject = subject
        self.text = text
    }

    /// The names that it wants filled in.
    package var names: Set<String> {
        Set((subject + text).matches(of: /\{([a-z_]+)\}/).map { String($0.1) })
    }

    /// As a file holds it; `TemplateReader` reads the same again.
    package var file: String { "Subject: \(subject)\n\n\(text)" }

    func filled(_ values: [LetterField: String]) -> (subject: String, text: String) {
        func fill(_ words: String) -> String {
            words.replacing(/\{([a-z_]+)\}/) { match in
                LetterField(rawValue: String(match.1)).flatMap { values[$0] } ?? ""
            }
        }
        // A subject is one line, whatever it is filled with.
        return (fill(subject).replacing("\n", with: " "), fill(text))
    }
}

/// The words of every notice, in every language, as they ship: version 0.
package struct TemplateCatalogue: Sendable {
    package let templates: [String: [Language: LetterTemplate]]

    package init(_ templates: [String: [Language: LetterTemplate]]) { self.templates = templates }

    package subscript(_ rule: String, _ language: Language) -> LetterTemplate? { templates[rule]?[language] }
}
