// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSecurity
import LaporStore

/// Seals who reported under a fresh key of the report's own, and opens it again for those entitled.
///
/// Erasing the wrapped key erases the person (UU 27/2022); the marks let an officer look somebody up without reading all.
struct IdentitySeal {
    let vault: Vault

    func seal(_ identity: Identity, of report: Report.ID) throws -> SealedIdentity {
        let key = Chance.bytes(32)
        let plain = Array(try JSONEncoder().encode(identity))
        return SealedIdentity(
            sealed: try vault.seal(plain, for: .identity, at: place(report), under: key),
            wrappedKey: try vault.seal(key, for: .identity, at: "\(place(report)) key"),
            emailMark: identity.email.map { mark($0) },
            phoneMark: identity.phone.map { mark($0) }
        )
    }

    func open(_ sealed: SealedIdentity, of report: Report.ID) throws -> Identity {
        let key = try vault.open(sealed.wrappedKey, for: .identity, at: "\(place(report)) key")
        let plain = try vault.open(sealed.sealed, for: .identity, at: place(report), under: key)
        return try JSONDecoder().decode(Identity.self, from: Data(plain))
    }

    private func mark(_ contact: String) -> [UInt8] { vault.mark(Array(contact.utf8), for: .blindIndex) }
    private func place(_ report: Report.ID) -> String { "identity \(report)" }
}
