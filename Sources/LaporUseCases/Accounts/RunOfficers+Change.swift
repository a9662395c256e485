// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

extension RunOfficers {
    /// What is to be done in one transaction.
    private struct Step: Sendable {
        let present: Officer
        let after: Officer
        /// The address of who takes over; may be empty.
        let heir: String
        let mark: String
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
        let present = try await granted(id, to: admin).officer
        var problems: [FieldProblem] = []
        let name = try problems.taking { () throws(Refusal) in try AddOfficer.name(wish.name) }
        if wish.role != present.role.rawValue {
            _ = try problems.taking { () throws(Refusal) in try Self.check(wish.role, rights) }
        }
        let place = try problems.taking { () throws(Refusal) in try Self.place(wish.agency, directory, rights) }
        if let place, place != present.agency || wish.role != present.role.rawValue {
            problems += Self.misplaced(wish.role, at: place, directory)
        }
        problems += Self.problems(wish, at: place, of: present, by: admin)
        problems += try await self.problems(heir, of: present, rights)
        let why = try problems.taking { () throws(Refusal) in try ChangeDirectory.reason(reason) }
        guard problems.isEmpty, let name, let place, let why else { throw Refusal.invalid(problems) }
        let after = Officer(
            id: id,
            email: present.email,
            name: name,
            role: Role(rawValue: wish.role) ?? present.role,
            agency: place,
            isDisabled: wish.isDisabled
        )
        try await write(Step(present: present, after: after, heir: heir, mark: mark), rights, because: why)
    }

    /// Nobody takes their own access, role or place away.
    private static func problems(
        _ wish: Wish,
        at place: Agency.ID?,
        of present: Officer,
        by admin: Officer
    ) -> [FieldProblem] {
        guard present.id == admin.id else { return [] }
        let stays = wish.role == present.role.rawValue && place ?? present.agency == present.agency && !wish.isDisabled
        return stays ? [] : [FieldProblem("is_disabled", .notAllowed)]
    }

    /// What is wrong with who takes over, said with the rest; it is asked once more when it is done.
    private func problems(
        _ heir: String,
        of present: Officer,
        _ rights: AdministrativeRights
    ) async throws -> [FieldProblem] {
        do {
            _ = try await ports.database.read { try Self.heir(heir, of: present, rights, OfficerStore($0)) }
            return []
        } catch Refusal.invalid(let problems) {
            return problems
        }
    }

    private func write(_ step: Step, _ rights: AdministrativeRights, because why: String) async throws {
        let ids = [DirectoryChange.ID(try await ports.nextID()), DirectoryChange.ID(try await ports.nextID())]
        let now = ports.now()
        defer { ports.directory.forget() }
        try await ports.database.write { tx in
            try DirectoryStore(tx).claim()
            let store = OfficerStore(tx)
            guard let found = try store.find(step.present.id),
                DirectoryRow.mark(try OfficerRow.json(found)) == step.mark
            else { throw Refusal.changedMeanwhile }
            var steps = [(step.present, step.after)]
            if let heir = try Self.heir(step.heir, of: step.present, rights, store) {
                steps.append((heir, heir.taking(over: step.present)))
            }
            let isLed = try store.active(.nationalAdmin) > 0
            let author = DirectoryChangeStore.Author(rights.officer.party.code, because: why)
            for (id, (before, after)) in zip(ids, steps) where before != after {
                try Self.apply(after, was: before, tx, now)
                let change = try OfficerRow.change(from: before, to: after)
                try DirectoryChangeStore(tx).append([(id, change)], at: now, by: author)
            }
            guard try !isLed || store.active(.nationalAdmin) > 0 else {
                throw Refusal.invalid([
                    step.present.role == .nationalAdmin
                        ? FieldProblem("is_disabled", .lastAdministrator) : FieldProblem("heir", .notAllowed)
                ])
            }
            try tx.run([DirectoryStore.touchStaff])
        }
    }

    /// Who takes over, as they are now: never whoever decides it.
    private static func heir(
        _ email: String,
        of left: Officer,
        _ rights: AdministrativeRights,
        _ store: OfficerStore
    ) throws -> Officer? {
        guard !email.trimmed.isEmpty else { return nil }
        let address = EmailAddress(typed: email)?.description ?? email
        guard let found = try store.find(email: address), !found.isDisabled,
            rights.mayArrange(found.agency, in: .officers)
        else { throw Refusal.invalid([FieldProblem("heir", .doesNotExist)]) }
        guard found.id != left.id, found.id != rights.officer.id, rights.grantableRoles.contains(left.role),
            rights.grantableRoles.contains(found.role)
        else { throw Refusal.invalid([FieldProblem("heir", .notAllowed)]) }
        return found
    }

    private static func apply(_ after: Officer, was before: Officer, _ tx: any Transaction, _ now: Date) throws {
        let store = OfficerStore(tx)
        // Whoever only takes over is not given access again that was taken away meanwhile.
        if after.name != before.name || after.isDisabled != before.isDisabled {
            try store.set(after.id, name: after.name, isDisabled: after.isDisabled)
        }
        if after.role != before.role || after.agency != before.agency {
            try store.assign(after.id, after.role, at: after.agency, from: now)
        }
        guard after.isDisabled, !before.isDisabled else { return }
        try store.endSessions(of: after.id)
        try PasswordLinkStore(tx).end(of: after.id, at: now)
    }
}

extension Officer {
    fileprivate func taking(over left: Officer) -> Officer {
        Officer(id: id, email: email, name: name, role: left.role, agency: left.agency, isDisabled: isDisabled)
    }
}
