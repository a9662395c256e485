// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Does what is due by the clock: closes for silence, lets arbitrations and questions lapse, escalates what is overdue.
///
/// Each is the same action that anybody's would be, by `Party.system`; what is refused (somebody was faster) is left.
package struct RunTimers: Sendable {
    /// Reports under way at once: they share a commit.
    private static let together = 16
    private enum Outcome: Sendable {
        case changed, left
        case failed(any Error)
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many reports were changed; throws in the end when one could not be, which is tried again in an hour.
    package func callAsFunction(limit: Int = 200) async throws -> Int {
        let now = ports.now()
        let due = try await ports.database.read { try ReportStore($0).timersDue(at: now, limit: limit) }
        return try await withThrowingTaskGroup(of: Outcome.self) { group in
            var waiting = due[...]
            var changed = 0
            var setbacks = Setbacks()
            func start() {
                guard let trackingID = waiting.popFirst() else { return }
                group.addTask { try await settle(trackingID, at: now) }
            }
            for _ in 0..<Self.together { start() }
            for try await outcome in group {
                switch outcome {
                case .changed: changed += 1
                case .left: break
                case .failed(let error): setbacks.note(error)
                }
                start()
            }
            try setbacks.rethrow()
            return changed
        }
    }

    private func settle(_ trackingID: TrackingID, at now: Date) async throws -> Outcome {
        do {
            return try await perform(trackingID, at: now) ? .changed : .left
        } catch  where !FaultCode.isPassing(error) {
            try await postpone(trackingID, to: now.addingTimeInterval(3600))
            return .failed(error)
        }
    }

    private func perform(_ trackingID: TrackingID, at now: Date) async throws -> Bool {
        let directory = try await ports.directory.current()
        let report = try await ports.database.read { try ReportStore($0).find(trackingID)?.report }
        guard let report else { throw Refusal.notFound }
        let rules = directory.rules(for: report, at: now)
        let duty = SystemDuty.next(for: report, Clock(of: report, at: now, under: rules))
        // A calendar was corrected, or somebody was faster.
        guard let duty, duty.at < now else {
            try await postpone(trackingID, to: duty?.at)
            return false
        }
        try await ActOnReport(ports)(ActionRequest(duty.action), on: trackingID, by: .system)
        return true
    }

    /// What is not due after all, or cannot be done, must not stand before what is.
    private func postpone(_ trackingID: TrackingID, to date: Date?) async throws {
        let now = ports.now()
        try await ports.database.write { try ReportStore($0).setTimer(of: trackingID, to: date, ifDueAt: now) }
    }
}
