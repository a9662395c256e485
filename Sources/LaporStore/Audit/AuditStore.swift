// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// A current row as it stands, for comparing with what the events say it should be.
package struct CurrentRow: Equatable, Sendable {
    package let id: Report.ID
    package let trackingID: TrackingID
    package let version: Int64
    package let head: Digest
    package let accessMark: [UInt8]
    package let state: String
    package let classification: String
    package let agency: Agency.ID
    package let isPublished: Bool
    package let isConfidential: Bool
    let desk: Agency.ID
    let isOpen: Bool
    let isOversight: Bool
    let isUrgent: Bool
    let isReferred: Bool

    /// Whether it is what this report, the sum of its events, should look like.
    package func agrees(with report: Report) -> Bool {
        version == report.version && state == report.state.rawValue && agency == report.responsible
            && classification == report.classification.rawValue && isPublished == report.isPublished
            && isConfidential == (report.visibility == .confidential) && desk == report.judge ?? report.responsible
            && isOpen == (report.state.openness == 1) && isOversight == (report.oversight == 1)
            && isUrgent == (report.urgency == 1) && isReferred == (report.referral == 1)
    }
}

package struct AuditStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Reports in the order of their ids, for walking all of them.
    package func rows(after id: Int64, limit: Int) throws -> [CurrentRow] {
        try tx.rows(
            """
            SELECT id, tracking_id, version, head, access_mark, state, classification, agency_id, is_published,
              is_confidential, desk_id, is_open, is_oversight, is_urgent, is_referred
            FROM report WHERE id > \(id) ORDER BY id LIMIT \(Int64(limit))
            """
        ) { row in
            CurrentRow(
                id: Report.ID(try row.number(0)),
                trackingID: TrackingID(rawValue: try row.number(1)),
                version: try row.number(2),
                head: Digest(row.bytes(3)),
                accessMark: row.bytes(4),
                state: try row.string(5),
                classification: try row.string(6),
                agency: Agency.ID(try row.number(7)),
                isPublished: try row.number(8) == 1,
                isConfidential: try row.number(9) == 1,
                desk: Agency.ID(try row.number(10)),
                isOpen: try row.number(11) == 1,
                isOversight: try row.number(12) == 1,
                isUrgent: try row.number(13) == 1,
                isReferred: try row.number(14) == 1
            )
        }
    }
}
