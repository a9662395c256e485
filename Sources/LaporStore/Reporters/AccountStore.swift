// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Who an account belongs to, sealed; the key that opens it is a row of its own.
package struct SealedAccount: Sendable {
    package let id: Account.ID
    package let sealed: [UInt8]
    package let wrappedKey: [UInt8]

    package init(id: Account.ID, sealed: [UInt8], wrappedKey: [UInt8]) {
        self.id = id
        self.sealed = sealed
        self.wrappedKey = wrappedKey
    }
}

package struct AccountStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Answers whether it was added: two devices of one person may come at the same moment.
    package func add(_ account: SealedAccount, mark: [UInt8], at now: Date) throws -> Bool {
        let added = try tx.run([
            """
            INSERT INTO account (id, contact_mark, sealed, created_at)
            VALUES (\(account.id.rawValue), \(mark), \(account.sealed), \(now)) ON CONFLICT (contact_mark) DO NOTHING
            """
        ])
        guard added == [1] else { return false }
        try tx.run([
            "INSERT INTO account_key (account_id, wrapped) VALUES (\(account.id.rawValue), \(account.wrappedKey))"
        ])
        return true
    }

    package func find(_ id: Account.ID) throws -> SealedAccount? { try one("a.id = \(id.rawValue)") }
    package func find(mark: [UInt8]) throws -> SealedAccount? { try one("a.contact_mark = \(mark)") }

    private func one(_ condition: Query) throws -> SealedAccount? {
        try tx.first(
            """
            SELECT a.id, a.sealed, k.wrapped FROM account a JOIN account_key k ON k.account_id = a.id WHERE \(condition)
            """
        ) { SealedAccount(id: Account.ID(try $0.number(0)), sealed: $0.bytes(1), wrappedKey: $0.bytes(2)) }
    }

    package func reseal(_ account: SealedAccount) throws {
        try tx.run(["UPDATE account SET sealed = \(account.sealed) WHERE id = \(account.id.rawValue)"])
    }

    /// Nothing of it is left, not even that there was one; reports stay as they are.
    package func erase(_ id: Account.ID, mark: [UInt8]) throws {
        try CommentStore(tx).forget(id)
        for query: Query in [
            "DELETE FROM account_key WHERE account_id = \(id.rawValue)",
            "DELETE FROM account_session WHERE account_id = \(id.rawValue)",
            "DELETE FROM account_report WHERE account_id = \(id.rawValue)",
            "DELETE FROM follow WHERE contact_mark = \(mark)",
            "DELETE FROM sign_in_code WHERE contact_mark = \(mark)",
            "DELETE FROM account WHERE id = \(id.rawValue)",
        ] {
            try tx.run([query])
        }
    }
}

package struct AccountSessionStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func begin(_ mark: [UInt8], account: Account.ID, at now: Date, until end: Date) throws {
        try tx.run([
            """
            INSERT INTO account_session (token_mark, account_id, created_at, expires_at)
            VALUES (\(mark), \(account.rawValue), \(now), \(end))
            """
        ])
    }

    package func account(_ mark: [UInt8], at now: Date) throws -> Account.ID? {
        try tx.first("SELECT account_id FROM account_session WHERE token_mark = \(mark) AND expires_at > \(now)") {
            Account.ID(try $0.number(0))
        }
    }

    package func end(_ mark: [UInt8]) throws { try tx.run(["DELETE FROM account_session WHERE token_mark = \(mark)"]) }
    package func endAll(of account: Account.ID) throws {
        try tx.run(["DELETE FROM account_session WHERE account_id = \(account.rawValue)"])
    }
    package func forget(before now: Date) throws {
        try tx.run(["DELETE FROM account_session WHERE expires_at < \(now)"])
    }
}
