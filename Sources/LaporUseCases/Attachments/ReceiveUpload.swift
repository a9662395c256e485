// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Takes in a file before there is a message that it goes with.
///
/// When it returns, the bytes are durable, and whoever shows the token can bind them to a message for a day. What the file
/// is, is read from its bytes; a picture is drawn anew, without what its camera wrote into it. The file never lies in
/// memory whole. Refuses what is none of the kinds that we take, what is too large, and what cannot be drawn.
package struct ReceiveUpload: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - name: what the sender calls it.
    ///   - key: the same key and the same bytes answer the same.
    ///   - fill: adds the bytes as they come.
    package func callAsFunction(
        named name: String?,
        key: CommandKey? = nil,
        _ fill: (inout IncomingFile) async throws -> Void
    ) async throws -> UploadReceipt {
        let workshop = DraftBench(vault: ports.attachments.vault)
        do {
            var file = IncomingFile(workshop.vault, try await workshop.draft())
            try await fill(&file)
            try await file.flush()
            let found = try await file.identify()
            let finished = try await FinishedFile(file, found, ports.attachments.images, workshop)
            let request = "\(Hex.encode(file.hash.finished())) \(name ?? "")"
            let once = key.map { Once<UploadReceipt>($0, request: request, vault: ports.vault) }
            let receipt = try await KeepUpload(ports)(finished, named: name, once: once)
            await workshop.clear()
            return receipt
        } catch {
            await workshop.clear()
            throw error
        }
    }
}

/// What the sender of a file gets to bind it with.
package struct UploadReceipt: Codable, Equatable, Sendable {
    private let number: Int64
    package let token: String
    package let name: String
    package let mediaType: String
    package let size: Int64
    package let state: String
    package let expiresAt: Int64

    package var id: Attachment.ID { Attachment.ID(number) }
    /// How a message names it.
    package var reference: String { "\(number).\(token)" }

    init(_ upload: StoredUpload, token: String, _ ports: AttachmentPorts) {
        number = upload.attachment.id.rawValue
        self.token = token
        name = upload.attachment.name
        mediaType = upload.attachment.type.rawValue
        size = upload.attachment.size
        let state = ports.scanner == nil ? StoredUpload.State.clean : .waiting
        self.state = state.rawValue
        expiresAt = upload.expiresAt.milliseconds
    }
}

extension StoredUpload {
    var thumbnailPlace: String { "\(place).small" }
}
