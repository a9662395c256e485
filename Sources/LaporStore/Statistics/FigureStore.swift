// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// Keeps the figures: whose turn it is to be counted, what each report adds, and the numbers themselves.
package struct FigureStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Puts reports on the list of those to be counted again.
    package func note(_ reports: [Report.ID]) throws {
        try tx.run(
            reports.map {
                """
                INSERT INTO figure_due (report_id) VALUES (\($0.rawValue))
                ON CONFLICT (report_id) DO UPDATE SET problem = NULL
                """
            }
        )
    }

    /// Those whose turn it is.
    package func due(_ limit: Int) throws -> [Report.ID] {
        try tx.rows(
            "SELECT report_id FROM figure_due WHERE problem IS NULL ORDER BY report_id LIMIT \(Int64(limit))"
        ) { Report.ID(try $0.number(0)) }
    }

    /// The same with their versions, for the only one who counts; nobody changes these reports before this ends.
    package func claim(_ limit: Int) throws -> [Report.ID: Int64] {
        _ = try tx.rows("SELECT id FROM figure_turn WHERE id = 1 \(tx.dialect.lockingRow)") { try $0.number(0) }
        let rows = try tx.rows(
            """
            SELECT r.id, r.version FROM figure_due d JOIN report r ON r.id = d.report_id
            WHERE d.problem IS NULL ORDER BY d.report_id LIMIT \(Int64(limit)) \(tx.dialect.skippingLocked)
            """
        ) { (Report.ID(try $0.number(0)), try $0.number(1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// What these reports add now; a report that adds nothing is not among them.
    package func facts(of reports: [Report.ID]) throws -> [Report.ID: String] {
        var found: [Report.ID: String] = [:]
        for id in reports {
            let text = try tx.first("SELECT facts FROM report_fact WHERE report_id = \(id.rawValue)") {
                try $0.string(0)
            }
            if let text, !text.isEmpty { found[id] = text }
        }
        return found
    }

    /// Whether a report is yet to be counted, or could not be.
    package func standing(of report: Report.ID) throws -> (isDue: Bool, problem: String?) {
        let row = try tx.first("SELECT problem FROM figure_due WHERE report_id = \(report.rawValue)") { $0.text(0) }
        return (row != nil, row ?? nil)
    }

    package func keep(_ fact: ReportFact) throws {
        try tx.run([
            """
            INSERT INTO report_fact (report_id, facts, agency_id, government_id, answered_at, answer_seq)
            VALUES (\(fact.report.rawValue), \(fact.facts), \(fact.agency.rawValue), \(fact.government.rawValue),
              \(fact.answer?.at), \(fact.answer?.seq))
            ON CONFLICT (report_id) DO UPDATE SET facts = excluded.facts, agency_id = excluded.agency_id,
              government_id = excluded.government_id, answered_at = excluded.answered_at,
              answer_seq = excluded.answer_seq
            """,
            "DELETE FROM figure_due WHERE report_id = \(fact.report.rawValue)",
        ])
    }

    /// Leaves a report that cannot be counted where a person will look; it counts nowhere until then.
    package func setAside(_ report: Report.ID, problem: String) throws {
        try tx.run([
            "DELETE FROM report_fact WHERE report_id = \(report.rawValue)",
            "UPDATE figure_due SET problem = \(problem) WHERE report_id = \(report.rawValue)",
        ])
    }

    /// Adds to the numbers, or takes away, each time in the same order.
    package func add(_ changes: [FigureCell: Int]) throws {
        let changes = changes.filter { $0.value != 0 }.sorted { $0.key < $1.key }
        try tx.run(
            changes.map { cell, amount in
                """
                INSERT INTO figure (scope_id, figure, breakdown, period, value, amount)
                VALUES (\(cell.scope.rawValue), \(cell.figure.rawValue), \(cell.breakdown.rawValue),
                  \(Int64(cell.period)), \(cell.value), \(Int64(amount)))
                ON CONFLICT (scope_id, figure, breakdown, period, value)
                DO UPDATE SET amount = figure.amount + excluded.amount
                """
            }
        )
    }

    /// All that reports add, page by page, for comparing.
    package func facts(after id: Int64, limit: Int) throws -> [(id: Int64, facts: String)] {
        try tx.rows(
            "SELECT report_id, facts FROM report_fact WHERE report_id > \(id) ORDER BY report_id LIMIT \(Int64(limit))"
        ) { (try $0.number(0), try $0.string(1)) }
    }

    /// Every number that is not nothing; those of no figure of ours under a failure.
    package func all() throws -> [FigureCell: Int] {
        let rows = try tx.rows(
            "SELECT scope_id, figure, breakdown, period, value, amount FROM figure WHERE amount <> 0"
        ) {
            row in
            guard let figure = Figure(rawValue: try row.string(1)),
                let breakdown = Figure.Breakdown(rawValue: try row.string(2))
            else { throw Failure(.corrupt, subject: "a figure of no kind") }
            let cell = FigureCell(
                Agency.ID(try row.number(0)),
                figure,
                breakdown,
                period: Int(try row.number(3)),
                value: try row.string(4)
            )
            return (cell, Int(try row.number(5)))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}
