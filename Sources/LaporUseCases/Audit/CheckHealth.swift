// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporJobs
import LaporSQL

/// Whether the database answers, and how much is waiting to be told.
package struct CheckHealth: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Throws when the database cannot be reached or holds no directory.
    package func callAsFunction() async throws -> (waitingPromises: Int, agencies: Int) {
        let directory = try await ports.directory.current()
        let waiting = try await ports.database.read { try Outbox($0).waiting() }
        return (waiting, directory.agencies.count)
    }
}
