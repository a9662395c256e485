// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// How many reports have a limit that may reach a day: whom a change of that day concerns.
///
/// Of open ones whatever is owed, of closed ones the time in which they can be contested.
package struct CountRunning: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter region: only at agencies there.
    package func callAsFunction(reaching day: CivilDate, in region: String? = nil) async throws -> Int {
        // A day that has passed everywhere moves no limit that is still to come.
        guard day >= CivilDate(ports.now(), in: .western) else { return 0 }
        let directory = try await ports.directory.current()
        let policies = directory.policies.policies
        // What runs from another moment than receipt may run at any open report.
        let longest = policies.map(\.limits.longestAfterReceipt).max() ?? 0
        let reached = directory.calendar.earliestReceipt(reaching: day, within: longest, region: region)
        let mayReach = reached <= CivilDate(ports.now(), in: .western)
        let receipts = Report.Classification.allCases.map { classification in
            // Of several policies the longest limit: rather one too many than one too few.
            let limit = policies.map { $0.limits.resolution(classification) }.max() ?? 0
            let first = directory.calendar.earliestReceipt(reaching: day, within: limit, region: region)
            return (classification, mayReach ? Date(timeIntervalSince1970: 0) : Self.start(of: first))
        }
        let contest = policies.map(\.limits.contestAfterClosing).max() ?? 0
        let closing = directory.calendar.earliestReceipt(reaching: day, within: contest, region: region)
        return try await ports.database.read { tx in
            let store = DeadlineRecountStore(tx)
            let open = try store.running(since: receipts, in: region)
            guard open <= DeadlineRecountStore.most else { return open }
            return open + (try store.closed(since: Self.start(of: closing), in: region))
        }
    }

    /// The first moment of a day, in the zone where it begins first.
    private static func start(of day: CivilDate) -> Date { CivilDate(day: day.day - 1).end(in: .eastern) }
}
