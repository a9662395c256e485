// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Seals the words of one disclosure under a fresh key of its own, and opens them again for those entitled.
///
/// What is sealed is bound to its place: no words can be put in another case, event or part. Whoever holds the
/// installation's secret and its database can open all of it (SECURITY.md).
struct DisclosureSeal: Sendable {
    private static let saltLength = 16
    let vault: Vault
    let id: Disclosure.ID
    private let key: [UInt8]

    /// For a new case.
    init(_ vault: Vault, sealing id: Disclosure.ID) {
        self.vault = vault
        self.id = id
        key = Chance.bytes(32)
    }

    init(_ vault: Vault, opening id: Disclosure.ID, _ store: DisclosureStore) throws {
        self.vault = vault
        self.id = id
        guard let wrapped = try store.wrappedKey(of: id) else {
            throw Failure(.corrupt, subject: "disclosure \(id) has no key")
        }
        key = try vault.open(wrapped, for: .disclosure, at: "disclosure \(id) key")
    }

    func wrappedKey() throws -> [UInt8] { try vault.seal(key, for: .disclosure, at: "disclosure \(id) key") }

    /// The salt goes in as well: nobody can try texts against the digests in the log.
    func seal(_ words: Passage, seq: Int64) throws -> [UInt8] {
        precondition(words.salt.count == Self.saltLength, "a salt has its length")
        let place = place(seq, words.part.rawValue)
        return try vault.seal(words.salt + words.text.utf8, for: .disclosure, at: place, under: key)
    }

    func open(_ words: SealedWords) throws -> (text: String, salt: [UInt8]) {
        let plain = try vault.open(words.sealed, for: .disclosure, at: place(words.seq, words.part), under: key)
        guard plain.count >= Self.saltLength else { throw Failure(.corrupt, subject: "words of disclosure \(id)") }
        return (String(decoding: plain.dropFirst(Self.saltLength), as: UTF8.self), Array(plain.prefix(Self.saltLength)))
    }

    private func place(_ seq: Int64, _ part: String) -> String { "disclosure \(id) \(seq) \(part)" }
}

extension Ports {
    /// What is kept of a disclosure's access code; no report's mark is like it, even of the same number and code.
    func disclosureMark(of code: AccessCode, for trackingID: TrackingID) -> [UInt8] {
        vault.mark(Array("disclosure \(trackingID) \(code)".utf8), for: .accessCode)
    }
    func isDisclosureMark(_ mark: [UInt8], of code: AccessCode, for trackingID: TrackingID) -> Bool {
        vault.isMark(mark, of: Array("disclosure \(trackingID) \(code)".utf8), for: .accessCode)
    }

    /// What a repeated command is known by: keyed, since a plain digest would let texts be tried.
    func sealedFingerprint(_ parts: [String?]) -> String {
        let text = parts.map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
        return Hex.encode(vault.mark(Array(text.utf8), for: .disclosure))
    }
}
