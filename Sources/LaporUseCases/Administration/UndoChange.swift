// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Takes a change back: a new change, with the values from before it.
///
/// Only the newest change of something can be taken back; what has changed since would be lost with it.
package struct UndoChange: Sendable {
    let ports: Ports
    private let letters: ChangeLetter
    package init(_ ports: Ports, shipped: TemplateCatalogue = TemplateCatalogue([:])) {
        self.ports = ports
        letters = ChangeLetter(ports, shipped: shipped)
    }

    package func callAsFunction(
        _ id: DirectoryChange.ID,
        because reason: String,
        by officer: Officer
    ) async throws {
        let directory = try await ports.directory.current()
        let rights = AdministrativeRights(officer, directory.agencies)
        guard let logged = try await ports.database.read({ try DirectoryChangeStore($0).find(id) }),
            Self.mayRun(logged.change, rights)
        else { throw Refusal.notFound }
        guard logged.isReversible, let fields = try fields(before: logged.change) else {
            throw Refusal.changedMeanwhile
        }
        let why = try ChangeDirectory.reason(reason)
        let mark = DirectoryRow.mark(logged.change.after)
        if logged.change.kind == .agency || logged.change.kind == .profile {
            // Where it stood before must be the officer's to give as well.
            _ = try await ChangeDirectory(ports)(logged.change.kind, fields, because: why, ifAt: mark, by: officer)
        } else if logged.change.kind == .officer {
            try await restore(fields, logged, because: why, ifAt: mark, by: officer)
        } else if logged.change.kind == .letter {
            try await letters(logged.change.subject, fields, because: why, ifAt: mark, by: officer)
        } else if logged.change.kind == .policy {
            try await SetPolicy(ports).takeBack(logged.change, because: why, by: officer)
        } else {
            let columns = DirectoryTables.of(logged.change.kind).columns.filter { fields[$0] != nil }
            let file = DirectoryFile(header: columns, rows: [columns.map { fields[$0] ?? "" }])
            let guarded = try await GuardDays(ports, logged.change.kind == .holiday ? [fields] : [])
            let result = try await ImportDirectory(ports).run(
                logged.change.kind,
                file,
                by: officer.party.code,
                because: why,
                ifAt: mark,
                under: guarded.problem
            )
            guard result.problems.isEmpty else { throw Refusal.invalid(result.problems.map(\.problem)) }
        }
    }

    /// What taking a change back would end, as `ForeseeEnding` tells it; nothing where it ends nothing.
    package func foreseen(_ logged: LoggedChange, for officer: Officer) async throws -> ForeseeEnding.Foreseen? {
        guard logged.change.kind == .agency, logged.isReversible,
            let agency = try await ports.directory.current().agencies[slug: logged.change.subject],
            let fields = try fields(before: logged.change)
        else { return nil }
        return try await ForeseeEnding(ports)(fields, of: agency, for: officer)
    }

    /// As it was; what was new is ended.
    private func fields(before change: DirectoryChange) throws -> [String: String]? {
        if let before = change.before { return try DirectoryRow.fields(of: before) }
        let today = CivilDate(ports.now(), in: .western)
        return change.kind.ended(try DirectoryRow.fields(of: change.after), on: today)
    }

    private func restore(
        _ fields: [String: String],
        _ logged: LoggedChange,
        because why: String,
        ifAt mark: String,
        by officer: Officer
    ) async throws {
        guard let id = Int64(logged.change.subject.dropFirst("officer:".count)) else { throw Refusal.notFound }
        let wish = RunOfficers.Wish(
            name: fields["name"] ?? "",
            role: fields["role"] ?? "",
            agency: fields["agency"] ?? "",
            isDisabled: fields["is_disabled"] == "true"
        )
        try await RunOfficers(ports).change(id, to: wish, because: why, ifAt: mark, by: officer)
    }

    static func mayRun(_ change: DirectoryChange, _ rights: AdministrativeRights) -> Bool {
        rights.runsAll(change.kind.area) || change.agency.map { rights.mayRun(change.kind.area, of: $0) } ?? false
    }
}
