// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// One version of the words of a notice in one language, as an operator gave them.
package struct StoredTemplate: Equatable, Sendable {
    package let rule: String
    package let language: Language
    package let version: Int64
    package let subject: String
    package let text: String

    package init(rule: String, language: Language, version: Int64, subject: String, text: String) {
        self.rule = rule
        self.language = language
        self.version = version
        self.subject = subject
        self.text = text
    }
}

/// Words of notices that differ from what ships; nothing is ever changed or taken away.
package struct TemplateStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func newest(_ rule: String, _ language: Language) throws -> StoredTemplate? {
        try tx.first(
            """
            SELECT rule, language, version, subject, body FROM letter_template
            WHERE rule = \(rule) AND language = \(language.rawValue) ORDER BY version DESC LIMIT 1
            """,
            template
        )
    }

    /// The version after the newest; who comes second with the same number fails as a duplicate.
    package func add(_ template: StoredTemplate, by author: String, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO letter_template (rule, language, version, subject, body, changed_at, changed_by)
            VALUES (\(template.rule), \(template.language.rawValue), \(template.version), \(template.subject),
              \(template.text), \(now), \(author))
            """
        ])
    }

    private func template(_ row: any Row) throws -> StoredTemplate {
        guard let language = Language(rawValue: try row.string(1)) else { throw Failure(.corrupt, subject: "language") }
        return StoredTemplate(
            rule: try row.string(0),
            language: language,
            version: try row.number(2),
            subject: try row.string(3),
            text: try row.string(4)
        )
    }
}
