// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL

/// The log of what was done to answer templates: appended, never changed.
extension AnswerTemplateStore {
    package func note(_ change: AnswerTemplate.Change, _ id: Int64, of agency: Agency.ID, by officer: Int64) throws {
        try tx.run([
            """
            INSERT INTO answer_template_change (id, template_id, former_id, agency_id, deed, officer_id, at)
            VALUES (\(id), \(change.template.rawValue), \(change.former?.rawValue), \(agency.rawValue),
              \(change.deed.rawValue), \(officer), \(change.at))
            """
        ])
    }

    /// The newest first.
    package func changes(of agency: Agency.ID, limit: Int) throws -> [AnswerTemplate.Change] {
        try tx.rows(
            """
            SELECT c.template_id, c.former_id, c.deed, c.at, t.title, o.name FROM answer_template_change c
            JOIN answer_template t ON t.id = c.template_id JOIN officer o ON o.id = c.officer_id
            WHERE c.agency_id = \(agency.rawValue) ORDER BY c.id DESC LIMIT \(Int64(limit))
            """
        ) { row in
            guard let deed = AnswerTemplate.Change.Deed(rawValue: try row.string(2)) else {
                throw Failure(.corrupt, subject: "answer_template_change of \(try row.number(0))")
            }
            return AnswerTemplate.Change(
                deed,
                .init(try row.number(0)),
                insteadOf: row.integer(1).map { .init($0) },
                at: Date(milliseconds: try row.number(3)),
                title: try row.string(4),
                by: try row.string(5)
            )
        }
    }
}
