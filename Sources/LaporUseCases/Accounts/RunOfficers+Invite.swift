// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

extension RunOfficers {
    /// Registers somebody, who gets a letter with the way to choose a password.
    ///
    /// - Parameter command: of the form: sent twice it registers one, and answers who that is.
    package func invite(
        email: String,
        name: String,
        role: String,
        agency: String,
        because reason: String,
        in language: Language = .indonesian,
        once command: CommandKey? = nil,
        by admin: Officer
    ) async throws -> Officer {
        let (rights, directory) = try await rights(admin)
        let made = MadeOnce(command, [email, name, role, agency, reason], ports)
        if let officer = try await earlier(made) { return officer }
        var problems: [FieldProblem] = []
        let address = try problems.taking { () throws(Refusal) in try AddOfficer.address(email) }
        if let address, try await isTaken(address) { problems.append(FieldProblem("email", .alreadyExists)) }
        _ = try problems.taking { () throws(Refusal) in try AddOfficer.name(name) }
        _ = try problems.taking { () throws(Refusal) in try Self.check(role, rights) }
        let place = try problems.taking { () throws(Refusal) in try Self.place(agency, directory, rights) }
        if let place { problems += Self.misplaced(role, at: place, directory) }
        let why = try problems.taking { () throws(Refusal) in try ChangeDirectory.reason(reason) }
        guard problems.isEmpty, let place, let why else {
            // The same form came twice at once: the other has made it since it was asked for.
            if let officer = try await earlier(made) { return officer }
            throw Refusal.invalid(problems)
        }
        let (change, link) = (DirectoryChange.ID(try await ports.nextID()), try await ports.nextID())
        let now = ports.now()
        do {
            // A password that nobody knows: the letter brings the way to one of their own.
            return try await AddOfficer(ports).register(
                email: email,
                name: name,
                role: role,
                agency: place.description,
                password: Hex.encode(Chance.bytes(32))
            ) { [ports] tx, officer in
                try PasswordLinkStore(tx).add(ports.passwordLink(link, .invitation, for: officer.id, in: language))
                try DirectoryChangeStore(tx).append(
                    [(change, try OfficerRow.change(from: nil, to: officer))],
                    at: now,
                    by: .init(admin.party.code, because: why)
                )
                try tx.run(made.keeping(String(officer.id), from: now))
            }
        } catch Refusal.invalid(let problems) {
            // Or while this one was being written.
            if let officer = try await earlier(made) { return officer }
            throw Refusal.invalid(problems)
        }
    }

    static func place(
        _ agency: String,
        _ directory: Directory,
        _ rights: AdministrativeRights
    ) throws(Refusal) -> Agency.ID {
        guard !agency.trimmed.isEmpty else { throw .invalid([FieldProblem("agency", .required)]) }
        let place = try Lookup(directory: directory).agency(agency.trimmed, field: "agency")
        guard rights.mayArrange(place, in: .officers) else { throw .notAdministrator }
        return place
    }

    /// A role at a place where nobody has it.
    static func misplaced(_ role: String, at place: Agency.ID, _ directory: Directory) -> [FieldProblem] {
        guard let role = Role(rawValue: role), let kind = directory.agencies[place]?.kind, !role.mayServe(at: kind)
        else {
            return []
        }
        return [FieldProblem("agency", .notAllowed, choices: [directory.agencies.name(directory.agencies.root)])]
    }

    private func isTaken(_ address: EmailAddress) async throws -> Bool {
        try await ports.database.read { try OfficerStore($0).find(email: address.description) != nil }
    }

    private func earlier(_ made: MadeOnce) async throws -> Officer? {
        try await ports.database.read { tx in
            guard let id = try made.earlier(tx).flatMap({ Int64($0) }) else { return nil }
            return try OfficerStore(tx).find(id)
        }
    }
}
