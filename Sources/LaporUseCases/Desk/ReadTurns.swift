// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Until when reporters have their turn, of lines that somebody was given: the limit that heads each of these reports.
package struct ReadTurns: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Of the lines where it is the reporter's turn; each is a report that is read.
    package func callAsFunction(_ lines: [ReportLine]) async throws -> [Report.ID: Deadline] {
        let waiting = lines.filter(\.state.isTurnOfReporter)
        guard !waiting.isEmpty else { return [:] }
        let directory = try await ports.directory.current()
        let now = ports.now()
        return try await ports.database.read { tx in
            let store = ReportStore(tx)
            var turns: [Report.ID: Deadline] = [:]
            for line in waiting {
                guard let report = try store.find(line.id)?.report else { continue }
                let clock = Clock(of: report, at: now, under: directory.rules(for: report, at: now))
                guard let heading = clock.deadlines.heading(in: report.state), heading.kind.isOfReporter else {
                    continue
                }
                turns[line.id] = heading
            }
            return turns
        }
    }
}
