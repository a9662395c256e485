// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// Questions that are asked about topics.
package struct QuestionStore {
    private static let separator: Character = "|"
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func all() throws -> [TopicQuestion] {
        try tx.rows(
            """
            SELECT category_id, code, position, kind, label_id, label_en, choices_id, choices_en, is_required, starts_on,
              ends_on FROM topic_question ORDER BY category_id, position, code
            """
        ) { row in
            guard let kind = TopicQuestion.Kind(rawValue: try row.string(3)) else {
                throw Failure(.corrupt, subject: "topic_question \(try row.string(1))")
            }
            return TopicQuestion(
                category: Category.ID(try row.number(0)),
                code: try row.string(1),
                position: try row.number(2),
                kind: kind,
                labels: [.indonesian: try row.string(4), .english: try row.string(5)],
                choices: [.indonesian: Self.parts(try row.string(6)), .english: Self.parts(try row.string(7))],
                isRequired: try row.number(8) == 1,
                startsOn: row.text(9).flatMap { CivilDate(iso: $0) },
                endsOn: row.text(10).flatMap { CivilDate(iso: $0) }
            )
        }
    }

    package func set(_ questions: [TopicQuestion]) throws {
        try DirectoryWriter(tx).run(
            questions.map { question in
                """
                INSERT INTO topic_question (category_id, code, position, kind, label_id, label_en, choices_id, choices_en,
                  is_required, starts_on, ends_on)
                VALUES (\(question.category.rawValue), \(question.code), \(question.position), \(question.kind.rawValue),
                  \(question.labels[.indonesian] ?? ""), \(question.labels[.english] ?? ""),
                  \(Self.joined(question.choices[.indonesian] ?? [])), \(Self.joined(question.choices[.english] ?? [])),
                  \(Int64(question.isRequired ? 1 : 0)), \(question.startsOn?.iso), \(question.endsOn?.iso))
                ON CONFLICT (category_id, code) DO UPDATE SET position = excluded.position, kind = excluded.kind,
                  label_id = excluded.label_id, label_en = excluded.label_en, choices_id = excluded.choices_id,
                  choices_en = excluded.choices_en, is_required = excluded.is_required,
                  starts_on = excluded.starts_on, ends_on = excluded.ends_on
                """
            }
        )
    }

    /// Choices as a table writes them: `siang|malam`.
    package static func parts(_ text: String) -> [String] {
        text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
    package static func joined(_ parts: [String]) -> String { parts.joined(separator: String(separator)) }
}
