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
        /// What a verifier or an office asks of the reporter; what a lead asks of those who coordinate.
        case question
        case supplement
        /// The list of enclosed files, each with its digest.
        case attachments
        /// Between the offices that coordinate, and the end of it.
        case contribution, conclusion
        /// An answer before it is approved.
        case draft
        /// A published answer put right (*ralat*).
        case correction
        /// To and from a unit without an officer: its number and what it says.
        case letter
        /// Outside bodies: their name, how they are reached, what the reporter can do.
        case institution, contact, advice
        /// Of the Ombudsman or a supervisor, to the agency.
        case notice
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
