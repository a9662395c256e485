// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Gives letters other words, from the next one on.
///
/// What says what it said before makes no new version, so repeating it changes nothing. Earlier versions stay, with who
/// replaced them and when.
package struct ImportTemplates: Sendable {
    package struct Change: Equatable, Sendable {
        package let rule: String
        package let language: Language
        package let version: Int64
    }
    package struct Result: Equatable, Sendable {
        package let changes: [Change]
        package let unchanged: Int
    }
    let ports: Ports
    let current: CurrentTemplates

    package init(_ ports: Ports, shipped: TemplateCatalogue) {
        self.ports = ports
        current = CurrentTemplates(shipped: shipped)
    }

    /// Refuses all files with `UnusableTemplates` when anything is wrong with one.
    ///
    /// - Parameter author: who gave them, kept with each version.
    package func callAsFunction(_ files: [TemplateFile], by author: String) async throws -> Result {
        let wanted = try TemplateReader.read(files)
        let now = ports.now()
        var entries: [String: DirectoryChange.ID] = [:]
        for rule in wanted.templates.keys { entries[rule] = DirectoryChange.ID(try await ports.nextID()) }
        return try await ports.database.write { [current, entries] tx in
            var changes: [Change] = []
            var unchanged = 0
            for (rule, languages) in wanted.templates.sorted(by: { $0.key < $1.key }) {
                let before = try ChangeLetter.versions(rule, current, tx).mapValues(\.template)
                if let entry = entries[rule], before != languages {
                    let change = try LetterRow.change(rule, from: before, to: languages)
                    try DirectoryChangeStore(tx).append([(entry, change)], at: now, by: .init(author))
                }
                for language in Language.allCases {
                    guard let template = languages[language] else { continue }
                    let newest = try current.version(rule, language, tx)
                    guard newest?.template != template else {
                        unchanged += 1
                        continue
                    }
                    let change = Change(rule: rule, language: language, version: (newest?.number ?? 0) + 1)
                    try TemplateStore(tx).add(StoredTemplate(change, template), by: author, at: now)
                    changes.append(change)
                }
            }
            return Result(changes: changes, unchanged: unchanged)
        }
    }
}

extension StoredTemplate {
    fileprivate init(_ change: ImportTemplates.Change, _ template: LetterTemplate) {
        self.init(
            rule: change.rule,
            language: change.language,
            version: change.version,
            subject: template.subject,
            text: template.text
        )
    }
}
