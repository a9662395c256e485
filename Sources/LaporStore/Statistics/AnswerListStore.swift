// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Reports in the order in which they were answered, the latest first; only those that anybody may read.
package struct AnswerListStore {
    package enum Scope: Equatable, Sendable {
        case nation
        case agency(Agency.ID)
        case government(Agency.ID)
    }
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func latest(
        _ scope: Scope,
        limit: Int
    ) throws -> [(report: Report.ID, answeredAt: Date, seq: Int64)] {
        let condition: Query? =
            switch scope {
            case .nation: nil
            case .agency(let id): "AND f.agency_id = \(id.rawValue) "
            case .government(let id): "AND f.government_id = \(id.rawValue) "
            }
        return try tx.rows(
            """
            SELECT f.report_id, f.answered_at, f.answer_seq FROM report_fact f JOIN report r ON r.id = f.report_id
            WHERE f.answered_at IS NOT NULL AND r.is_published = 1 \(Query([condition]))
            ORDER BY f.answered_at DESC, f.report_id DESC LIMIT \(Int64(limit))
            """
        ) { (Report.ID(try $0.number(0)), Date(milliseconds: try $0.number(1)), try $0.number(2)) }
    }
}
