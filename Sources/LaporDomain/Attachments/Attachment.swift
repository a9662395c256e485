// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A file that goes with something that was said (*lampiran*).
package struct Attachment: Equatable, Sendable {
    package typealias ID = Identifier<Attachment>
    package let id: ID
    /// As its sender called it, cleaned.
    package let name: String
    package let type: MediaType
    package let size: Int64
    /// SHA-256 of the bytes that are kept.
    package let digest: Digest

    package init(id: ID, name: String, type: MediaType, size: Int64, digest: Digest) {
        self.id = id
        self.name = name
        self.type = type
        self.size = size
        self.digest = digest
    }
}

/// Names of files: what people read, never where anything is kept.
package enum AttachmentName {
    /// What the sender called it: without folders and what cannot be seen, of reasonable length, ending as such files do.
    package static func cleaned(_ typed: String?, _ type: MediaType) -> String {
        let last = (typed ?? "").split(whereSeparator: { "/\\".contains($0) }).last.map(String.init) ?? ""
        let visible = String(last.cleaned.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        var name = String(visible.drop { $0 == "." || $0 == " " }).trimmed
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let hasEnding = ending.count < name.count
        let isRight = hasEnding && type.endings.contains(ending.lowercased())
        if hasEnding, isRight || isEnding(ending) { name = String(name.dropLast(ending.count + 1)) }
        let kept = isRight ? ending : type.endings[0]
        let room = AttachmentLimits.nameLength - kept.count - 1
        let stem = shortened(name.trimmed, to: room)
        return "\(stem.isEmpty ? "lampiran" : stem).\(kept)"
    }

    private static func isEnding(_ text: String) -> Bool {
        (1...5).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 < 0x7F }
            && text.contains { $0.isLetter }
    }

    private static func shortened(_ text: String, to limit: Int) -> String {
        var scalars = 0
        return String(
            text.prefix { character in
                scalars += character.unicodeScalars.count
                return scalars <= limit
            }
        ).trimmed
    }
}
