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

    private func rights(_ admin: Officer) async throws -> (AdministrativeRights, Directory) {
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

    /// Registers somebody, who gets a letter with the way to choose a password.
    package func invite(
        email: String,
        name: String,
        role: String,
        agency: String,
        because reason: String,
        by admin: Officer
    ) async throws -> Officer {
        let (rights, directory) = try await rights(admin)
        let why = try ChangeDirectory.reason(reason)
        let place = try Lookup(directory: directory).agency(agency.trimmed, field: "agency")
        guard rights.mayRun(.officers, of: place) else { throw Refusal.notAdministrator }
        try Self.check(role, rights)
        // A password that nobody knows: the letter brings the way to one of their own.
        let officer = try await AddOfficer(ports)(
            email: email,
            name: name,
            role: role,
            agency: place.description,
            password: Hex.encode(Chance.bytes(32))
        )
        let link = try await ports.passwordLink(.invitation, for: officer.id)
        let id = DirectoryChange.ID(try await ports.nextID())
        let now = ports.now()
        try await ports.database.write { tx in
            try PasswordLinkStore(tx).add(link)
            try DirectoryChangeStore(tx).append(
                [(id, try OfficerRow.change(from: nil, to: officer))],
                at: now,
                by: .init(admin.party.code, because: why)
            )
        }
        return officer
    }

    /// Writes again to who has not chosen a password yet, or has lost it.
    package func writeAgain(_ id: Int64, by admin: Officer) async throws {
        let detail = try await one(id, for: admin)
        guard !detail.line.officer.isDisabled else { throw Refusal.notFound }
        let kind: PasswordLink.Kind = detail.line.seenAt == nil ? .invitation : .forgotten
        let link = try await ports.passwordLink(kind, for: id)
        try await ports.database.write { try PasswordLinkStore($0).add(link) }
    }

    package func signOut(_ id: Int64, by admin: Officer) async throws {
        _ = try await one(id, for: admin)
        try await ports.database.write { try OfficerStore($0).endSessions(of: id) }
    }

    /// Changes who somebody is, where they serve, and whether they may sign in; what they leave can go to another.
    ///
    /// - Parameter heir: the address of who takes over the place and the role that are left, in the same moment.
    package func change(
        _ id: Int64,
        to wish: Wish,
        heir: String = "",
        because reason: String,
        ifAt mark: String,
        by admin: Officer
    ) async throws {
        let (rights, directory) = try await rights(admin)
        let why = try ChangeDirectory.reason(reason)
        let present = try await one(id, for: admin).line.officer
        let place = try Lookup(directory: directory).agency(wish.agency.trimmed, field: "agency")
        guard rights.mayRun(.officers, of: place) else { throw Refusal.notAdministrator }
        if wish.role != present.role.rawValue || wish.isDisabled != present.isDisabled {
            guard rights.grantableRoles.contains(present.role) else { throw Refusal.notAdministrator }
        }
        if wish.role != present.role.rawValue { try Self.check(wish.role, rights) }
        let name = wish.name.cleaned
        guard !name.isEmpty else { throw Refusal.invalid([FieldProblem("name", .required)]) }
        guard name.unicodeScalars.count <= 200 else {
            throw Refusal.invalid([FieldProblem("name", .tooLong, limit: 200)])
        }
        let after = Officer(
            id: id,
            email: present.email,
            name: name,
            role: Role(rawValue: wish.role) ?? present.role,
            agency: place,
            isDisabled: wish.isDisabled
        )
        let next = try await successor(heir, of: present, rights)
        try await write(from: present, to: after, next, because: why, ifAt: mark, by: admin)
    }

    private static func check(_ role: String, _ rights: AdministrativeRights) throws(Refusal) {
        guard rights.grantableRoles.contains(where: { $0.rawValue == role }) else {
            throw .invalid([FieldProblem("role", .notAllowed, choices: rights.grantableRoles.map(\.rawValue))])
        }
    }

    /// Who takes over, as they are now.
    private func successor(_ email: String, of left: Officer, _ rights: AdministrativeRights) async throws -> Officer? {
        guard !email.trimmed.isEmpty else { return nil }
        let address = EmailAddress(typed: email)?.description ?? email
        let found = try await ports.database.read { try OfficerStore($0).find(email: address) }
        guard let found, !found.isDisabled, rights.mayRun(.officers, of: found.agency) else {
            throw Refusal.invalid([FieldProblem("heir", .doesNotExist)])
        }
        guard found.id != left.id, rights.grantableRoles.contains(left.role), rights.grantableRoles.contains(found.role)
        else { throw Refusal.invalid([FieldProblem("heir", .notAllowed)]) }
        return found
    }

    private func write(
        from present: Officer,
        to after: Officer,
        _ heir: Officer?,
        because why: String,
        ifAt mark: String,
        by admin: Officer
    ) async throws {
        guard
            after.id != admin.id || (after.role == present.role && after.agency == present.agency && !after.isDisabled)
        else { throw Refusal.invalid([FieldProblem("is_disabled", .notAllowed)]) }
        let taken = heir.map {
            Officer(
                id: $0.id,
                email: $0.email,
                name: $0.name,
                role: present.role,
                agency: present.agency,
                isDisabled: false
            )
        }
        let ids = [DirectoryChange.ID(try await ports.nextID()), DirectoryChange.ID(try await ports.nextID())]
        let now = ports.now()
        defer { ports.directory.forget() }
        try await ports.database.write { tx in
            try DirectoryStore(tx).claim()
            let store = OfficerStore(tx)
            guard let found = try store.find(present.id), DirectoryRow.mark(try OfficerRow.json(found)) == mark else {
                throw Refusal.changedMeanwhile
            }
            let steps = [(present, after)] + (heir.flatMap { heir in taken.map { [(heir, $0)] } } ?? [])
            let author = DirectoryChangeStore.Author(admin.party.code, because: why)
            for (id, (before, after)) in zip(ids, steps) where before != after {
                try Self.apply(after, was: before, tx, now)
                let change = try OfficerRow.change(from: before, to: after)
                try DirectoryChangeStore(tx).append([(id, change)], at: now, by: author)
            }
            guard try present.role != .nationalAdmin || store.active(.nationalAdmin) > 0 else {
                throw Refusal.invalid([FieldProblem("is_disabled", .notAllowed)])
            }
            try tx.run([DirectoryStore.touchStaff])
        }
    }

    private static func apply(_ after: Officer, was before: Officer, _ tx: any Transaction, _ now: Date) throws {
        let store = OfficerStore(tx)
        try store.set(after.id, name: after.name, isDisabled: after.isDisabled)
        if after.role != before.role || after.agency != before.agency {
            try store.assign(after.id, after.role, at: after.agency, from: now)
        }
        guard after.isDisabled, !before.isDisabled else { return }
        try store.endSessions(of: after.id)
        try PasswordLinkStore(tx).end(of: after.id, at: now)
    }
}

/// How the log of changes keeps an officer.
enum OfficerRow {
    static func json(_ officer: Officer) throws -> String {
        let fields = [
            "email": officer.email, "name": officer.name, "role": officer.role.rawValue,
            "agency": officer.agency.description, "is_disabled": String(officer.isDisabled),
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(fields), as: UTF8.self)
    }

    static func change(from before: Officer?, to after: Officer) throws -> DirectoryChange {
        DirectoryChange(
            kind: .officer,
            subject: "officer:\(after.id)",
            agency: after.agency,
            before: try before.map(json),
            after: try json(after)
        )
    }
}
