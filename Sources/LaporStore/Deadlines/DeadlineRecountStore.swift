// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Which open reports have yet to be looked at again, since the calendar was corrected (ADR 0007).
package struct DeadlineRecountStore {
    /// More are not counted: the number is told as "more than".
    package static let most = 10_000
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// From the beginning, also where somebody is half-way.
    package static let begin: Query = "UPDATE deadline_recount SET after_report = 0, turn = turn + 1 WHERE id = 1"

    /// Where to go on; nothing when all have been looked at.
    package func position() throws -> (turn: Int64, after: Int64)? {
        try tx.first("SELECT turn, after_report FROM deadline_recount WHERE id = 1 AND after_report IS NOT NULL") {
            (try $0.number(0), try $0.number(1))
        }
    }

    /// Only while nobody has begun anew.
    package func goOn(in turn: Int64, after report: Int64?) throws {
        try tx.run(["UPDATE deadline_recount SET after_report = \(report) WHERE id = 1 AND turn = \(turn)"])
    }

    package func open(after report: Int64, limit: Int) throws -> [Report.ID] {
        try tx.rows(
            """
            SELECT id FROM report WHERE is_open = 1 AND id > \(report) ORDER BY id LIMIT \(Int64(limit))
            """
        ) { Report.ID(try $0.number(0)) }
    }

    /// Writes when a report is due and when the system must act, unless it has been acted on since.
    package func set(_ filed: FiledReport, at now: Date, under rules: Rulebook) throws {
        let index = ReportIndex(filed.report, at: now, under: rules)
        try tx.run([
            """
            UPDATE report SET queue_at = \(index.queueAt), timer_at = \(index.timerAt)
            WHERE id = \(filed.report.id.rawValue) AND version = \(filed.report.version)
            """
        ])
    }

    /// How many open reports of some classes came since then, at agencies in a region.
    package func running(
        since receipts: [(classification: Report.Classification, receivedAt: Date)],
        in region: String?
    ) throws -> Int {
        guard !receipts.isEmpty else { return 0 }
        var classes: Query = "1 = 0"
        for (classification, receivedAt) in receipts {
            classes = "\(classes) OR (r.classification = \(classification.rawValue) AND r.received_at >= \(receivedAt))"
        }
        return try count(
            """
            SELECT 1 FROM report r JOIN agency a ON a.id = r.agency_id
            WHERE r.is_open = 1 AND (\(classes))\(Self.at(region)) LIMIT \(Int64(Self.most + 1))
            """
        )
    }

    /// How many reports were closed since then, and are; at agencies in a region.
    package func closed(since moment: Date, in region: String?) throws -> Int {
        try count(
            """
            SELECT 1 FROM report r JOIN agency a ON a.id = r.agency_id
            WHERE r.state = 'closed'\(Self.at(region)) AND r.id IN (
              SELECT c.report_id FROM event c
              WHERE c.type IN ('closed', 'adopted') AND c.occurred_at >= \(moment))
            LIMIT \(Int64(Self.most + 1))
            """
        )
    }

    private func count(_ rows: Query) throws -> Int {
        Int(try tx.first("SELECT count(*) FROM (\(rows)) AS counted") { try $0.number(0) } ?? 0)
    }

    private static func at(_ region: String?) -> Query {
        region.map { " AND (a.region_code = \($0) OR a.region_code LIKE \($0 + ".%"))" } ?? ""
    }
}
