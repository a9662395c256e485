// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain

/// Agencies as whoever runs them looks for them: by words among all that are theirs, or a level at a time.
package struct ListUnits: Sendable {
    package struct Page: Sendable {
        package let top: Agency
        package let units: [Agency]
        package let hasMore: Bool
    }
    private static let farthest = 1_000
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Whose units are shown or added to: the officer's own place where nobody is named.
    package func top(_ slug: String?, for officer: Officer) async throws -> Agency {
        let tree = try await ports.directory.current().agencies
        let rights = AdministrativeRights(officer, tree)
        guard rights.reach(.agencies) != .nothing else { throw Refusal.notAdministrator }
        let start = rights.runsAll(.agencies) ? tree.root : officer.agency
        let wanted = slug.flatMap { tree[slug: $0] } ?? tree[start]
        guard let wanted, rights.mayRun(.agencies, of: wanted.id) else { throw Refusal.notFound }
        return wanted
    }

    /// - Parameters:
    ///   - words: empty for what is directly below the top.
    ///   - care: all that are counted in it, whatever the words.
    ///   - last: the last that was shown.
    package func callAsFunction(
        _ words: String,
        below slug: String?,
        needing care: ReadAdministration.CareList? = nil,
        after last: String? = nil,
        limit: Int = 50,
        for officer: Officer
    ) async throws -> Page {
        let top = try await top(slug, for: officer)
        let tree = try await ports.directory.current().agencies
        let last = last.flatMap { tree[slug: $0]?.id }
        if let care {
            let all = try await ReadAdministration(ports).agencies(in: care, for: officer)
            let start = last.flatMap { last in all.firstIndex { $0.id == last } }.map { $0 + 1 } ?? 0
            return Page(top: top, units: Array(all[start...].prefix(limit)), hasMore: all.count > start + limit)
        }
        let find = FindAgencies(ports)
        guard !words.isEmpty else {
            let found = try await find.units(of: top.id, after: last, limit: limit, withEnded: true)
            return Page(top: top, units: found.units, hasMore: found.hasMore)
        }
        let rights = AdministrativeRights(officer, tree)
        let within = rights.runsAll(.agencies) ? nil : officer.agency
        let found = try await find(words, limit: Self.farthest, after: last, within: within, withEnded: true)
            .filter { rights.mayRun(.agencies, of: $0.id) }
        return Page(top: top, units: Array(found.prefix(limit)), hasMore: found.count > limit)
    }
}

/// Topics as whoever runs them looks for them: by words, or a level at a time.
package struct ListTopics: Sendable {
    private static let most = 200
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter top: whose parts are wanted, where there are no words; nothing for the first level.
    package func callAsFunction(
        _ words: String,
        below top: Category.ID?,
        in language: Language
    ) async throws -> [CategoryEntry] {
        let all = try await ports.directory.current().categories
        let found =
            words.isEmpty
            ? all.filter { $0.parent == top }
            : all.filter { topic in
                (topic.names.values + [topic.code, topic.keywords]).contains {
                    $0.localizedCaseInsensitiveContains(words)
                }
            }
        return Array(
            found.sorted { ($0.names[language] ?? $0.code) < ($1.names[language] ?? $1.code) }.prefix(Self.most)
        )
    }
}
