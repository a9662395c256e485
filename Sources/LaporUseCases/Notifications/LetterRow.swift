// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// The words of one rule's letters in both languages, as a form and the log of changes hold them.
package struct LetterRow: Equatable, Sendable {
    package let fields: [String: String]
    package let mark: String

    static let columns = ["subject_id", "text_id", "subject_en", "text_en"]

    init(_ templates: [Language: LetterTemplate]) throws {
        fields = Self.fields(templates)
        mark = DirectoryRow.mark(try Self.json(fields))
    }

    static func fields(_ templates: [Language: LetterTemplate]) -> [String: String] {
        [
            "subject_id": templates[.indonesian]?.subject ?? "", "text_id": templates[.indonesian]?.text ?? "",
            "subject_en": templates[.english]?.subject ?? "", "text_en": templates[.english]?.text ?? "",
        ]
    }

    static func json(_ fields: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(fields), as: UTF8.self)
    }

    static func change(
        _ rule: String,
        from before: [Language: LetterTemplate],
        to after: [Language: LetterTemplate]
    ) throws -> DirectoryChange {
        DirectoryChange(
            kind: .letter,
            subject: rule,
            before: try json(fields(before)),
            after: try json(fields(after))
        )
    }
}
