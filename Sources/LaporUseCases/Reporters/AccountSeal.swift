// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Seals who an account belongs to under a fresh key of its own; erasing that key erases the person (UU 27/2022).
struct AccountSeal {
    private struct Person: Codable {
        let contact: String
        let name: String?
    }
    let vault: Vault

    func seal(_ account: Account) throws -> SealedAccount {
        let key = Chance.bytes(32)
        let wrapped = try vault.seal(key, for: .account, at: "\(place(account.id)) key")
        return SealedAccount(id: account.id, sealed: try seal(account, under: key), wrappedKey: wrapped)
    }

    /// The same person under the key that they have.
    func reseal(_ account: Account, over sealed: SealedAccount) throws -> SealedAccount {
        let bytes = try seal(account, under: key(of: sealed))
        return SealedAccount(id: sealed.id, sealed: bytes, wrappedKey: sealed.wrappedKey)
    }

    func open(_ sealed: SealedAccount) throws -> Account {
        let plain = try vault.open(sealed.sealed, for: .account, at: place(sealed.id), under: key(of: sealed))
        let person = try JSONDecoder().decode(Person.self, from: Data(plain))
        guard let contact = ContactPoint(typed: person.contact) else {
            throw Failure(.corrupt, subject: "account \(sealed.id)")
        }
        return Account(id: sealed.id, contact: contact, displayName: person.name)
    }

    private func seal(_ account: Account, under key: [UInt8]) throws -> [UInt8] {
        let person = Person(contact: account.contact.description, name: account.displayName)
        return try vault.seal(
            Array(try JSONEncoder().encode(person)),
            for: .account,
            at: place(account.id),
            under: key
        )
    }
    private func key(of sealed: SealedAccount) throws -> [UInt8] {
        try vault.open(sealed.wrappedKey, for: .account, at: "\(place(sealed.id)) key")
    }
    private func place(_ id: Account.ID) -> String { "account \(id)" }
}

extension Vault {
    /// By what somebody is found without being read: the same mark that the identity of a report has.
    func mark(of contact: ContactPoint) -> [UInt8] { mark(Array(contact.description.utf8), for: .blindIndex) }

    /// A contact that waits to be proven, sealed where it is kept.
    func seal(_ contact: ContactPoint, at place: String) throws -> [UInt8] {
        try seal(Array(contact.description.utf8), for: .account, at: place)
    }
    func contact(_ sealed: [UInt8], at place: String) throws -> ContactPoint {
        let plain = try open(sealed, for: .account, at: place)
        guard let contact = ContactPoint(typed: String(decoding: plain, as: UTF8.self)) else {
            throw Failure(.corrupt, subject: place)
        }
        return contact
    }
}
