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

    /// A paragraph that asks for nothing but what there is not is left out.
    func filled(_ values: [LetterField: String]) -> (subject: String, text: String) {
        func value(_ name: Substring) -> String { LetterField(rawValue: String(name)).flatMap { values[$0] } ?? "" }
        func says(_ paragraph: String) -> Bool {
            let wanted = paragraph.matches(of: /\{([a-z_]+)\}/)
            return wanted.isEmpty || wanted.contains { !value($0.1).isEmpty }
        }
        func fill(_ words: String) -> String {
            words.replacing(/\{([a-z_]+)\}/) { value($0.1) }
        }
        // A subject is one line, whatever it is filled with.
        let paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
        let said = paragraphs.filter(says).map(fill)
        return (fill(subject).replacing("\n", with: " "), said.joined(separator: "\n\n"))
    }
}

/// The words of every notice, in every language, as they ship: version 0.
package struct TemplateCatalogue: Sendable {
    package let templates: [String: [Language: LetterTemplate]]

    package init(_ templates: [String: [Language: LetterTemplate]]) { self.templates = templates }

    package subscript(_ rule: String, _ language: Language) -> LetterTemplate? { templates[rule]?[language] }
}
