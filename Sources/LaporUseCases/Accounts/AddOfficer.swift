// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Registers an officer with a role at an agency (UU 25/2009, Pasal 36: competent staff, by name).
package struct AddOfficer: Sendable {
    package static let shortestPassword = 12
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter agency: an id, a slug or a name; nothing for the national root.
    @discardableResult
    package func callAsFunction(
        email: String,
        name: String,
        role: String,
        agency: String?,
        password: String
    ) async throws -> Officer {
        try await register(email: email, name: name, role: role, agency: agency, password: password) { _, _ in }
    }

    /// - Parameter more: what belongs to it, in the same transaction.
    func register(
        email: String,
        name: String,
        role: String,
        agency: String?,
        password: String,
        and more: @escaping @Sendable (any Transaction, Officer) throws -> Void
    ) async throws -> Officer {
        let directory = try await ports.directory.current()
        let place =
            try agency.map { try Lookup(directory: directory).agency($0, field: "agency") }
            ?? directory.agencies.root
        var problems: [FieldProblem] = []
        let address = try problems.taking { () throws(Refusal) in try Self.address(email) }
        let known = Role(rawValue: role).flatMap { Role.officers.contains($0) ? $0 : nil }
        if known == nil { problems.append(FieldProblem("role", .notAllowed, choices: Role.officers.map(\.rawValue))) }
        let person = try problems.taking { () throws(Refusal) in try Self.name(name) }
        if password.unicodeScalars.count < Self.shortestPassword {
            problems.append(FieldProblem("password", .tooShort, limit: Self.shortestPassword))
        }
        guard problems.isEmpty, let address, let person, let known else { throw Refusal.invalid(problems) }
        return try await add(address, person, known, place, password, more)
    }

    static func address(_ typed: String) throws(Refusal) -> EmailAddress {
        guard let address = EmailAddress(typed: typed) else { throw .invalid([FieldProblem("email", .malformed)]) }
        return address
    }

    static func name(_ typed: String) throws(Refusal) -> String {
        let name = typed.cleaned
        guard !name.isEmpty else { throw .invalid([FieldProblem("name", .required)]) }
        guard name.unicodeScalars.count <= 200 else { throw .invalid([FieldProblem("name", .tooLong, limit: 200)]) }
        return name
    }

    private func add(
        _ address: EmailAddress,
        _ name: String,
        _ role: Role,
        _ agency: Agency.ID,
        _ password: String,
        _ more: @escaping @Sendable (any Transaction, Officer) throws -> Void
    ) async throws -> Officer {
        let hash = try await ports.passwords.hash(password)
        let id = try await ports.nextID()
        let now = ports.now()
        do {
            defer { ports.directory.forget() }
            return try await ports.database.write { tx in
                let store = OfficerStore(tx)
                try store.add(
                    id: id,
                    email: address.description,
                    name: name,
                    passwordHash: hash,
                    role: role,
                    agency: agency,
                    at: now
                )
                // Who serves where decides who may hold a report: every process must know.
                try tx.run([DirectoryStore.touchStaff])
                guard let officer = try store.find(id) else { throw Failure(.corrupt, subject: "officer \(id)") }
                try more(tx, officer)
                return officer
            }
        } catch let failure as Failure where failure.code == .duplicate {
            throw Refusal.invalid([FieldProblem("email", .alreadyExists)])
        }
    }
}

/// Lists officers and takes their access away.
package struct ManageOfficers: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func list(after email: String = "", limit: Int = 200) async throws -> [Officer] {
        try await ports.database.read { try OfficerStore($0).list(after: email, limit: limit) }
    }

    /// One who may still act.
    package func one(_ email: String) async throws -> Officer {
        let address = EmailAddress(typed: email)?.description ?? email
        let found = try await ports.database.read { try OfficerStore($0).find(email: address) }
        guard let found, !found.isDisabled else { throw Refusal.invalid([FieldProblem("email", .doesNotExist)]) }
        return found
    }

    /// Ends all sessions at once; what the officer did stays in the log.
    ///
    /// The last national administrator stays.
    package func disable(_ email: String) async throws {
        let address = EmailAddress(typed: email)?.description ?? email
        defer { ports.directory.forget() }
        let isDone = try await ports.database.write { tx in
            try DirectoryStore(tx).claim()
            try tx.run([DirectoryStore.touchStaff])
            let store = OfficerStore(tx)
            let isLed = try store.active(.nationalAdmin) > 0
            let isDone = try store.disable(address)
            guard try !isLed || store.active(.nationalAdmin) > 0 else {
                // Nobody would be left who can let others in.
                throw Refusal.invalid([FieldProblem("email", .lastAdministrator)])
            }
            return isDone
        }
        guard isDone else { throw Refusal.invalid([FieldProblem("email", .doesNotExist)]) }
    }
}
