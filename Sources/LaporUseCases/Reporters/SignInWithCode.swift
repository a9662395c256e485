// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// A citizen's session, and whose it is.
package struct AccountSession: Sendable {
    package let token: String
    package let expiresAt: Date
    package let account: Account
}

/// Lets a citizen in with the code that was sent to them; whoever comes for the first time has an account from then on.
///
/// A wrong code, one of another browser, one that was used and one that has had its time are refused alike.
package struct SignInWithCode: Sendable {
    private static let length: TimeInterval = 14 * 86_400
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ token: String, code typed: String) async throws -> AccountSession {
        guard !typed.cleaned.isEmpty else { throw Refusal.invalid([FieldProblem("code", .required)]) }
        guard let digits = CodeRules.typed(typed) else { throw Refusal.invalid([FieldProblem("code", .malformed)]) }
        guard let mark = SessionToken(token)?.mark else { throw Refusal.wrongSignInCode }
        let now = ports.now()
        // The attempt counts even when it fails, so it is a transaction of its own.
        let asked = try await ports.database.write { tx in
            try SignInCodeStore(tx).attempt(token: mark, atMost: CodeRules.attempts, at: now)
        }
        guard let asked, isRight(digits, asked) else { throw Refusal.wrongSignInCode }
        return try await begin(asked, at: now)
    }

    /// In constant time.
    private func isRight(_ digits: String, _ asked: AskedCode) -> Bool {
        let mark = ports.vault.mark(Array(SignInLetter.digits(of: asked, ports.vault).utf8), for: .account)
        return ports.vault.isMark(mark, of: Array(digits.utf8), for: .account)
    }

    private func begin(_ asked: AskedCode, at now: Date) async throws -> AccountSession {
        let contact = try ports.vault.contact(asked.sealed, at: SignInLetter.place(asked.id))
        let fresh = Account(id: Account.ID(try await ports.nextID()), contact: contact, displayName: nil)
        let seal = AccountSeal(vault: ports.vault)
        let sealed = try seal.seal(fresh)
        let token = SessionToken()
        let end = now.addingTimeInterval(Self.length)
        let account = try await ports.database.write { tx in
            guard try SignInCodeStore(tx).use(asked, at: now) else { throw Refusal.wrongSignInCode }
            let store = AccountStore(tx)
            _ = try store.add(sealed, mark: asked.contactMark, at: now)
            guard let known = try store.find(mark: asked.contactMark) else {
                throw Failure(.corrupt, subject: "account without a key")
            }
            let account = try seal.open(known)
            try AccountSessionStore(tx).begin(token.mark, account: account.id, at: now, until: end)
            return account
        }
        return AccountSession(token: token.text, expiresAt: end, account: account)
    }
}

/// Finds the citizen behind a session's token, or ends sessions.
package struct AccountSessions: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func account(_ token: String) async throws -> Account? {
        guard let mark = SessionToken(token)?.mark else { return nil }
        let now = ports.now()
        return try await ports.database.read { [ports] tx in
            guard let id = try AccountSessionStore(tx).account(mark, at: now),
                let sealed = try AccountStore(tx).find(id)
            else { return nil }
            return try AccountSeal(vault: ports.vault).open(sealed)
        }
    }

    package func end(_ token: String) async throws {
        guard let mark = SessionToken(token)?.mark else { return }
        try await ports.database.write { try AccountSessionStore($0).end(mark) }
    }

    /// On every telephone and computer.
    package func endAll(of account: Account) async throws {
        try await ports.database.write { try AccountSessionStore($0).endAll(of: account.id) }
    }

    /// What every form of a session carries, so that no other site can send it (a synchronizer token).
    package func formToken(_ token: String) -> String {
        Hex.encode(Array(ports.vault.mark(Array("account \(token)".utf8), for: .session).prefix(16)))
    }
}
