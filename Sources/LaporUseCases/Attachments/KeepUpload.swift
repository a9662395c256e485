// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Keeps a finished file, and writes down whose token it is.
struct KeepUpload: Sendable {
    let ports: Ports
    init(_ ports: Ports) { self.ports = ports }

    /// The row comes first, so that no bytes lie anywhere without one.
    ///
    /// - Parameter given: what it is called already; a new name otherwise.
    func callAsFunction(
        _ file: FinishedFile,
        named name: String?,
        as given: UploadToken? = nil,
        once: Once<UploadReceipt>? = nil
    ) async throws -> UploadReceipt {
        if let earlier = try await ports.database.read({ try once?.earlier($0) }) { return earlier }
        let now = ports.now()
        let token = if let given { given } else { try await UploadToken.fresh(ports) }
        let upload = StoredUpload(
            Attachment(
                id: token.id,
                name: AttachmentName.cleaned(name, file.type),
                type: file.type,
                size: file.size,
                digest: Digest(file.hash)
            ),
            tokenMark: token.mark(ports.vault),
            state: .receiving,
            place: "\(Hex.encode([UInt8(truncatingIfNeeded: token.id.rawValue)]))/\(token.id)",
            thumbnailSize: file.thumbnailSize,
            createdAt: now,
            expiresAt: now.addingTimeInterval(AttachmentLimits.unboundLife)
        )
        try await ports.database.write { try UploadStore($0).add(upload) }
        try await ports.attachments.vault.keep(file.draft, at: upload.place)
        if let thumbnail = file.thumbnail {
            try await ports.attachments.vault.keep(thumbnail, at: upload.thumbnailPlace)
        }
        return try await settle(upload, UploadReceipt(upload, token: token.secret, ports.attachments), once)
    }

    private func settle(
        _ upload: StoredUpload,
        _ receipt: UploadReceipt,
        _ once: Once<UploadReceipt>?
    ) async throws -> UploadReceipt {
        let now = ports.now()
        let scanAt = ports.attachments.scanner == nil ? nil : now
        let queries =
            [UploadStore.received(upload.attachment.id, scanAt: scanAt)]
            + (try once.map { [try $0.keeping(receipt, from: now)] } ?? [])
        do {
            try await ports.database.write { tx in
                guard try tx.run(queries).first == 1 else { throw Failure(.conflict, subject: "upload") }
            }
            return receipt
        } catch let failure as Failure where failure.code == .duplicate {
            // Somebody sent the same with the same key meanwhile: theirs is the answer, ours is forgotten in a day.
            guard let answer = try await ports.database.read({ try once?.earlier($0) }) else { throw failure }
            return answer
        }
    }
}
