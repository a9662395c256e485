// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// The log of changes, for whoever runs what was changed.
package struct ListChanges: Sendable {
    package struct Filter: Sendable {
        package var kind: DirectoryChange.Kind?
        package var subject: String?
        package init() {}
    }
    package struct Page: Sendable {
        package let changes: [LoggedChange]
        package let next: ListKey?
        /// By their codes; whoever is not named is no officer.
        package let names: [String: String]
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(
        _ filter: Filter = Filter(),
        for officer: Officer,
        after key: ListKey? = nil,
        limit: Int = 25
    ) async throws -> Page {
        let rights = AdministrativeRights(officer, try await ports.directory.current().agencies)
        guard !rights.areas.isEmpty else { throw Refusal.notAdministrator }
        var wanted = DirectoryChangeStore.Filter()
        wanted.kind = filter.kind
        wanted.subject = filter.subject
        wanted.hidden = Set(DirectoryChange.Kind.allCases.filter { rights.reach($0.area) == .nothing })
        if !rights.runsAll(.agencies) { wanted.within = officer.agency }
        return try await ports.database.read { [wanted] tx in
            let found = try DirectoryChangeStore(tx).list(wanted, after: key, limit: limit + 1)
            let shown = Array(found.prefix(limit))
            let codes = Set(shown.map(\.by))
            let next =
                found.count > limit ? shown.last.map { ListKey(order: $0.at.milliseconds, id: $0.id.rawValue) } : nil
            return Page(changes: shown, next: next, names: try OfficerStore(tx).names(of: codes))
        }
    }

    /// Whoever made some changes, by their codes.
    package func names(_ changes: [LoggedChange]) async throws -> [String: String] {
        let codes = Set(changes.map(\.by))
        return try await ports.database.read { try OfficerStore($0).names(of: codes) }
    }

    /// One, if it is the officer's to see.
    package func one(_ id: DirectoryChange.ID, for officer: Officer) async throws -> LoggedChange {
        let directory = try await ports.directory.current()
        let found = try await ports.database.read { try DirectoryChangeStore($0).find(id) }
        let rights = AdministrativeRights(officer, directory.agencies)
        guard let found else { throw Refusal.notFound }
        // Whoever has left somewhere concerns those who are left, too.
        let left = try OfficerRow.left(found.change)
        guard UndoChange.mayRun(found.change, rights) || left.map({ rights.mayRun(.officers, of: $0) }) ?? false
        else { throw Refusal.notFound }
        return found
    }
}
