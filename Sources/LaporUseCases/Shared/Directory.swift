// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL
import LaporStore
import Synchronization

/// Everything that decisions are made under, as it was at one version of the database's directory.
package struct Directory: Sendable {
    package let version: Int64
    package let agencies: AgencyTree
    package let calendar: WorkingCalendar
    package let policies: PolicyHistory
    package let categories: [CategoryEntry]
    package let regions: [String: Region]
    private let categoryByID: [Category.ID: CategoryEntry]

    init(_ store: DirectoryStore) throws {
        let agencies = try store.agencies()
        let policies = try store.policies()
        guard !agencies.isEmpty, !policies.isEmpty else {
            throw Failure(.unavailable, subject: "there are no agencies or policies yet: run `lapor seed`")
        }
        version = try store.version()
        self.agencies = AgencyTree(agencies)
        self.policies = PolicyHistory(policies)
        calendar = WorkingCalendar(try store.holidays())
        categories = try store.categories()
        categoryByID = Dictionary(uniqueKeysWithValues: categories.map { ($0.id, $0) })
        regions = Dictionary(uniqueKeysWithValues: try store.regions().map { ($0.code, $0) })
    }

    package subscript(_ id: Category.ID) -> CategoryEntry? { categoryByID[id] }

    /// The rules for a report: those of the policy that it keeps.
    package func rules(for report: Report) -> Rulebook {
        rules(under: policies[report.policy] ?? policies.inForce(on: CivilDate(report.receivedAt, in: .western)))
    }
    package func rules(on instant: Date) -> Rulebook {
        rules(under: policies.inForce(on: CivilDate(instant, in: .western)))
    }
    private func rules(under policy: Policy) -> Rulebook {
        Rulebook(policy: policy, agencies: agencies, calendar: calendar)
    }

    /// A place with what it lies in: `Tegalsari, Kota Surabaya, Jawa Timur`.
    package func regionName(_ code: String) -> String {
        var names: [String] = []
        var parts = code.split(separator: ".")
        while !parts.isEmpty {
            if let region = regions[parts.joined(separator: ".")] { names.append(region.name) }
            parts.removeLast()
        }
        return names.joined(separator: ", ")
    }

    package func categoryName(_ id: Category.ID, _ language: Language) -> String {
        self[id]?.names[language] ?? "#\(id)"
    }
}

/// One snapshot of the directory for the whole process (ADR 0008).
///
/// It asks the database for its version at most once in `staleness`, so that a submission need not wait for it; whoever
/// comes while it is being read waits for the same reading.
package final class DirectoryCache: Sendable {
    private struct State {
        var directory: Directory?
        var checkedAt: ContinuousClock.Instant?
        var reading: Task<Directory, any Error>?
        /// Grows with every change of our own: a reading that began before one is not the last word.
        var changes = 0
    }
    private let database: any Database
    private let staleness: Duration
    private let state = Mutex(State())

    package init(_ database: any Database, staleness: Duration = .seconds(1)) {
        self.database = database
        self.staleness = staleness
    }

    package func current() async throws -> Directory {
        let (known, reading) = state.withLock { state -> (Directory?, Task<Directory, any Error>?) in
            if let checkedAt = state.checkedAt, checkedAt.duration(to: .now) < staleness, let known = state.directory {
                return (known, nil)
            }
            if let reading = state.reading { return (nil, reading) }
            let reading = Task { [old = state.directory, changes = state.changes] in
                try await self.read(after: old, changes)
            }
            state.reading = reading
            return (nil, reading)
        }
        if let known { return known }
        guard let reading else { preconditionFailure("what is not known is being read") }
        return try await reading.value
    }

    /// After a change of our own: the next reader sees it.
    package func forget() {
        state.withLock { state in
            state.checkedAt = nil
            state.reading = nil
            state.changes += 1
        }
    }

    private func read(after old: Directory?, _ changes: Int) async throws -> Directory {
        do {
            let fresh = try await database.read { tx in
                let store = DirectoryStore(tx)
                if let old, try store.version() == old.version { return old }
                return try Directory(store)
            }
            finish(changes) { state in
                state.directory = fresh
                state.checkedAt = .now
            }
            return fresh
        } catch {
            finish(changes) { _ in }
            throw error
        }
    }

    private func finish(_ changes: Int, _ body: (inout State) -> Void) {
        state.withLock { state in
            guard state.changes == changes else { return }
            state.reading = nil
            body(&state)
        }
    }
}
