// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// A page of a list, and the key after which the next one begins.
package struct Page<Line: Sendable>: Sendable {
    package let lines: [Line]
    package let next: ListKey?
    package let directory: Directory
}

/// What anybody may browse, newest first.
package struct ListPublishedReports: Sendable {
    package typealias Filter = PublishedFilter
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(
        _ filter: Filter,
        after key: ListKey? = nil,
        limit: Int = 25
    ) async throws -> Page<ReportLine> {
        let directory = try await ports.directory.current()
        let lines = try await ports.database.read { tx in
            try ReportListStore(tx).published(filter, after: key, limit: limit + 1)
        }
        let shown = Array(lines.prefix(limit))
        return Page(lines: shown, next: lines.count > limit ? shown.last?.receiptKey : nil, directory: directory)
    }
}

/// What waits at an officer's desk, what breaks next first.
package struct ListInbox: Sendable {
    package struct Filter: Sendable {
        package var state: Report.State?
        package var agency: Agency.ID?
        package var dueBefore: Date?
        package init() {}
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Refuses an agency that the officer does not command.
    package func callAsFunction(
        _ filter: Filter,
        for officer: Officer,
        after key: ListKey? = nil,
        limit: Int = 25
    ) async throws -> Page<ReportLine> {
        let directory = try await ports.directory.current()
        let rules = directory.rules(on: ports.now())
        let desk = filter.agency ?? officer.agency
        guard rules.policy.readers.contains(officer.role) else {
            return Page(lines: [], next: nil, directory: directory)
        }
        guard Authority(directory.agencies).mayStepIn(officer.party, at: desk) else { throw Refusal.notFound }
        let desks = Self.desks(of: desk, directory.agencies)
        let seesConfidential = rules.policy.confidentialReaders.contains(officer.role)
        let lines = try await ports.database.read { tx in
            try ReportListStore(tx).inbox(
                at: desks,
                state: filter.state,
                dueBefore: filter.dueBefore,
                withConfidential: seesConfidential,
                after: key,
                limit: limit + 1
            )
        }
        let shown = Array(lines.prefix(limit))
        return Page(lines: shown, next: lines.count > limit ? shown.last?.queueKey : nil, directory: directory)
    }

    private static func desks(of desk: Agency.ID, _ agencies: AgencyTree) -> ReportListStore.Desks {
        let government = agencies.government(of: desk)
        if agencies.household(of: desk).count == 1 { return .one(desk) }
        return desk == government ? .government(desk) : .household(of: desk, in: government)
    }
}
