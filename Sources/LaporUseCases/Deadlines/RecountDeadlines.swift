// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// Computes again when open reports are due, after the calendar was corrected: a part at a time, so that nobody waits.
package struct RecountDeadlines: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many were looked at; none when there is nothing to do.
    package func callAsFunction(limit: Int = 100) async throws -> Int {
        guard let (turn, after) = try await ports.database.read({ try DeadlineRecountStore($0).position() }) else {
            return 0
        }
        // As it is by now: this process may not have heard of the correction yet.
        ports.directory.forget()
        let directory = try await ports.directory.current()
        let now = ports.now()
        let (count, setbacks) = try await ports.database.write { tx in
            let store = DeadlineRecountStore(tx)
            let ids = try store.open(after: after, limit: limit)
            var setbacks = Setbacks()
            for id in ids {
                do {
                    guard let filed = try ReportStore(tx).find(id) else { continue }
                    try store.set(filed, at: now, under: directory.rules(for: filed.report, at: now))
                } catch  where !FaultCode.isPassing(error) {
                    // One that cannot be read must not hold up the others.
                    setbacks.note(error)
                }
            }
            try store.goOn(in: turn, after: ids.count < limit ? nil : ids.last?.rawValue)
            return (ids.count, setbacks)
        }
        try setbacks.rethrow()
        return count
    }
}
