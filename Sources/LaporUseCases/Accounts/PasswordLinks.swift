// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// What opens the page on which a password is chosen: the number of the link, and a proof that only its letter holds.
///
/// The proof is made anew from the row and the installation's secret, so that neither the database alone nor a list of
/// letters that wait gives anybody a way in.
struct PasswordToken {
    let text: String

    init(_ link: PasswordLink, _ vault: Vault) {
        text = "\(link.id).\(Hex.encode(vault.mark(Self.bytes(link), for: .passwordLink)))"
    }

    static func isProof(_ proof: String, of link: PasswordLink, _ vault: Vault) -> Bool {
        guard let mark = Hex.decode(proof) else { return false }
        return vault.isMark(mark, of: bytes(link), for: .passwordLink)
    }

    private static func bytes(_ link: PasswordLink) -> [UInt8] { Array("\(link.id) \(link.officer) ".utf8) + link.salt }
}

extension Ports {
    /// How long a link can be used: an invitation over a week's leave, a forgotten password for two hours.
    func passwordLink(
        _ kind: PasswordLink.Kind,
        for officer: Int64,
        in language: Language
    ) async throws -> PasswordLink {
        passwordLink(try await nextID(), kind, for: officer, in: language)
    }

    func passwordLink(
        _ id: Int64,
        _ kind: PasswordLink.Kind,
        for officer: Int64,
        in language: Language
    ) -> PasswordLink {
        let now = now()
        let life: TimeInterval = kind == .invitation ? 7 * 86_400 : 2 * 3_600
        return PasswordLink(
            id: id,
            officer: officer,
            kind: kind,
            salt: Chance.bytes(16),
            createdAt: now,
            expiresAt: now.addingTimeInterval(life),
            language: language
        )
    }
}

/// Writes to an officer who has forgotten the password, and says nothing about who is one.
package struct ForgottenPassword: Sendable {
    /// Nobody is written to more often.
    static let pause: TimeInterval = 300
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// The same answer for everybody.
    package func callAsFunction(email: String, in language: Language = .indonesian) async throws {
        guard let address = EmailAddress(typed: email)?.description else {
            throw Refusal.invalid([FieldProblem("email", .malformed)])
        }
        let now = ports.now()
        let found = try await ports.database.read { try OfficerStore($0).find(email: address) }
        let link = try await ports.passwordLink(.forgotten, for: found?.id ?? 0, in: language)
        // Whoever is nobody's takes as many steps.
        try await ports.database.write { tx in
            guard let found, !found.isDisabled else { return }
            let store = PasswordLinkStore(tx)
            let last = try store.newest(of: found.id)
            guard now.timeIntervalSince(last?.createdAt ?? .distantPast) > Self.pause else { return }
            try store.add(link)
        }
    }
}

/// Lets an officer choose a password, by a link or by the one before.
package struct ChoosePassword: Sendable {
    private static let longest = 1_000
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Whose password a link is for; refuses one that was used, is over, or is nobody's.
    package func officer(_ token: String) async throws -> Officer {
        try await known(token).officer
    }

    /// All sessions end, and all other links.
    package func callAsFunction(_ token: String, password: String) async throws {
        let (link, officer) = try await known(token)
        let hash = try await hash(password)
        let now = ports.now()
        try await ports.database.write { tx in
            // A link opens once, however many hold it at the same moment; and nobody whose access was taken away.
            guard try PasswordLinkStore(tx).use(link.id, at: now),
                try OfficerStore(tx).find(officer.id)?.isDisabled == false
            else { throw Refusal.notFound }
            try Self.set(hash, for: officer.id, tx, now)
        }
    }

    /// The present password is an attempt like a sign-in.
    package func change(of officer: Officer, from present: String, to password: String) async throws {
        guard password.unicodeScalars.count >= AddOfficer.shortestPassword else { throw Self.tooShort }
        do {
            let session = try await SignIn(ports)(email: officer.email, password: present)
            try await Sessions(ports).end(session.token)
        } catch Refusal.wrongCredentials {
            throw Refusal.invalid([FieldProblem("present_password", .notAllowed)])
        }
        let hash = try await hash(password)
        let now = ports.now()
        try await ports.database.write { try Self.set(hash, for: officer.id, $0, now) }
    }

    private static let tooShort = Refusal.invalid([
        FieldProblem("password", .tooShort, limit: AddOfficer.shortestPassword)
    ])

    private static func set(_ hash: String, for officer: Int64, _ tx: any Transaction, _ now: Date) throws {
        let store = OfficerStore(tx)
        try store.setPassword(officer, hash: hash)
        try store.endSessions(of: officer)
        try PasswordLinkStore(tx).end(of: officer, at: now)
    }

    private func hash(_ password: String) async throws -> String {
        guard password.unicodeScalars.count >= AddOfficer.shortestPassword else { throw Self.tooShort }
        guard password.utf8.count <= Self.longest else {
            throw Refusal.invalid([FieldProblem("password", .tooLong, limit: Self.longest)])
        }
        return try await ports.passwords.hash(password)
    }

    private func known(_ token: String) async throws -> (link: PasswordLink, officer: Officer) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let id = Int64(parts[0]) else { throw Refusal.notFound }
        let now = ports.now()
        let found = try await ports.database.read { tx -> (PasswordLink, Officer)? in
            guard let link = try PasswordLinkStore(tx).find(id), let officer = try OfficerStore(tx).find(link.officer)
            else { return nil }
            return (link, officer)
        }
        guard let (link, officer) = found, PasswordToken.isProof(parts[1], of: link, ports.vault), link.usedAt == nil,
            now < link.expiresAt, !officer.isDisabled
        else { throw Refusal.notFound }
        return (link, officer)
    }
}
