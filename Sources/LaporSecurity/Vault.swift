// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

/// The installation's secret, and what is derived from it: one subkey for each purpose (HKDF, RFC 5869).
package struct Vault: Sendable {
    package enum Purpose: String, Sendable, CaseIterable {
        case identity, idempotency, session
        case passwordLink = "password-link"
        case accessCode = "access-code"
        case blindIndex = "blind-index"
        case checkpoint, upload, disclosure, account
        /// What officers type, while it lies in their browsers.
        case deskDraft = "desk-draft"
        /// Tells one secret from another.
        case secret
    }
    package struct Damaged: Error, Equatable {}

    /// Tells rows sealed under an older secret from newer ones.
    package static let keyID: UInt8 = 1
    private let subkeys: [Purpose: SymmetricKey]

    /// Precondition: 32 bytes of a secret that is kept apart from the database.
    package init(secret: [UInt8]) {
        precondition(secret.count >= 32, "a secret key has at least 32 bytes")
        let root = SymmetricKey(data: secret)
        subkeys = Dictionary(
            uniqueKeysWithValues: Purpose.allCases.map { purpose in
                let info = Data("lapor \(purpose.rawValue) \(Self.keyID)".utf8)
                return (
                    purpose, HKDF<SHA256>.deriveKey(inputKeyMaterial: root, info: info, outputByteCount: 32)
                )
            }
        )
    }

    /// HMAC-SHA-256 of some bytes, for comparing and looking up without keeping them.
    ///
    /// The first byte is the key's id, so that marks under an older secret can be told.
    package func mark(_ bytes: [UInt8], for purpose: Purpose) -> [UInt8] {
        [Self.keyID] + Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key(purpose)))
    }

    /// Compares in constant time.
    package func isMark(_ mark: [UInt8], of bytes: [UInt8], for purpose: Purpose) -> Bool {
        mark.first == Self.keyID
            && HMAC<SHA256>.isValidAuthenticationCode(mark.dropFirst(), authenticating: bytes, using: key(purpose))
    }

    /// AES-256-GCM, bound to the place where it is kept; `under` mixes a further key in.
    package func seal(
        _ plain: [UInt8],
        for purpose: Purpose,
        at place: String,
        under further: [UInt8] = []
    ) throws -> [UInt8] {
        let box = try AES.GCM.seal(plain, using: key(purpose, further), authenticating: Data(place.utf8))
        guard let combined = box.combined else { throw Damaged() }
        return [Self.keyID] + combined
    }

    package func open(
        _ sealed: [UInt8],
        for purpose: Purpose,
        at place: String,
        under further: [UInt8] = []
    ) throws -> [UInt8] {
        guard sealed.first == Self.keyID else { throw Damaged() }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
            return Array(try AES.GCM.open(box, using: key(purpose, further), authenticating: Data(place.utf8)))
        } catch is CryptoKitError {
            throw Damaged()
        }
    }

    private func key(_ purpose: Purpose, _ further: [UInt8] = []) -> SymmetricKey {
        guard let subkey = subkeys[purpose] else { preconditionFailure("no subkey for \(purpose)") }
        guard !further.isEmpty else { return subkey }
        return HKDF<SHA256>.deriveKey(inputKeyMaterial: subkey, info: Data(further), outputByteCount: 32)
    }
}

/// Bytes nobody can guess.
package enum Chance {
    package static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
