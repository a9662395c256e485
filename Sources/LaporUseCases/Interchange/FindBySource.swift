// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Finds a report by the number that it had in the system that it was taken over from.
///
/// Those numbers can be counted through: a report that the asker may not see is not there, and whoever brings a code is
/// answered alike wherever it does not open.
package struct FindBySource: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(
        _ number: String,
        in source: String,
        for requester: Requester? = nil
    ) async throws -> TrackingID {
        let directory = try await ports.directory.current()
        return try await ports.database.read { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let report = try Self.report(number, source, tx)
            return try sight.look(report, for: requester).0.report.trackingID
        }
    }

    private static func report(_ number: String, _ source: String, _ tx: any Transaction) throws -> FiledReport? {
        guard let source = SourceName(rawValue: source), number.utf8.count <= 18,
            let reference = try SourceStore(tx).known(source, [number])[number]
        else { return nil }
        return try ReportStore(tx).find(reference.report)
    }
}
