// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// What comes after a report in the queue that it was opened from: an officer goes on without going back.
package struct FindNext: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// The first after a place that is not this one, else the first of all; nothing where there is no other.
    ///
    /// - Parameter place: where the report stood when it was opened; it may have left since.
    package func callAsFunction(
        after place: ListKey,
        than id: TrackingID,
        in filter: ListInbox.Filter,
        for officer: Officer
    ) async throws -> ReportLine? {
        let list = ListInbox(ports)
        do {
            for start in [place, nil] {
                let lines = try await list(filter, for: officer, after: start, limit: 2).lines
                if let next = lines.first(where: { $0.trackingID != id }) { return next }
            }
        } catch Refusal.notFound {
            // What was filtered by is out of reach by now.
        }
        return nil
    }
}
