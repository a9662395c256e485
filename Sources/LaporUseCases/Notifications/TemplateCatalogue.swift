// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// The words of every notice, in every language: a subject and a text with `{names}` to fill in.
package struct TemplateCatalogue: Sendable {
    package struct Template: Equatable, Sendable {
        package let subject: String
        package let text: String

        /// Reads a file: `Subject: …`, an empty line, the text.
        package init?(file: String) {
            let parts = file.replacing("\r\n", with: "\n").split(separator: "\n", maxSplits: 1)
            guard parts.count == 2, parts[0].hasPrefix("Subject: ") else { return nil }
            subject = String(parts[0].dropFirst("Subject: ".count))
            text = String(parts[1]).trimmed + "\n"
        }

        /// The names that it wants filled in.
        package var names: Set<String> {
            Set((subject + text).matches(of: /\{([a-z_]+)\}/).map { String($0.1) })
        }

        func filled(_ values: [String: String]) -> (subject: String, text: String) {
            func fill(_ words: String) -> String {
                words.replacing(/\{([a-z_]+)\}/) { match in values[String(match.1)] ?? "" }
            }
            // A subject is one line, whatever it is filled with.
            return (fill(subject).replacing("\n", with: " "), fill(text))
        }
    }
    package let templates: [String: [Language: Template]]

    package init(_ templates: [String: [Language: Template]]) { self.templates = templates }

    /// In the reader's language, or in Indonesian.
    subscript(_ rule: String, _ language: Language) -> Template? {
        templates[rule]?[language] ?? templates[rule]?[.indonesian]
    }
}
