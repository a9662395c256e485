// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Finds a report by the number that it had in the system that it was taken over from.
///
/// Those numbers can be counted through: a report that the asker may not see is not there.
package struct FindBySource: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(
        _ number: String,
        in source: String,
        for requester: Requester? = nil
    ) async throws -> TrackingID {
        guard let source = SourceName(rawValue: source), number.utf8.count <= 18 else { throw Refusal.notFound }
        let directory = try await ports.directory.current()
        return try await ports.database.read { [ports] tx in
            guard let reference = try SourceStore(tx).known(source, [number])[number] else { throw Refusal.notFound }
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let (filed, _) = try sight.look(ReportStore(tx).find(reference.report), for: requester)
            return filed.report.trackingID
        }
    }
}
