// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL

/// What reports of a list tell, all at once: for comparing them, never for showing.
extension ReportListStore {
    /// As everybody reads them; the original stands in only where no public text was ever written, and nothing was erased.
    package func publicBodies(of reports: [Report.ID]) throws -> [Report.ID: String] {
        try bodies(of: reports, Self.publicBody)
    }

    static let publicBody: Query = """
        COALESCE(
          (SELECT t.content FROM report_text t WHERE t.report_id = r.id AND t.part = 'public_body'
           ORDER BY t.seq DESC LIMIT 1),
          CASE WHEN EXISTS (SELECT 1 FROM event e WHERE e.report_id = r.id AND e.type = 'words_erased') THEN '' ELSE
          (SELECT t.content FROM report_text t WHERE t.report_id = r.id AND t.seq = 1 AND t.part = 'body') END)
        """

    /// For officers: after verification the public text.
    package func latestBodies(of reports: [Report.ID]) throws -> [Report.ID: String] {
        try bodies(
            of: reports,
            """
            (SELECT t.content FROM report_text t WHERE t.report_id = r.id AND t.part IN ('body', 'public_body')
             ORDER BY t.seq DESC LIMIT 1)
            """
        )
    }

    private func bodies(of reports: [Report.ID], _ body: Query) throws -> [Report.ID: String] {
        guard let first = reports.first else { return [:] }
        let list: Query = reports.dropFirst().reduce("\(first.rawValue)") { "\($0), \($1.rawValue)" }
        let rows = try tx.rows("SELECT r.id, \(body) FROM report r WHERE r.id IN (\(list))") {
            (Report.ID(try $0.number(0)), $0.text(1) ?? "")
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
}
