// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Moves the work of agencies that have ended to their successors, and of those in which nobody serves any more to the
/// next above (design.md 3, rule 3): an officer's leaving strands nothing.
package struct FollowAgencies: Sendable {
    private static let together = 200
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many reports were moved; throws in the end when one could not be, and holds up no other.
    package func callAsFunction() async throws -> Int {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let rules = directory.rules(on: now)
        let desks = try await ports.database.read { try ReportStore($0).desks() }
        var moved = 0
        var setbacks = Setbacks()
        for desk in desks where rules.holder(for: desk, at: now) != desk {
            let waiting = try await ports.database.read { try ReportStore($0).waiting(at: desk, limit: Self.together) }
            for trackingID in waiting {
                do {
                    try await ActOnReport(ports)(ActionRequest(.follow), on: trackingID, by: .system)
                    moved += 1
                } catch  where !FaultCode.isPassing(error) {
                    setbacks.note(error)
                }
            }
        }
        try setbacks.rethrow()
        return moved
    }
}
