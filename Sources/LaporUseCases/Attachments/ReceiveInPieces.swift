// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Takes in a file in pieces, so that a connection that breaks costs only what was under way.
///
/// What has been acknowledged stays for a day and is never asked for again; with the last byte the file is looked at and kept
/// as `ReceiveUpload` does, under the same name. Whoever does not show the name is answered as if there were no such file.
package struct ReceiveInPieces: Sendable {
    private static let pieceLength = 256 * 1024
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// How far a file is.
    package struct Standing: Codable, Equatable, Sendable {
        /// How a message names it once it is whole: `ID.TOKEN`.
        package let reference: String
        package let offset: Int64
        package let length: Int64
        let expires: Int64
        package var expiresAt: Date { Date(milliseconds: expires) }
        package var isWhole: Bool { offset == length }
    }

    /// - Parameters:
    ///   - name: what the sender calls it.
    ///   - length: how many bytes will come; refused when none that we take can be as large.
    ///   - key: the same key and the same file answer the same.
    package func begin(named name: String?, length: Int64, key: CommandKey? = nil) async throws -> Standing {
        guard length > 0 else { throw Refusal.file(.empty) }
        guard length <= AttachmentLimits.size else { throw Refusal.file(.tooLarge(limit: AttachmentLimits.size)) }
        let once = key.map { Once<Standing>($0, request: "\(length) \(name ?? "")", vault: ports.vault) }
        if let earlier = try await ports.database.read({ try once?.earlier($0) }) { return earlier }
        let token = try await UploadToken.fresh(ports)
        let draft = try await ports.attachments.vault.makeDraft()
        let now = ports.now()
        let upload = IncomingUpload(
            id: token.id,
            tokenMark: token.mark(ports.vault),
            name: name.map { String($0.prefix(AttachmentLimits.nameLength * 4)) },
            length: length,
            draft: draft.name,
            expiresAt: now.addingTimeInterval(AttachmentLimits.unboundLife)
        )
        let standing = upload.standing(token, at: 0)
        let queries = [IncomingUploadStore.add(upload)] + (try once.map { [try $0.keeping(standing, from: now)] } ?? [])
        try await ports.database.write { tx in _ = try tx.run(queries) }
        return standing
    }

    /// How far it is; of a file that is whole, its whole length.
    package func standing(of reference: String) async throws -> Standing {
        let (token, upload) = try await find(reference)
        guard let upload else { return try await whole(token) }
        return upload.standing(token, at: try await ports.attachments.vault.size(of: draft(upload)))
    }

    /// Adds what comes from an offset on, and answers how far the file is then.
    ///
    /// Refuses an offset that is not where the file ends (`elsewhere`), and what goes on beyond its length.
    package func add(
        to reference: String,
        at offset: Int64,
        _ next: () async throws -> [UInt8]?
    ) async throws -> Standing {
        let (token, upload) = try await find(reference)
        guard let upload else { return try await whole(token, at: offset) }
        let draft = draft(upload)
        let vault = ports.attachments.vault
        guard try await vault.size(of: draft) == offset else { throw Refusal.file(.elsewhere) }
        var file = PieceWriter(vault, draft, at: offset, of: upload.length)
        do {
            while let piece = try await next() { try await file.add(piece) }
            try await file.flush()
        } catch {
            // What came before the connection broke is kept; what nobody takes is not.
            if error is Refusal { try await forget(upload) } else { try await file.flush() }
            throw error
        }
        guard file.end == upload.length else { return upload.standing(token, at: file.end) }
        return try await finish(upload, token)
    }

    /// Gives up a file that is still coming.
    package func cancel(_ reference: String) async throws {
        guard let upload = try await find(reference).upload else { throw Refusal.notFound }
        try await forget(upload)
    }

    private func finish(_ upload: IncomingUpload, _ token: UploadToken) async throws -> Standing {
        let workshop = DraftBench(vault: ports.attachments.vault)
        do {
            let file = try await IncomingFile(readingAgain: draft(upload), workshop.vault)
            let found = try await file.identify()
            let finished = try await FinishedFile(file, found, ports.attachments.images, workshop)
            _ = try await KeepUpload(ports)(finished, named: upload.name, as: token)
            await workshop.clear()
        } catch let refusal as Refusal {
            await workshop.clear()
            try await forget(upload)
            throw refusal
        } catch let failure as Failure where failure.code == .duplicate {
            // The same last piece, sent twice: the other one is keeping it.
            await workshop.clear()
        }
        try await forget(upload)
        return upload.standing(token, at: upload.length)
    }

    private func forget(_ upload: IncomingUpload) async throws {
        try await ports.database.write { try IncomingUploadStore($0).remove(upload.id) }
        try await ports.attachments.vault.discard(draft(upload))
    }

    private func draft(_ upload: IncomingUpload) -> AttachmentDraft {
        ports.attachments.vault.draft(named: upload.draft)
    }

    /// Nothing for a file that has arrived already, if there is one.
    private func find(_ reference: String) async throws -> (token: UploadToken, upload: IncomingUpload?) {
        guard let token = UploadToken(text: reference) else { throw Refusal.notFound }
        let now = ports.now()
        let upload = try await ports.database.read { try IncomingUploadStore($0).find(token.id) }
        guard let upload else { return (token, nil) }
        guard token.isMark(upload.tokenMark, ports.vault), upload.expiresAt > now else { throw Refusal.notFound }
        return (token, upload)
    }

    private func whole(_ token: UploadToken, at offset: Int64? = nil) async throws -> Standing {
        let kept = try await ports.database.read { try UploadStore($0).find(token.id) }
        guard let kept, token.isMark(kept.tokenMark, ports.vault), kept.state != .receiving else {
            throw Refusal.notFound
        }
        guard kept.state != .refused else { throw Refusal.file(.infected) }
        let length = kept.attachment.size
        return Standing(
            reference: token.text,
            offset: length,
            length: length,
            expires: kept.expiresAt.milliseconds
        )
    }
}

extension IncomingUpload {
    fileprivate func standing(_ token: UploadToken, at offset: Int64) -> ReceiveInPieces.Standing {
        ReceiveInPieces.Standing(
            reference: token.text,
            offset: offset,
            length: length,
            expires: expiresAt.milliseconds
        )
    }
}
