// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Gives a file of a report to whoever may read what it came with.
///
/// What somebody may not open does not exist for them. What nobody has looked at for malware yet is not given to anybody.
/// That an officer reads a file of a confidential report is logged, as it is with its words.
package struct ReadAttachment: Sendable {
    /// A page brings many files, and a film comes in many parts: within this time they are one reading.
    private static let oneReading: TimeInterval = 600
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter requester: nothing for a stranger.
    package func callAsFunction(
        _ id: Attachment.ID,
        of trackingID: TrackingID,
        for requester: Requester?,
        isThumbnail: Bool = false
    ) async throws -> AttachmentFile {
        let directory = try await ports.directory.current()
        let (upload, secret) = try await ports.database.read { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let store = ReportStore(tx)
            let (filed, viewer) = try sight.look(store.find(trackingID), for: requester)
            let listed = try filed.manifests(store.words(of: filed.report.id), viewer)
                .flatMap(\.1.attachments).first { $0.id == id }
            guard let listed, let upload = try UploadStore(tx).find(id) else { throw Refusal.notFound }
            guard upload.attachment == listed else {
                throw Failure(.corrupt, subject: "upload \(id) is not what its event says")
            }
            return (upload, ReadReport.secret(filed.report, viewer, nil))
        }
        switch upload.state {
        case .receiving, .waiting: throw Refusal.file(.unchecked)
        case .refused: throw Refusal.file(.infected)
        case .clean: break
        }
        let file = try AttachmentFile(upload, isThumbnail: isThumbnail, ports.attachments.vault)
        if let (report, what) = secret, case .officer(let officer)? = requester {
            try await note(officer, report, what)
        }
        return file
    }

    private func note(_ officer: Officer, _ report: Report.ID, _ what: AccessLogStore.What) async throws {
        let now = ports.now()
        let start = now.addingTimeInterval(-Self.oneReading)
        let isNoted = try await ports.database.read {
            try AccessLogStore($0).hasReading(of: report, by: officer, since: start)
        }
        guard !isNoted else { return }
        try await ports.database.write { try AccessLogStore($0).add(report, officer, what, at: now) }
    }
}

/// A file, ready to be read piece by piece.
package struct AttachmentFile: Sendable {
    private static let pieceLength = 256 * 1024
    package let name: String
    package let type: MediaType
    package let size: Int64
    /// Tells one content from every other.
    package let mark: String
    private let place: String
    private let vault: any AttachmentVault

    init(_ upload: StoredUpload, isThumbnail: Bool, _ vault: any AttachmentVault) throws(Refusal) {
        let file = upload.attachment
        name = file.name
        self.vault = vault
        let digest = Hex.encode(file.digest.bytes)
        guard isThumbnail else {
            (type, size, mark, place) = (file.type, file.size, digest, upload.place)
            return
        }
        guard let smaller = upload.thumbnailSize else { throw .notFound }
        (type, size, mark, place) = (.jpeg, smaller, "\(digest)-small", upload.thumbnailPlace)
    }

    /// Hands over a range in pieces, in order.
    package func read(_ range: Range<Int64>, _ take: ([UInt8]) async throws -> Void) async throws {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let count = min(Int64(Self.pieceLength), range.upperBound - offset)
            let piece = try await vault.read(place, from: offset, count: Int(count))
            guard !piece.isEmpty else { throw VaultFailure(.missing, "\(place) ends before its end") }
            try await take(piece)
            offset += Int64(piece.count)
        }
    }
}
