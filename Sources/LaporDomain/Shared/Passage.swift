// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The salted SHA-256 of something a person wrote: it proves the text, and says nothing once the salt is erased.
package struct Digest: Hashable, Sendable {
    package let bytes: [UInt8]
    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The digest before a report's first event.
    package static let none = Digest(Array(repeating: 0, count: 32))
}

/// Words kept beside the log, never in it: events carry only the digest, so the row may be erased.
package struct Passage: Equatable, Sendable {
    package enum Part: String, Sendable, CaseIterable {
        case title, body, address, coordinates
        /// What the verifier made of title and body for the public (*Isi Laporan Akhir*).
        case publicTitle = "public_title"
        case publicBody = "public_body"
        /// Between offices; the reporter and the public never see it.
        case note
        /// Why something was refused, returned, archived, contested or closed; the reporter sees it.
        case reason
        case answer, reply
        case comment
    }
    package let part: Part
    package let text: String
    package let salt: [UInt8]
    package let digest: Digest

    package init(_ part: Part, text: String, salt: [UInt8], digest: Digest) {
        self.part = part
        self.text = text
        self.salt = salt
        self.digest = digest
    }
}
