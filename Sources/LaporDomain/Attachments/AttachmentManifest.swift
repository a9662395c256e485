// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What was attached to one message, as the words that its event proves: one canonical JSON array, by id.
///
/// The event carries its salted digest, so that no file can be exchanged, added or taken away unnoticed.
package struct AttachmentManifest: Equatable, Sendable {
    package let attachments: [Attachment]

    package init(_ attachments: [Attachment]) { self.attachments = attachments.sorted { $0.id < $1.id } }

    /// Reads what `text` wrote; nothing when it is anything else.
    package init?(text: String) {
        guard let rows = try? JSONDecoder().decode([Row].self, from: Data(text.utf8)) else { return nil }
        let attachments = rows.compactMap(\.attachment)
        self.init(attachments)
        guard attachments.count == rows.count, self.text == text else { return nil }
    }

    package var text: String {
        let objects = attachments.map { attachment in
            CanonicalJSON.encode([
                "id": .code(attachment.id.description), "name": .code(attachment.name),
                "sha256": .digest(attachment.digest), "size": .number(attachment.size),
                "type": .code(attachment.type.rawValue),
            ])
        }
        return "[" + objects.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",") + "]"
    }

    private struct Row: Decodable {
        let id: String
        let name: String
        let sha256: String
        let size: Int64
        let type: String

        var attachment: Attachment? {
            guard let id = Attachment.ID(text: id), let type = MediaType(rawValue: type),
                let digest = Hex.decode(sha256)
            else { return nil }
            return Attachment(id: id, name: name, type: type, size: size, digest: Digest(digest))
        }
    }
}
