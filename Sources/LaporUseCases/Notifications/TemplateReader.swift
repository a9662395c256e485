// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// A file of words as somebody wrote it.
package struct TemplateFile: Equatable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
    package init(rule: String, _ language: Language, _ template: LetterTemplate) {
        name = "\(rule).\(language.rawValue).txt"
        bytes = Array(template.file.utf8)
    }
}

/// What is wrong in a file, and where, in words for the operator.
package struct TemplateFault: Equatable, Sendable {
    package let file: String
    package let line: Int
    package let words: String

    package var description: String { "\(file):\(line): \(words)" }
}

/// Everything that is wrong with a folder of files; nothing of it was taken.
package struct UnusableTemplates: Error, Equatable, Sendable {
    package let faults: [TemplateFault]
}

/// Reads `RULE.LANGUAGE.txt` files: `Subject: …`, an empty line, the text.
///
/// Takes a rule in all languages or not at all, with the same names in each, and only names that its letters can fill.
package struct TemplateReader {
    private static let heading = "Subject: "
    static let subjectLimit = 200
    static let textLimit = 20_000
    private static let rules = NotificationRule.all
    private var faults: [TemplateFault] = []
    private var found: [String: [Language: LetterTemplate]] = [:]
    /// What was there, readable or not.
    private var texts: [String: String?] = [:]

    package static func read(_ files: [TemplateFile]) throws(UnusableTemplates) -> TemplateCatalogue {
        var reader = TemplateReader()
        for file in files.sorted(by: { $0.name < $1.name }) { reader.take(file) }
        reader.comparePairs()
        guard reader.faults.isEmpty else { throw UnusableTemplates(faults: reader.faults) }
        return TemplateCatalogue(reader.found)
    }

    private mutating func take(_ file: TemplateFile) {
        let parts = file.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[2] == "txt" else {
            return fault(file.name, 1, "is not called RULE.LANGUAGE.txt")
        }
        guard let rule = Self.rules.first(where: { $0.name == parts[0] }) else {
            let known = Self.rules.map(\.name).sorted().joined(separator: ", ")
            return fault(file.name, 1, "there is no rule \(parts[0]), only \(known)")
        }
        guard let language = Language(rawValue: parts[1]) else {
            let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
            return fault(file.name, 1, "there is no language \(parts[1]), only \(known)")
        }
        let text = String(validating: file.bytes, as: UTF8.self)
        texts[file.name] = .some(text?.replacing("\r\n", with: "\n"))
        guard text != nil else { return fault(file.name, 1, "is not UTF-8") }
        check(file.name, rule)
        if let template = template(file.name) { found[rule.name, default: [:]][language] = template }
    }

    private mutating func template(_ name: String) -> LetterTemplate? {
        let lines = lines(name)
        guard let first = lines.first, first.hasPrefix(Self.heading.dropLast()),
            case let subject = first.dropFirst(Self.heading.count - 1), !String(subject).trimmed.isEmpty
        else {
            fault(name, 1, "must be `Subject: ` and what the letter is about")
            return nil
        }
        guard lines.count > 1, lines[1].trimmed.isEmpty else {
            fault(name, 2, "must be empty: it parts the subject from the text")
            return nil
        }
        let text = lines.dropFirst(2).joined(separator: "\n").trimmed
        if text.isEmpty { fault(name, 3, "there is no text") }
        if subject.count > Self.subjectLimit { fault(name, 1, "is longer than \(Self.subjectLimit) letters") }
        if text.count > Self.textLimit { fault(name, 3, "the text is longer than \(Self.textLimit) letters") }
        return LetterTemplate(subject: String(subject).trimmed, text: text + "\n")
    }

    /// Braces hold a name that this rule's letters know, and nothing else does.
    private mutating func check(_ file: String, _ rule: NotificationRule) {
        let known = LetterField.known(to: rule).map(\.rawValue).sorted()
        for (index, line) in lines(file).enumerated() {
            for name in Placeholders.unknown(in: line, known: Set(known)) {
                let names = known.map { "{\($0)}" }.joined(separator: ", ")
                fault(file, index + 1, "letters of \(rule.name) do not know \(name), only \(names)")
            }
            if Placeholders.hasStrayBrace(line) {
                fault(file, index + 1, "a brace stands alone; they only enclose names, as {tracking_id}")
            }
        }
    }

    private mutating func comparePairs() {
        for (rule, languages) in found.sorted(by: { $0.key < $1.key }) {
            // Names that nobody knows have been told already.
            let all = languages.values.reduce(into: Set<String>()) { $0.formUnion($1.names) }
                .filter { LetterField(rawValue: $0) != nil }
            for language in Language.allCases {
                let file = "\(rule).\(language.rawValue).txt"
                guard let template = languages[language] else {
                    if texts[file] == nil { fault(file, 1, "is missing: words change in all languages at once") }
                    continue
                }
                for name in all.subtracting(template.names).sorted() {
                    fault(file, 1, "lacks {\(name)}, which the other language has")
                }
            }
        }
    }

    private func lines(_ file: String) -> [String] {
        ((texts[file] ?? nil) ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    private mutating func fault(_ file: String, _ line: Int, _ words: String) {
        faults.append(TemplateFault(file: file, line: line, words: words))
    }
}
