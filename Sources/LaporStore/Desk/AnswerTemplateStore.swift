// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Answers that are used again; a wording is never changed, only followed by another.
package struct AnswerTemplateStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Those of some agencies, in the order of these, each by its titles: what one has crowds out nothing of another.
    package func list(of agencies: [Agency.ID]) throws -> [AnswerTemplate] {
        try agencies.flatMap { agency in
            try tx.rows(
                """
                SELECT id, agency_id, title, content FROM answer_template
                WHERE agency_id = \(agency.rawValue) AND ended_at IS NULL ORDER BY title, id
                LIMIT \(Int64(AnswerTemplate.most))
                """,
                template
            )
        }
    }

    /// Also one that has ended.
    package func find(_ id: AnswerTemplate.ID) throws -> AnswerTemplate? {
        try tx.first(
            "SELECT id, agency_id, title, content FROM answer_template WHERE id = \(id.rawValue)",
            template
        )
    }

    package func count(of agency: Agency.ID) throws -> Int {
        Int(
            try tx.first(
                "SELECT count(*) FROM answer_template WHERE agency_id = \(agency.rawValue) AND ended_at IS NULL"
            ) { try $0.number(0) } ?? 0
        )
    }

    /// - Parameter former: whose family it joins.
    package func add(
        _ template: AnswerTemplate,
        insteadOf former: AnswerTemplate.ID?,
        by officer: Int64,
        at now: Date
    ) throws {
        let family = try former.flatMap { try self.family(of: $0) } ?? template.id.rawValue
        try tx.run([
            """
            INSERT INTO answer_template (id, family_id, agency_id, title, content, officer_id, written_at)
            VALUES (\(template.id.rawValue), \(family), \(template.agency.rawValue), \(template.title),
              \(template.content), \(officer), \(now))
            """
        ])
    }

    /// Answers whether there was one to end.
    package func end(_ id: AnswerTemplate.ID, at now: Date) throws -> Bool {
        try tx.run(["UPDATE answer_template SET ended_at = \(now) WHERE id = \(id.rawValue) AND ended_at IS NULL"])
            == [1]
    }

    package func revive(_ id: AnswerTemplate.ID) throws -> Bool {
        try tx.run(["UPDATE answer_template SET ended_at = NULL WHERE id = \(id.rawValue) AND ended_at IS NOT NULL"])
            == [1]
    }

    /// The wording of a family that is in use, if there is one.
    package func inUse(besides id: AnswerTemplate.ID) throws -> AnswerTemplate.ID? {
        guard let family = try family(of: id) else { return nil }
        return try tx.first(
            """
            SELECT id FROM answer_template WHERE family_id = \(family) AND ended_at IS NULL AND id <> \(id.rawValue)
            """
        ) { .init(try $0.number(0)) }
    }

    private func family(of id: AnswerTemplate.ID) throws -> Int64? {
        try tx.first("SELECT family_id FROM answer_template WHERE id = \(id.rawValue)") { try $0.number(0) }
    }

    private func template(_ row: any Row) throws -> AnswerTemplate {
        AnswerTemplate(
            id: .init(try row.number(0)),
            agency: Agency.ID(try row.number(1)),
            title: try row.string(2),
            content: try row.string(3)
        )
    }
}
