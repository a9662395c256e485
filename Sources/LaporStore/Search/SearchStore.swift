// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// Keeps the indexes of words: whose turn it is, and what stands in them.
package struct SearchStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Puts reports on the list of those to be read again.
    package func note(_ reports: [Report.ID]) throws {
        try tx.run(
            reports.map {
                """
                INSERT INTO search_due (what, report_id) VALUES ('words', \($0.rawValue))
                ON CONFLICT (what, report_id) DO UPDATE SET problem = NULL
                """
            }
        )
    }

    /// Those whose turn it is.
    package func due(_ limit: Int) throws -> [Report.ID] {
        try tx.rows(
            """
            SELECT report_id FROM search_due WHERE what = 'words' AND problem IS NULL
            ORDER BY report_id LIMIT \(Int64(limit))
            """
        ) { Report.ID(try $0.number(0)) }
    }

    /// The same with their versions; nobody changes these reports before this transaction ends.
    package func claim(_ limit: Int) throws -> [(id: Report.ID, version: Int64)] {
        try tx.rows(
            """
            SELECT r.id, r.version FROM search_due d JOIN report r ON r.id = d.report_id
            WHERE d.what = 'words' AND d.problem IS NULL ORDER BY d.report_id LIMIT \(Int64(limit))
            \(tx.dialect.skippingLocked)
            """
        ) { (Report.ID(try $0.number(0)), try $0.number(1)) }
    }

    package func settle(_ report: Report.ID) throws {
        try tx.run(["DELETE FROM search_due WHERE what = 'words' AND report_id = \(report.rawValue)"])
    }

    /// Leaves a report that cannot be read where a person will look, so that it does not hold up the others.
    package func setAside(_ report: Report.ID, problem: String) throws {
        try tx.run([
            "UPDATE search_due SET problem = \(problem) WHERE what = 'words' AND report_id = \(report.rawValue)"
        ])
    }

    /// The terms by which a report is found; none when it is not.
    package func terms(of report: Report.ID, in index: SearchIndex) throws -> Set<String> {
        let text = try tx.first(tx.dialect.terms.terms(of: report.rawValue, in: index.name)) { try $0.string(0) }
        return Set((text ?? "").split(separator: " ").map(String.init))
    }

    package func replace(_ terms: [String], of report: Report.ID, in index: SearchIndex) throws {
        let removal: Query = "DELETE FROM \(index.name) WHERE rowid = \(report.rawValue)"
        let insertion = tx.dialect.terms.insertion(of: terms, for: report.rawValue, into: index.name)
        try tx.run(terms.isEmpty ? [removal] : [removal, insertion])
    }

    /// Lets go of erased words that an engine still keeps where nobody asks; answers whether there may have been any.
    package func forgetLeftovers() throws -> Bool {
        guard let erased = try tx.run(["DELETE FROM search_due WHERE what = 'leftovers'"]).first, erased > 0 else {
            return false
        }
        for index in SearchIndex.allCases { try tx.run(tx.dialect.terms.forgetting(in: index.name)) }
        return true
    }

    /// Whether a report is yet to be read, or could not be.
    package func standing(of report: Report.ID) throws -> (isDue: Bool, problem: String?) {
        let row = try tx.first(
            "SELECT problem FROM search_due WHERE what = 'words' AND report_id = \(report.rawValue)"
        ) { $0.text(0) }
        return (row != nil, row ?? nil)
    }
}
