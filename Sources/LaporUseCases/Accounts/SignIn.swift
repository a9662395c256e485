// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Lets an officer in by e-mail address and password.
///
/// After five wrong passwords the account rests for a quarter of an hour, whoever asks. An unknown address takes as long
/// and is refused in the same words as a wrong password.
package struct SignIn: Sendable {
    package static let attempts = 5
    private static let rest: TimeInterval = 15 * 60
    private static let length: TimeInterval = 12 * 3600
    /// What is longer was never a password of ours.
    private static let longestPassword = 1_000

    package struct Session: Sendable {
        package let token: String
        package let expiresAt: Date
        package let officer: Officer
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(email: String, password: String) async throws -> Session {
        let now = ports.now()
        let address = EmailAddress(typed: email)?.description ?? email
        let mark = ports.vault.mark(Array(address.utf8), for: .blindIndex)
        let known = try await attempt(address, mark, at: now)
        let given = password.utf8.count <= Self.longestPassword ? password : ""
        let isRight = try await ports.passwords.verify(given, against: known?.passwordHash)
        guard let known, isRight, !known.isDisabled else { throw Refusal.wrongCredentials }
        try await ports.database.write { try SignInFailureStore($0).forget(mark) }
        return try await begin(known.officer, at: now)
    }

    /// Takes one of the attempts before the password is looked at; whoever succeeds gives them all back.
    private func attempt(_ address: String, _ mark: [UInt8], at now: Date) async throws -> Credentials? {
        try await ports.database.write { tx in
            let store = SignInFailureStore(tx)
            let (failures, lockedUntil) = try store.count(mark, at: now)
            guard lockedUntil <= now else {
                throw Refusal.tooManyAttempts(retryAfter: Int(lockedUntil.timeIntervalSince(now).rounded(.up)))
            }
            if failures >= Self.attempts {
                try store.set(mark, failures: 0, lockedUntil: now.addingTimeInterval(Self.rest))
            }
            return try OfficerStore(tx).credentials(of: address)
        }
    }

    private func begin(_ officer: Int64, at now: Date) async throws -> Session {
        let token = SessionToken()
        let end = now.addingTimeInterval(Self.length)
        let found = try await ports.database.write { tx in
            try SessionStore(tx).begin(token.mark, officer: officer, at: now, until: end)
            try OfficerStore(tx).seen(officer, at: now)
            return try OfficerStore(tx).find(officer)
        }
        guard let found else { throw Refusal.wrongCredentials }
        return Session(token: token.text, expiresAt: end, officer: found)
    }
}

/// Finds the officer behind a session's token, or ends the session.
package struct Sessions: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func officer(_ token: String) async throws -> Officer? {
        guard let mark = SessionToken(token)?.mark else { return nil }
        let now = ports.now()
        return try await ports.database.read { try SessionStore($0).officer(mark, at: now) }
    }

    package func end(_ token: String) async throws {
        guard let mark = SessionToken(token)?.mark else { return }
        try await ports.database.write { try SessionStore($0).end(mark) }
    }

    /// Under what the browser of an officer keeps what they type: their own pages bring it along, nobody else's do.
    package func draftKey(of officer: Officer) -> String {
        Hex.encode(Array(ports.vault.mark(Array(officer.party.code.utf8), for: .deskDraft).dropFirst()))
    }

    /// What every form of a session carries, so that no other site can send it (a synchronizer token).
    package func formToken(_ token: String) -> String {
        Hex.encode(Array(ports.vault.mark(Array(token.utf8), for: .session).prefix(16)))
    }
}
