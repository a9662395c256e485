// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Reads and writes what is known of uploaded files.
package struct UploadStore {
    /// Longer than any scan takes.
    private static let lease: TimeInterval = 300
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func add(_ upload: StoredUpload) throws {
        let file = upload.attachment
        try tx.run([
            """
            INSERT INTO upload (id, token_mark, state, name, media_type, size, sha256, place, thumbnail_size, created_at,
              expires_at, scan_attempts)
            VALUES (\(file.id.rawValue), \(upload.tokenMark), \(upload.state.rawValue), \(file.name),
              \(file.type.rawValue), \(file.size), \(file.digest.bytes), \(upload.place), \(upload.thumbnailSize),
              \(upload.createdAt), \(upload.expiresAt), 0)
            """
        ])
    }

    /// Its bytes are in their place: it waits for the scanner, or is ready at once.
    package static func received(_ id: Attachment.ID, scanAt: Date?) -> Query {
        let state = scanAt == nil ? StoredUpload.State.clean : .waiting
        return """
            UPDATE upload SET state = \(state.rawValue), scan_at = \(scanAt)
            WHERE id = \(id.rawValue) AND state = 'receiving'
            """
    }

    package func find(_ id: Attachment.ID) throws -> StoredUpload? {
        try tx.first("\(Self.columns) WHERE id = \(id.rawValue)", upload)
    }

    /// Binds one that is still free; changes nothing otherwise.
    package static func bind(_ id: Attachment.ID, to report: Report.ID, seq: Int64, at now: Date) -> Query {
        """
        UPDATE upload SET report_id = \(report.rawValue), seq = \(seq)
        WHERE id = \(id.rawValue) AND report_id IS NULL AND expires_at > \(now) AND state IN ('waiting', 'clean')
        """
    }

    /// Gives up what came with a message whose words are erased: the next purge deletes the bytes.
    package static func release(from report: Report.ID, seq: Int64) -> Query {
        """
        UPDATE upload SET report_id = NULL, seq = NULL, expires_at = 0
        WHERE report_id = \(report.rawValue) AND seq = \(seq)
        """
    }

    /// Claims what the scanner should look at, until the lease ends.
    package func claimUnscanned(_ limit: Int, at now: Date) throws -> [(upload: StoredUpload, attempt: Int64)] {
        let ids = try tx.rows(
            """
            UPDATE upload SET scan_attempts = scan_attempts + 1, scan_at = \(now.addingTimeInterval(Self.lease))
            WHERE id IN (
              SELECT id FROM upload WHERE scan_at <= \(now) ORDER BY scan_at LIMIT \(Int64(limit))
              \(tx.dialect.skippingLocked)
            ) RETURNING id, scan_attempts
            """
        ) { (Attachment.ID(try $0.number(0)), try $0.number(1)) }
        return try ids.compactMap { id, attempt in try find(id).map { ($0, attempt) } }
    }

    /// What the scanner said, or when to ask it again; only whoever holds the latest claim settles anything.
    package func settle(_ id: Attachment.ID, attempt: Int64, _ state: StoredUpload.State, scanAt: Date? = nil) throws {
        try tx.run([
            """
            UPDATE upload SET state = \(state.rawValue), scan_at = \(scanAt)
            WHERE id = \(id.rawValue) AND state = 'waiting' AND scan_attempts = \(attempt)
            """
        ])
    }

    /// Those that nobody bound in time, oldest first.
    package func unbound(before date: Date, limit: Int) throws -> [StoredUpload] {
        try tx.rows(
            """
            \(Self.columns) WHERE report_id IS NULL AND expires_at < \(date) ORDER BY expires_at LIMIT \(Int64(limit))
            """,
            upload
        )
    }

    package func remove(_ id: Attachment.ID) throws {
        try tx.run(["DELETE FROM upload WHERE id = \(id.rawValue) AND report_id IS NULL"])
    }

    private static let columns: Query = """
        SELECT id, token_mark, state, name, media_type, size, sha256, place, thumbnail_size, created_at, expires_at,
          report_id, seq FROM upload
        """

    private func upload(_ row: any Row) throws -> StoredUpload {
        guard let state = StoredUpload.State(rawValue: try row.string(2)),
            let type = MediaType(rawValue: try row.string(4))
        else { throw Failure(.corrupt, subject: "upload \(try row.number(0))") }
        let attachment = Attachment(
            id: Attachment.ID(try row.number(0)),
            name: try row.string(3),
            type: type,
            size: try row.number(5),
            digest: Digest(row.bytes(6))
        )
        return StoredUpload(
            attachment,
            tokenMark: row.bytes(1),
            state: state,
            place: try row.string(7),
            thumbnailSize: row.integer(8),
            createdAt: Date(milliseconds: try row.number(9)),
            expiresAt: Date(milliseconds: try row.number(10)),
            report: row.integer(11).map { Report.ID($0) },
            seq: row.integer(12)
        )
    }
}
