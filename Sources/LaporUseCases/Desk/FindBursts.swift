// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// What came more than usual in the last day, by district and topic: an incident that many tell, for who verifies at a government.
///
/// Counted from what that officer finds in the queue: nothing confidential, nothing of the inspectorate's. Nothing follows from it.
package struct FindBursts: Sendable {
    package struct Found: Equatable, Sendable {
        package let region: String
        package let topic: LaporDomain.Category.ID
        package let burst: Burst
    }
    private static let day: TimeInterval = 86_400
    private static let days = 28
    /// What is usual is not known from less than a week.
    private static let leastDays = 7
    private static let looked = 4_000
    private static let most = 3
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(for officer: Officer) async throws -> [Found] {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let government = directory.agencies.government(of: officer.agency)
        // Below the top of a government nobody may find all that is counted.
        guard government == officer.agency,
            directory.rules(on: now).rights.allows(.verify, to: officer.role)
        else { return [] }
        let arrivals = try await ports.database.read { tx in
            try ReportListStore(tx).arrivals(
                in: government,
                since: now.addingTimeInterval(-Double(Self.days) * Self.day),
                limit: Self.looked
            )
        }
        return Self.bursts(arrivals, at: now)
    }

    private struct Matter: Hashable {
        let region: String
        let topic: LaporDomain.Category.ID
    }

    private static func bursts(_ arrivals: ReportListStore.Arrivals, at now: Date) -> [Found] {
        let known = arrivals.known(since: now.addingTimeInterval(-Double(days) * day))
        let complete = min(days, Int(now.timeIntervalSince(known) / day)) - 1
        guard complete >= leastDays else { return [] }
        var counts: [Matter: [Int]] = [:]
        for arrival in arrivals.all {
            let age = Int(now.timeIntervalSince(arrival.at) / day)
            guard (0...complete).contains(age), let region = arrival.region, let topic = arrival.topic else { continue }
            // A district, or what is known of where it is.
            let matter = Matter(region: String(region.prefix(8)), topic: topic)
            counts[matter, default: Array(repeating: 0, count: complete + 1)][age] += 1
        }
        let found = counts.map { matter, days in
            Found(
                region: matter.region,
                topic: matter.topic,
                burst: Burst(count: days[0], before: Array(days.dropFirst()))
            )
        }
        return Array(
            found.filter(\.burst.isBurst).sorted {
                ($1.burst.count, $0.region, $0.topic.rawValue) < ($0.burst.count, $1.region, $1.topic.rawValue)
            }.prefix(most)
        )
    }
}
