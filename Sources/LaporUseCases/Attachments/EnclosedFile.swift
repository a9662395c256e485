// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// A file of a report as a reader of the report finds it.
package struct EnclosedFile: Equatable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case ready
        /// Nobody has looked for malware yet.
        case unchecked
        /// Malware was found.
        case removed
    }
    package let attachment: Attachment
    package let state: State
    package let hasThumbnail: Bool

    init(_ upload: StoredUpload) {
        attachment = upload.attachment
        hasThumbnail = upload.thumbnailSize != nil
        state =
            switch upload.state {
            case .receiving, .waiting: .unchecked
            case .clean: .ready
            case .refused: .removed
            }
    }

    /// By the message that they came with, as far as the viewer may open them.
    static func all(
        of filed: FiledReport,
        _ words: [Int64: [Passage.Part: String]],
        _ viewer: Viewer,
        _ tx: any Transaction
    ) throws -> [Int64: [EnclosedFile]] {
        var files: [Int64: [EnclosedFile]] = [:]
        for (seq, manifest) in filed.manifests(words, viewer) {
            files[seq] = try manifest.attachments.compactMap { try UploadStore(tx).find($0.id).map(EnclosedFile.init) }
        }
        return files
    }
}

extension FiledReport {
    /// What came with each message, by what its event proves; only of messages whose files the viewer may open.
    ///
    /// The same file can come with several reports: an answer goes to everybody who reported the same.
    func manifests(_ words: [Int64: [Passage.Part: String]], _ viewer: Viewer) -> [(Int64, AttachmentManifest)] {
        words.compactMap { seq, parts in
            guard let text = parts[.attachments], let manifest = AttachmentManifest(text: text),
                history.indices.contains(Int(seq) - 1),
                Readership.mayReadAttachments(of: history[Int(seq) - 1].event, viewer)
            else { return nil }
            return (seq, manifest)
        }
    }
}
