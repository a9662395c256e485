// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL
package import LaporStore

/// Binds files that were uploaded before to the message that they go with, in the message's own transaction.
///
/// First `find` reads what they are, so that their manifest can be a passage of the event; then `bind` writes it, and refuses
/// if any of them was bound or forgotten meanwhile. Refuses who cannot show the tokens as if there were no such files.
package struct BindUploads: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// What was named, ready to be bound.
    package struct Found: Equatable, Sendable {
        package let manifest: AttachmentManifest
        /// What the event proves.
        package let passage: Passage

        /// Binds them to the event that carries their digest.
        ///
        /// Precondition: it is written already in this transaction.
        package func bind(to filed: FiledReport, at now: Date, _ tx: any Transaction) throws {
            guard let index = filed.history.lastIndex(where: { $0.event.wordDigests.contains(passage.digest) }) else {
                throw Failure(.corrupt, subject: "no event of report \(filed.report.id) carries its attachments")
            }
            let queries = manifest.attachments.map {
                UploadStore.bind($0.id, to: filed.report.id, seq: Int64(index + 1), at: now)
            }
            guard try tx.run(queries).allSatisfy({ $0 == 1 }) else { throw BindUploads.unknown }
        }
    }

    /// - Parameter references: as `ID.TOKEN`; the same one twice counts once.
    /// - Returns: nothing when nothing was named.
    package func find(_ references: [String], at now: Date, _ tx: any Transaction) throws -> Found? {
        let tokens = Set(
            try references.map { text in
                guard let token = UploadToken(text: text) else { throw Self.unknown }
                return token
            }
        )
        guard !tokens.isEmpty else { return nil }
        guard tokens.count <= AttachmentLimits.files else {
            throw Refusal.file(.tooMany(limit: AttachmentLimits.files))
        }
        let attachments = try tokens.map { try free($0, at: now, UploadStore(tx)) }
        let manifest = AttachmentManifest(attachments)
        return Found(manifest: manifest, passage: ports.passage(.attachments, manifest.text))
    }

    private func free(_ token: UploadToken, at now: Date, _ store: UploadStore) throws -> Attachment {
        guard let upload = try store.find(token.id), token.isMark(upload.tokenMark, ports.vault),
            upload.report == nil, upload.expiresAt > now
        else { throw Self.unknown }
        switch upload.state {
        case .waiting, .clean: return upload.attachment
        case .receiving: throw Self.unknown
        case .refused: throw Refusal.file(.infected)
        }
    }

    static let unknown = Refusal.invalid([FieldProblem("uploads", .doesNotExist)])
}

/// Names files that were uploaded and are not bound yet, for the form that still holds them.
package struct DescribeUploads: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// What is unknown, bound or forgotten is left out.
    package func callAsFunction(_ references: [String]) async throws -> [(reference: String, file: Attachment)] {
        let now = ports.now()
        return try await ports.database.read { [ports] tx in
            try references.prefix(AttachmentLimits.files * 2).compactMap { reference in
                guard let token = UploadToken(text: reference), let upload = try UploadStore(tx).find(token.id),
                    token.isMark(upload.tokenMark, ports.vault), upload.report == nil, upload.expiresAt > now,
                    upload.state == .waiting || upload.state == .clean
                else { return nil }
                return (reference, upload.attachment)
            }
        }
    }
}
