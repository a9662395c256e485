// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL
import LaporSecurity

/// The state of one report's chain at some moment.
package struct ChainHead: Equatable, Sendable {
    package let report: Report.ID
    package let version: Int64
    package let head: Digest
}

/// A signed statement over the heads that changed since the one before it, and over that one: so that deletion shows.
package struct Checkpoint: Equatable, Sendable {
    package let id: Int64
    package let madeAt: Date
    package let heads: Int
    package let digest: Digest
    package let previous: Digest
    package let signature: [UInt8]

    package init(id: Int64, madeAt: Date, heads: Int, digest: Digest, previous: Digest, signature: [UInt8]) {
        self.id = id
        self.madeAt = madeAt
        self.heads = heads
        self.digest = digest
        self.previous = previous
        self.signature = signature
    }

    /// SHA-256 over the checkpoint before, the moment, and every head in the order of the reports.
    package static func digest(of heads: [ChainHead], after previous: Digest, madeAt: Date) -> Digest {
        var bytes: [UInt8] = []
        for head in heads {
            bytes += "\(head.report) \(head.version) \(Hex.encode(head.head.bytes))\n".utf8
        }
        return Digest(Hashing.sha256(previous.bytes, Array("\(madeAt.milliseconds)\n".utf8), bytes))
    }
}

package struct CheckpointStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Puts the heads of these reports on the list for the next checkpoint.
    package func note(_ reports: [Report.ID]) throws {
        try tx.run(
            reports.map {
                """
                INSERT INTO checkpoint_head (checkpoint_id, report_id, version, head)
                SELECT 0, id, version, head FROM report WHERE id = \($0.rawValue)
                ON CONFLICT (checkpoint_id, report_id) DO UPDATE SET version = excluded.version, head = excluded.head
                WHERE excluded.version > checkpoint_head.version
                """
            }
        )
    }

    package func heads(of checkpoint: Int64) throws -> [ChainHead] {
        try tx.rows(
            """
            SELECT report_id, version, head FROM checkpoint_head WHERE checkpoint_id = \(checkpoint) ORDER BY report_id
            """,
            head
        )
    }

    package func latest() throws -> Checkpoint? {
        try tx.first("\(Self.columns) ORDER BY id DESC LIMIT 1 \(tx.dialect.lockingRow)", checkpoint)
    }

    package func all() throws -> [Checkpoint] { try tx.rows("\(Self.columns) ORDER BY id", checkpoint) }

    /// Heads that wait for a checkpoint, the oldest reports first; nobody else changes them before this transaction ends.
    package func waiting(_ limit: Int) throws -> [ChainHead] {
        try tx.rows(
            """
            SELECT report_id, version, head FROM checkpoint_head WHERE checkpoint_id = 0
            ORDER BY report_id LIMIT \(Int64(limit)) \(tx.dialect.lockingRow)
            """,
            head
        )
    }

    /// Puts these heads, and no other that came since, under a checkpoint.
    package func save(_ checkpoint: Checkpoint, over heads: [ChainHead]) throws {
        let insertion: Query = """
            INSERT INTO checkpoint (id, made_at, heads, digest, previous, signature)
            VALUES (\(checkpoint.id), \(checkpoint.madeAt), \(Int64(checkpoint.heads)), \(checkpoint.digest.bytes),
              \(checkpoint.previous.bytes), \(checkpoint.signature))
            """
        try tx.run(
            [insertion]
                + heads.map {
                    """
                    UPDATE checkpoint_head SET checkpoint_id = \(checkpoint.id)
                    WHERE checkpoint_id = 0 AND report_id = \($0.report.rawValue)
                    """
                }
        )
    }

    private func head(_ row: any Row) throws -> ChainHead {
        ChainHead(
            report: Report.ID(try row.number(0)),
            version: try row.number(1),
            head: Digest(row.bytes(2))
        )
    }

    private static let columns = Dialect.Fragment(
        "SELECT id, made_at, heads, digest, previous, signature FROM checkpoint"
    )
    private func checkpoint(_ row: any Row) throws -> Checkpoint {
        Checkpoint(
            id: try row.number(0),
            madeAt: Date(milliseconds: try row.number(1)),
            heads: Int(try row.number(2)),
            digest: Digest(row.bytes(3)),
            previous: Digest(row.bytes(4)),
            signature: row.bytes(5)
        )
    }
}
