// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// A file that is still coming.
package struct IncomingUpload: Equatable, Sendable {
    package let id: Attachment.ID
    package let tokenMark: [UInt8]
    /// What its sender calls it.
    package let name: String?
    /// How many bytes there will be.
    package let length: Int64
    /// The name of the vault's draft that it is written into.
    package let draft: String
    package let expiresAt: Date

    package init(
        id: Attachment.ID,
        tokenMark: [UInt8],
        name: String?,
        length: Int64,
        draft: String,
        expiresAt: Date
    ) {
        self.id = id
        self.tokenMark = tokenMark
        self.name = name
        self.length = length
        self.draft = draft
        self.expiresAt = expiresAt
    }
}

/// Reads and writes which files are still coming.
package struct IncomingUploadStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package static func add(_ upload: IncomingUpload) -> Query {
        """
        INSERT INTO incoming_upload (id, token_mark, name, length, draft, expires_at)
        VALUES (\(upload.id.rawValue), \(upload.tokenMark), \(upload.name), \(upload.length), \(upload.draft),
          \(upload.expiresAt))
        """
    }

    package func find(_ id: Attachment.ID) throws -> IncomingUpload? {
        try tx.first(
            """
            SELECT id, token_mark, name, length, draft, expires_at FROM incoming_upload WHERE id = \(id.rawValue)
            """
        ) { row in
            IncomingUpload(
                id: Attachment.ID(try row.number(0)),
                tokenMark: row.bytes(1),
                name: row.text(2),
                length: try row.number(3),
                draft: try row.string(4),
                expiresAt: Date(milliseconds: try row.number(5))
            )
        }
    }

    package func remove(_ id: Attachment.ID) throws {
        try tx.run(["DELETE FROM incoming_upload WHERE id = \(id.rawValue)"])
    }

    /// Their drafts are discarded with all old drafts.
    package func forget(before date: Date) throws {
        try tx.run(["DELETE FROM incoming_upload WHERE expires_at < \(date)"])
    }
}
