// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// A current row of a disclosure as it stands, for comparing with what its events say it should be.
package struct DisclosureRow: Sendable {
    package let id: Disclosure.ID
    package let trackingID: TrackingID
    package let version: Int64
    package let head: Digest
    package let accessMark: [UInt8]
    let state: String
    let receivedAt: Int64
    let recipients: Set<Int64>

    package func agrees(with disclosure: Disclosure) -> Bool {
        version == disclosure.version && state == disclosure.state.rawValue
            && receivedAt == disclosure.receivedAt.milliseconds
            && recipients == Set(disclosure.recipients.map(\.id.rawValue))
    }
}

package struct DisclosureAuditStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// In the order of their ids, for walking all of them.
    package func rows(after id: Int64, limit: Int) throws -> [DisclosureRow] {
        let rows = try tx.rows(
            """
            SELECT id, tracking_id, version, head, access_mark, state, received_at FROM disclosure
            WHERE id > \(id) ORDER BY id LIMIT \(Int64(limit))
            """
        ) { row in
            (
                try row.number(0), TrackingID(rawValue: try row.number(1)), try row.number(2), Digest(row.bytes(3)),
                row.bytes(4), try row.string(5), try row.number(6)
            )
        }
        return try rows.map { id, trackingID, version, head, mark, state, receivedAt in
            let readers = try tx.rows("SELECT recipient_id FROM disclosure_recipient WHERE disclosure_id = \(id)") {
                try $0.number(0)
            }
            return DisclosureRow(
                id: Disclosure.ID(id),
                trackingID: trackingID,
                version: version,
                head: head,
                accessMark: mark,
                state: state,
                receivedAt: receivedAt,
                recipients: Set(readers)
            )
        }
    }

    /// The hash of one event; nothing when there is no such event.
    package func hash(of id: Disclosure.ID, seq: Int64) throws -> Digest? {
        try tx.first("SELECT hash FROM disclosure_event WHERE disclosure_id = \(id.rawValue) AND seq = \(seq)") {
            Digest($0.bytes(0))
        }
    }
}
