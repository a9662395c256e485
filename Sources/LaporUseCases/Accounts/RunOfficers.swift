// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Officers, for whoever runs them: registered, moved, disabled, signed out; each change is in the log.
///
/// It promises that nobody gives a role that is not theirs to give, that nobody takes their own access away, and that
/// the last national administrator stays.
package struct RunOfficers: Sendable {
    package struct Detail: Sendable {
        package let line: OfficerLine
        package let history: [AssignmentLine]
        /// Tells what is shown from what it may be by now.
        package let mark: String
        /// Others who serve at the same agency and can answer.
        package let colleagues: [Officer]
    }
    /// What an officer is to be.
    package struct Wish: Sendable {
        package var name: String
        package var role: String
        /// An id, a slug or a name.
        package var agency: String
        package var isDisabled: Bool
        package init(name: String, role: String, agency: String, isDisabled: Bool) {
            self.name = name
            self.role = role
            self.agency = agency
            self.isDisabled = isDisabled
        }
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    func rights(_ admin: Officer) async throws -> (AdministrativeRights, Directory) {
        let directory = try await ports.directory.current()
        let rights = AdministrativeRights(admin, directory.agencies)
        guard rights.reach(.officers) != .nothing else { throw Refusal.notAdministrator }
        return (rights, directory)
    }

    package func list(
        _ words: String = "",
        after email: String = "",
        limit: Int = 50,
        for admin: Officer
    ) async throws -> (lines: [OfficerLine], hasMore: Bool) {
        let (rights, _) = try await rights(admin)
        let top = rights.runsAll(.officers) ? nil : admin.agency
        let found = try await ports.database.read {
            try OfficerStore($0).list(within: top, words: words, after: email, limit: limit + 1)
        }
        return (Array(found.prefix(limit)), found.count > limit)
    }

    package func one(_ id: Int64, for admin: Officer) async throws -> Detail {
        let (rights, _) = try await rights(admin)
        return try await ports.database.read { tx in
            let store = OfficerStore(tx)
            guard let line = try store.line(id), rights.mayRun(.officers, of: line.officer.agency) else {
                throw Refusal.notFound
            }
            return Detail(
                line: line,
                history: try store.history(of: id),
                mark: DirectoryRow.mark(try OfficerRow.json(line.officer)),
                colleagues: try store.serving(at: line.officer.agency).filter { $0.id != id }
            )
        }
    }

    /// Writes again to who has not chosen a password yet, or has lost it; not more often than whoever forgot may ask.
    package func writeAgain(_ id: Int64, in language: Language = .indonesian, by admin: Officer) async throws {
        let line = try await granted(id, to: admin)
        guard !line.officer.isDisabled else { throw Refusal.notFound }
        let link = try await ports.passwordLink(
            line.seenAt == nil ? .invitation : .forgotten,
            for: id,
            in: language
        )
        let now = ports.now()
        try await log(.writtenTo, of: line.officer, by: admin) { tx in
            let store = PasswordLinkStore(tx)
            let last = try store.newest(of: id)?.createdAt ?? .distantPast
            let wait = ForgottenPassword.pause - now.timeIntervalSince(last)
            guard wait <= 0 else { throw Refusal.tooManyAttempts(retryAfter: Int(wait.rounded(.up))) }
            try store.add(link)
        }
    }

    package func signOut(_ id: Int64, by admin: Officer) async throws {
        let officer = try await granted(id, to: admin).officer
        try await log(.signedOut, of: officer, by: admin) { try OfficerStore($0).endSessions(of: id) }
    }

    /// Somebody whose role is the administrator's to give: whoever watches an agency is left alone by it.
    func granted(_ id: Int64, to admin: Officer) async throws -> OfficerLine {
        let (rights, _) = try await rights(admin)
        let line = try await one(id, for: admin).line
        guard rights.grantableRoles.contains(line.officer.role), rights.mayArrange(line.officer.agency, in: .officers)
        else { throw Refusal.notAdministrator }
        return line
    }

    private func log(
        _ deed: OfficerRow.Deed,
        of officer: Officer,
        by admin: Officer,
        _ act: @escaping @Sendable (any Transaction) throws -> Void
    ) async throws {
        let id = DirectoryChange.ID(try await ports.nextID())
        let now = ports.now()
        try await ports.database.write { tx in
            try DirectoryStore(tx).claim()
            try act(tx)
            let change = try OfficerRow.access(deed, of: officer)
            try DirectoryChangeStore(tx).append([(id, change)], at: now, by: .init(admin.party.code))
        }
    }

    static func check(_ role: String, _ rights: AdministrativeRights) throws(Refusal) {
        guard !role.isEmpty else { throw .invalid([FieldProblem("role", .required)]) }
        guard rights.grantableRoles.contains(where: { $0.rawValue == role }) else {
            throw .invalid([FieldProblem("role", .notAllowed, choices: rights.grantableRoles.map(\.rawValue))])
        }
    }
}
