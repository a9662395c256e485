// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Who has read what is secret (UU 27/2022; design.md 3, Visibility).
package struct AccessLogStore {
    package enum What: String, Sendable {
        case content, identity
    }
    package struct Reading: Equatable, Sendable {
        package let at: Date
        package let officer: Int64
        package let role: String
        package let agency: Agency.ID
        package let what: What
    }
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func add(_ report: Report.ID, _ officer: Officer, _ what: What, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO access_log (report_id, read_at, officer_id, role, agency_id, what)
            VALUES (\(report.rawValue), \(now), \(officer.id), \(officer.role.rawValue), \(officer.agency.rawValue),
              \(what.rawValue)) ON CONFLICT DO NOTHING
            """
        ])
    }

    /// Whether an officer has read anything of a report since then.
    package func hasReading(of report: Report.ID, by officer: Officer, since start: Date) throws -> Bool {
        try tx.first(
            """
            SELECT 1 FROM access_log
            WHERE report_id = \(report.rawValue) AND read_at >= \(start) AND officer_id = \(officer.id) LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// The latest first.
    package func readings(of report: Report.ID, limit: Int = 200) throws -> [Reading] {
        try tx.rows(
            """
            SELECT read_at, officer_id, role, agency_id, what FROM access_log WHERE report_id = \(report.rawValue)
            ORDER BY read_at DESC, officer_id, what LIMIT \(Int64(limit))
            """
        ) { row in
            guard let what = What(rawValue: try row.string(4)) else { throw Failure(.corrupt, subject: "access log") }
            return Reading(
                at: Date(milliseconds: try row.number(0)),
                officer: try row.number(1),
                role: try row.string(2),
                agency: Agency.ID(try row.number(3)),
                what: what
            )
        }
    }
}
