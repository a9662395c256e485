// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// What was learnt from texts, version by version, and which is in use.
package struct TextModelStore {
    /// Of so many of each subject the weights are kept, to go back to; those in use always.
    private static let kept = 14
    private static let columns: Query =
        "m.id, m.subject, m.made_at, m.texts, m.labels, m.share, m.asked, m.hits, m.near_hits, m.former_hits"
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// The version in use; nothing for what the program brought along.
    package func current(_ subject: TextSubject) throws -> LearnedVersion.ID? {
        try tx.first(
            """
            SELECT model_id FROM text_model_choice WHERE subject = \(subject.rawValue) ORDER BY id DESC LIMIT 1
            """
        ) { $0.integer(0).map { LearnedVersion.ID($0) } } ?? nil
    }

    package func find(_ id: LearnedVersion.ID) throws -> LearnedVersion? {
        try tx.first("SELECT \(Self.columns) FROM text_model m WHERE m.id = \(id.rawValue)", version)
    }

    /// Empty where only the figures were kept.
    package func content(of id: LearnedVersion.ID) throws -> [UInt8] {
        try tx.first("SELECT content FROM text_model WHERE id = \(id.rawValue)") { $0.bytes(0) } ?? []
    }

    /// The newest first.
    package func versions(_ subject: TextSubject, limit: Int) throws -> [LearnedVersion] {
        try tx.rows(
            """
            SELECT \(Self.columns) FROM text_model m WHERE m.subject = \(subject.rawValue)
            ORDER BY m.id DESC LIMIT \(Int64(limit))
            """,
            version
        )
    }

    package func add(_ version: LearnedVersion, _ content: [UInt8]) throws {
        let subject = version.subject.rawValue
        try tx.run([
            """
            INSERT INTO text_model
              (id, subject, made_at, texts, labels, share, asked, hits, near_hits, former_hits, content)
            VALUES (\(version.id.rawValue), \(subject), \(version.madeAt), \(Int64(version.texts)),
              \(Int64(version.labels)), \(Int64(version.share)), \(Int64(version.hits.asked)),
              \(Int64(version.hits.first)), \(Int64(version.hits.nearly)), \(Int64(version.formerHits)), \(content))
            """
        ])
        try tx.run([
            """
            UPDATE text_model SET content = NULL WHERE subject = \(subject) AND content IS NOT NULL AND id NOT IN
              (SELECT id FROM text_model WHERE subject = \(subject) ORDER BY id DESC LIMIT \(Int64(Self.kept)))
              AND id <> \(try current(version.subject)?.rawValue ?? 0)
            """
        ])
    }

    /// - Parameters:
    ///   - model: nothing for what the program brought along.
    ///   - isRollback: somebody decided it; otherwise it was better.
    package func choose(
        _ model: LearnedVersion.ID?,
        for subject: TextSubject,
        _ id: Int64,
        at now: Date,
        isRollback: Bool
    ) throws {
        try tx.run([
            """
            INSERT INTO text_model_choice (id, subject, model_id, chosen_at, reason)
            VALUES (\(id), \(subject.rawValue), \(model?.rawValue), \(now), \(isRollback ? "rollback" : "better"))
            """
        ])
    }

    /// How what was in use did on a day; the last word on it stands.
    package func note(
        _ hits: LearnedVersion.Hits,
        of model: LearnedVersion.ID?,
        _ subject: TextSubject,
        on day: CivilDate
    ) throws {
        try tx.run([
            """
            INSERT INTO text_model_check (subject, day, model_id, asked, hits, near_hits)
            VALUES (\(subject.rawValue), \(day.iso), \(model?.rawValue), \(Int64(hits.asked)),
              \(Int64(hits.first)), \(Int64(hits.nearly)))
            ON CONFLICT (subject, day) DO UPDATE SET model_id = excluded.model_id, asked = excluded.asked,
              hits = excluded.hits, near_hits = excluded.near_hits
            """
        ])
    }

    /// The newest day first.
    package func checks(_ subject: TextSubject, limit: Int) throws -> [(day: CivilDate, hits: LearnedVersion.Hits)] {
        try tx.rows(
            """
            SELECT day, asked, hits, near_hits FROM text_model_check WHERE subject = \(subject.rawValue)
            ORDER BY day DESC LIMIT \(Int64(limit))
            """
        ) { row in
            guard let day = CivilDate(iso: try row.string(0)) else {
                throw Failure(.corrupt, subject: "text_model_check of \(try row.string(0))")
            }
            return (day, try hits(row, from: 1))
        }
    }

    private func version(_ row: any Row) throws -> LearnedVersion {
        guard let subject = TextSubject(rawValue: try row.string(1)) else {
            throw Failure(.corrupt, subject: "text_model \(try row.number(0))")
        }
        return LearnedVersion(
            id: LearnedVersion.ID(try row.number(0)),
            subject: subject,
            madeAt: Date(milliseconds: try row.number(2)),
            texts: Int(try row.number(3)),
            labels: Int(try row.number(4)),
            share: Int(try row.number(5)),
            hits: try hits(row, from: 6),
            formerHits: Int(try row.number(9))
        )
    }

    private func hits(_ row: any Row, from column: Int) throws -> LearnedVersion.Hits {
        LearnedVersion.Hits(
            asked: Int(try row.number(column)),
            first: Int(try row.number(column + 1)),
            nearly: Int(try row.number(column + 2))
        )
    }
}
