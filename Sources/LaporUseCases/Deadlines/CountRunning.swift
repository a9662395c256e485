// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// How many open reports have a limit that may reach a day: whom a change of that day concerns.
package struct CountRunning: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter region: only at agencies there.
    package func callAsFunction(reaching day: CivilDate, in region: String? = nil) async throws -> Int {
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
            // The first moment of that day, in the zone where it begins first.
            let start = CivilDate(day: first.day - 1).end(in: .eastern)
            return (classification, mayReach ? Date(timeIntervalSince1970: 0) : start)
        }
        return try await ports.database.read { try DeadlineRecountStore($0).running(since: receipts, in: region) }
    }
}
