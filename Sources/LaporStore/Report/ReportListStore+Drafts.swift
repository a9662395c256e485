// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL

extension ReportListStore {
    /// Whether an answer waits to be approved: it was drafted, and neither sent, nor returned, nor left behind since.
    package func hasDraft(_ id: Report.ID) throws -> Bool {
        try tx.first(
            """
            SELECT e.type FROM event e WHERE e.report_id = \(id.rawValue) AND e.type IN ('drafted', 'draft_returned',
              'answered', 'concluded', 'closed', 'archived', 'dispositioned', 'forwarded', 'transferred', 'recalled',
              'returned', 'arbitrated', 'arbitration_lapsed', 'followed', 'merged', 'unmerged', 'referred_outside')
            ORDER BY e.seq DESC LIMIT 1
            """
        ) { try $0.string(0) } == "drafted"
    }
}
