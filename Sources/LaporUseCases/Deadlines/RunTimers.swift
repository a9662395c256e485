// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Does what is due by the clock: closes for silence, lets arbitrations lapse.
///
/// Each is the same action that anybody's would be, by `Party.system`; what is refused (somebody was faster) is left.
package struct RunTimers: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many reports were changed.
    package func callAsFunction(limit: Int = 200) async throws -> Int {
        let now = ports.now()
        let due = try await ports.database.read { try ReportStore($0).timersDue(at: now, limit: limit) }
        var changed = 0
        for (trackingID, state) in due {
            let action: Report.Action.Name = state == .inArbitration ? .lapseArbitration : .closeBySilence
            do {
                try await ActOnReport(ports)(ActionRequest(action), on: trackingID, by: .system)
                changed += 1
            } catch  where !FaultCode.isPassing(error) {
                try await postpone(trackingID, error)
            }
        }
        return changed
    }
    /// What is not due after all (a calendar was corrected, somebody was faster), or cannot be done, must not stand
    /// before what is: it is looked at again when it is due, or in an hour.
    private func postpone(_ trackingID: TrackingID, _ error: any Error) async throws {
        let now = ports.now()
        let until: Date =
            switch error as? Refusal {
            case .silenceNotOver(let until)?, .arbitrationNotOver(let until)?: until
            default: now.addingTimeInterval(3600)
            }
        try await ports.database.write { try ReportStore($0).setTimer(of: trackingID, to: until, ifDueAt: now) }
    }
}
