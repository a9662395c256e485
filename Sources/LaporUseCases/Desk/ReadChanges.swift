// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// What was done to a report since somebody read it, and by whom: for whoever was too late.
///
/// An officer of one's own agency is named; others are their agency, as everywhere.
package struct ReadChanges: Sendable {
    package enum Author: Equatable, Sendable {
        case reporter, system
        case officer(SeenOfficer)
        case unknown
    }
    package struct Change: Sendable {
        package let entry: TimelineEntry
        package let by: Author
    }
    /// Of more, the newest.
    private static let most = 10
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Only what the view itself may know.
    package func callAsFunction(
        in report: ReportView,
        since version: Int64,
        for officer: Officer
    ) async throws -> [Change] {
        let entries = report.entries(since: version).suffix(Self.most)
        guard let first = entries.first, report.viewer.isOfficer else { return [] }
        return try await ports.database.read { tx in
            let chain = try ReportStore(tx).chain(of: report.facts.id, from: first.seq)
            let actors = Dictionary(chain.map { ($0.seq, $0.actor) }) { first, _ in first }
            return try entries.map { entry in
                Change(entry: entry, by: try Self.author(actors[entry.seq], at: entry.at, for: officer, tx))
            }
        }
    }

    private static func author(
        _ code: String?,
        at moment: Date,
        for officer: Officer,
        _ tx: any Transaction
    ) throws -> Author {
        guard let code else { return .unknown }
        if code == Party.reporter.code { return .reporter }
        if code == Party.system.code { return .system }
        guard let id = Int64(code.dropFirst("officer:".count)) else { return .unknown }
        return try SeenOfficer(id, at: moment, for: officer, tx).map { .officer($0) } ?? .unknown
    }
}
