// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Who has the same trouble: marks that tell only whether somebody has said so, and how many there are.
package struct SupportStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func count(of report: Report.ID) throws -> Int {
        Int(
            try tx.first("SELECT support_count FROM report WHERE id = \(report.rawValue)") { try $0.number(0) } ?? 0
        )
    }

    package func includes(_ mark: [UInt8], of report: Report.ID) throws -> Bool {
        try tx.first("SELECT 1 FROM support WHERE report_id = \(report.rawValue) AND supporter_mark = \(mark)") { _ in
            true
        } ?? false
    }

    /// Counted once, however often it is said.
    package func add(_ mark: [UInt8], to report: Report.ID, at now: Date) throws {
        let added = try tx.run([
            """
            INSERT INTO support (report_id, supporter_mark, since) VALUES (\(report.rawValue), \(mark), \(now))
            ON CONFLICT (report_id, supporter_mark) DO NOTHING
            """
        ])
        guard added == [1] else { return }
        try tx.run(["UPDATE report SET support_count = support_count + 1 WHERE id = \(report.rawValue)"])
    }

    package func remove(_ mark: [UInt8], from report: Report.ID) throws {
        let removed = try tx.run([
            "DELETE FROM support WHERE report_id = \(report.rawValue) AND supporter_mark = \(mark)"
        ])
        guard removed == [1] else { return }
        try tx.run(["UPDATE report SET support_count = support_count - 1 WHERE id = \(report.rawValue)"])
    }
}
