// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Writes reports as the national system's administrators know them: 26 columns (domain.md 4.7).
///
/// Each report is looked at as the case page does: what an officer could not open there is not in the file, a name is in
/// it only where the page shows one, and what is secret is noted in the log of readings before it leaves. Everything
/// (for whoever has the database itself) is everything but names.
package struct ExportSP4N: Sendable {
    package typealias Filter = ExportFilter
    package enum Audience: Sendable {
        case officer(Officer)
        /// Whoever runs the installation: no name is opened for a machine.
        case operation
    }
    package struct Page: Sendable {
        package let rows: [[String]]
        /// Where the next page begins; nothing at the end.
        package let next: Report.ID?
    }
    package static let header = SP4NColumn.allCases.map(\.header)
    private static let together = 100
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// How many reports there may be, up to a bound; of some of them nothing may be shown.
    package func count(_ filter: Filter, for audience: Audience, upTo bound: Int) async throws -> Int {
        guard let scope = try await scope(audience) else { return 0 }
        return try await ports.database.read { try ExportStore($0).count(scope, filter, upTo: bound) }
    }

    /// A part of the rows, in the order in which reports came here.
    package func callAsFunction(
        _ filter: Filter = Filter(),
        for audience: Audience,
        in clock: SP4NMoment.Clock = .western,
        after last: Report.ID? = nil
    ) async throws -> Page {
        guard let scope = try await scope(audience) else { return Page(rows: [], next: nil) }
        let now = ports.now()
        let directory = try await ports.directory.current()
        let lines = SP4NLines(directory, clock)
        let (rows, secrets, next) = try await ports.database.read { [ports] tx in
            let found = try ExportStore(tx).page(scope, filter, after: last, limit: Self.together)
            let numbers = Self.shortest(try SourceStore(tx).agencies(.sp4n))
            var rows: [[String]] = []
            var secrets: [(Report.ID, AccessLogStore.What)] = []
            for id in found {
                guard let seen = try SeenReport(id, audience, tx, ports, directory) else { continue }
                rows.append(lines.row(of: seen, numbers: numbers))
                if let secret = seen.secret { secrets.append(secret) }
            }
            return (rows, secrets, found.count == Self.together ? found.last : nil)
        }
        if case .officer(let officer) = audience, !secrets.isEmpty {
            try await ports.database.write { tx in
                for (report, what) in secrets { try AccessLogStore(tx).add(report, officer, what, at: now) }
            }
        }
        return Page(rows: rows, next: next)
    }

    /// What each agency is called there; of several numbers the first.
    private static func shortest(_ numbers: [String: Agency.ID]) -> [Agency.ID: String] {
        let sorted = numbers.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }
        return Dictionary(sorted.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nothing for a role that reads no report at all.
    private func scope(_ audience: Audience) async throws -> ExportStore.Scope? {
        guard case .officer(let officer) = audience else { return .everything }
        let now = ports.now()
        let rights = try await ports.directory.current().rules(on: now).rights
        return rights.access[officer.role].map { .reach($0.reach, from: officer.agency) }
    }
}

/// A report as far as an audience sees it.
struct SeenReport {
    let filed: FiledReport
    let words: [Int64: [Passage.Part: String]]
    let seen: SeenWords
    let identity: Identity?
    let source: SourceReference?
    /// What of it is to be remembered as read.
    let secret: (Report.ID, AccessLogStore.What)?

    /// Nothing when it is not theirs to see as an office sees it.
    init?(
        _ id: Report.ID,
        _ audience: ExportSP4N.Audience,
        _ tx: any Transaction,
        _ ports: Ports,
        _ directory: Directory
    ) throws {
        guard let filed = try ReportStore(tx).find(id) else { return nil }
        let viewer: Viewer
        switch audience {
        case .operation: viewer = .officer(.system, seesIdentity: false)
        case .officer(let officer):
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            do {
                viewer = try sight.look(filed, for: .officer(officer)).1
            } catch Refusal.notFound {
                return nil
            }
            // Published, but with another office.
            guard viewer.isOfficer else { return nil }
        }
        self.filed = filed
        words = try ReportStore(tx).words(of: id)
        seen = SeenWords(of: filed, words, [:], viewer)
        identity = try ReadReport.identity(of: filed.report, viewer, tx, ports)
        source = try SourceStore(tx).of(id, in: .sp4n)
        secret = ReadReport.secret(filed.report, viewer, identity)
    }
}
