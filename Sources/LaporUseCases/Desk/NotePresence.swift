// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Says who else has a report open, among those who could act on it: whoever only watches gets in nobody's way, and is
/// named to nobody.
package struct NotePresence: Sendable {
    package struct Other: Equatable, Sendable {
        package let officer: SeenOfficer
        package let since: Date
    }
    /// Without a sign of life for so long, somebody has gone.
    package static let patience: TimeInterval = 150
    private static let most = 5
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Notes that the officer has it open, where there is something that they could do.
    package func callAsFunction(_ report: ReportView, by officer: Officer) async throws -> [Other] {
        guard report.viewer.isOfficer, !report.actions.isEmpty else { return [] }
        return try await note(report.facts.id, by: officer)
    }

    /// The same without reading the report; refuses who may not see it.
    package func again(_ trackingID: TrackingID, by officer: Officer) async throws -> [Other] {
        let directory = try await ports.directory.current()
        let id: Report.ID? = try await ports.database.read { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let (filed, viewer) = try sight.look(ReportStore(tx).find(trackingID), for: .officer(officer))
            let now = ports.now()
            let rules = directory.rules(for: filed.report, at: now)
            let mayAct = Report.Action.Name.allCases.contains {
                !$0.isConsequence && filed.report.allows($0, to: officer.party, at: now, rules)
            }
            return viewer.isOfficer && mayAct ? filed.report.id : nil
        }
        guard let id else { return [] }
        return try await note(id, by: officer)
    }

    private func note(_ id: Report.ID, by officer: Officer) async throws -> [Other] {
        let now = ports.now()
        let expiry = now - Self.patience
        return try await ports.database.write { tx in
            let store = PresenceStore(tx)
            try store.note(officer.id, at: id, now: now, expiry: expiry)
            return try store.others(than: officer.id, at: id, seenSince: expiry, limit: Self.most)
                .compactMap { other in
                    try SeenOfficer(other.officer, at: now, for: officer, tx).map {
                        Other(officer: $0, since: other.since)
                    }
                }
        }
    }
}

extension SeenOfficer {
    /// As they stood at a moment; nothing where there is no such officer.
    init?(_ id: Int64, at moment: Date, for reader: Officer, _ tx: any Transaction) throws {
        let store = OfficerStore(tx)
        guard let officer = try store.find(id) else { return nil }
        self.init(officer.name, of: try store.assignment(of: id, at: moment)?.agency ?? officer.agency, for: reader)
    }
}
