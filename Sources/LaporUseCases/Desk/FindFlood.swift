// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore
import LaporText

/// How many reports in nearly the same words came within a day of one: for the verifier's eye, nothing follows from it.
///
/// Counted are only those that the officer may open, and of one reporter only where the names may be read.
package struct FindFlood: Sendable {
    package struct Flood: Equatable, Sendable {
        /// Besides the one that was opened.
        package let count: Int
        package let byTheReporter: Int
        /// There are at least so many.
        package let isMore: Bool
        package init(count: Int, byTheReporter: Int, isMore: Bool) {
            (self.count, self.byTheReporter, self.isMore) = (count, byTheReporter, isMore)
        }
    }
    /// Fewer are people who have the same trouble.
    private static let least = 3
    private static let most = 50
    /// Of the newest of that day.
    private static let looked = 300
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ report: ReportView, for officer: Officer) async throws -> Flood? {
        guard report.viewer.isOfficer, !report.facts.isExamined else { return nil }
        let directory = try await ports.directory.current()
        let government = directory.agencies.government(of: report.facts.responsible)
        let signature = TextSignature("\(report.title)\n\(report.body)")
        guard !signature.isEmpty else { return nil }
        return try await ports.database.read { [ports] tx in
            let store = ReportListStore(tx)
            let near = try Self.near(report, signature, in: government, store)
            guard near.count >= Self.least else { return nil }
            let seesPerson = report.identity != nil && !report.isAnonymous
            let person = seesPerson ? try store.byTheReporter(of: report.facts.id, limit: Self.looked).map(\.id) : []
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            var (count, byTheReporter) = (0, 0)
            for id in near where count < Self.most {
                guard let other = try ReportStore(tx).find(id)?.report,
                    case .officer(_, let seesIdentity)? = try sight.officers(of: other)(officer)
                else { continue }
                count += 1
                if seesIdentity, !other.isAnonymous, person.contains(id) { byTheReporter += 1 }
            }
            guard count >= Self.least else { return nil }
            return Flood(count: count, byTheReporter: byTheReporter, isMore: count == Self.most)
        }
    }

    private static func near(
        _ report: ReportView,
        _ signature: TextSignature,
        in government: Agency.ID,
        _ store: ReportListStore
    ) throws -> [Report.ID] {
        let day: TimeInterval = 86_400
        let lines = try store.received(
            in: government,
            from: report.receivedAt.addingTimeInterval(-day),
            until: report.receivedAt.addingTimeInterval(day),
            limit: looked
        ).filter { $0.id != report.facts.id }
        let bodies = try store.latestBodies(of: lines.map(\.id))
        let length = "\(report.title)\n\(report.body)".utf8.count
        return lines.filter { line in
            let text = "\(line.title)\n\(bodies[line.id] ?? "")"
            // What is half as long again cannot be nearly the same.
            guard text.utf8.count < length * 3 / 2 + 40, length < text.utf8.count * 3 / 2 + 40 else { return false }
            return TextSignature(text).isNearlyTheSame(as: signature)
        }.map(\.id)
    }
}
