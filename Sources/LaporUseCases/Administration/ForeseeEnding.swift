// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// What would move when an agency ends, told before it is done.
///
/// It promises to count nothing that the officer may not see of reports, and to change nothing.
package struct ForeseeEnding: Sendable {
    package struct Foreseen: Equatable, Sendable {
        package let lastDay: CivilDate
        /// Whoever was named; nothing where nobody was.
        package let successor: Agency.ID?
        /// Who holds its reports from the day after.
        package let receiver: Agency.ID
        /// Open at its desk, of those that the officer may see: `most` at most.
        package let reports: Int
        package let hasMore: Bool
        /// Below it, and in force when it has ended: they stay where they are.
        package let units: Int
        /// Serving there; nothing for whoever does not run them.
        package let officers: Int?

        /// Nothing moves of what the officer may see; not known of whoever may not see who serves there.
        package var isQuiet: Bool { reports == 0 && units == 0 && officers == 0 }
    }
    /// More reports are not counted: they are told as "more than".
    package static let most = 10_000
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// What a form would end; nothing where it ends nothing that was not going to end so.
    ///
    /// - Parameter fields: of the agency, by the columns of the table, as `ChangeDirectory` takes them.
    package func callAsFunction(
        _ fields: [String: String],
        of agency: Agency,
        for officer: Officer
    ) async throws -> Foreseen? {
        let directory = try await ports.directory.current()
        let (named, _) = try ChangeDirectory.resolved(fields, directory)
        let tree = directory.agencies
        let parent = named["parent"].flatMap { tree[slug: $0.trimmed]?.id }
        let successor = named["successor"].map { tree[slug: $0.trimmed]?.id } ?? agency.successor
        let lastDay = named["valid_until"].map { CivilDate(iso: $0.trimmed) } ?? agency.endsOn
        let after = agency.with(
            endsOn: lastDay,
            successor: successor,
            // What cannot be above it is refused when it is saved.
            parent: parent.flatMap { tree.isWithin($0, agency.id) ? nil : $0 } ?? agency.parent
        )
        guard let ending = AgencyEnding(from: agency, to: after) else { return nil }
        return try await foresee(ending, directory, for: officer)
    }

    private func foresee(_ ending: AgencyEnding, _ directory: Directory, for officer: Officer) async throws -> Foreseen
    {
        let rights = AdministrativeRights(officer, directory.agencies)
        let id = ending.agency.id
        guard rights.mayRun(.agencies, of: id) else { throw Refusal.notAdministrator }
        let (now, runsOfficers) = (ports.now(), rights.mayRun(.officers, of: id))
        let rules = directory.rules(on: now)
        let clearance = Self.clearance(officer, directory, rules, now, at: id)
        let (reports, officers) = try await ports.database.read { tx in
            (
                try ReportListStore(tx).waiting(at: id, clearance: clearance, limit: Self.most + 1),
                runsOfficers ? try OfficerStore(tx).serving(at: id).count : nil
            )
        }
        return Foreseen(
            lastDay: ending.lastDay,
            successor: ending.agency.successor,
            receiver: ending.receiver(under: rules, at: now),
            reports: min(reports, Self.most),
            hasMore: reports > Self.most,
            units: ending.left(in: directory.agencies).count,
            officers: officers
        )
    }

    /// As the officer's own lists are cleared; whoever reads no reports counts nothing that is hidden from anybody.
    private static func clearance(
        _ officer: Officer,
        _ directory: Directory,
        _ rules: Rulebook,
        _ now: Date,
        at agency: Agency.ID
    ) -> ReportListStore.Clearance {
        guard let access = rules.rights.access[officer.role] else {
            return ReportListStore.Clearance(seesConfidential: false, desk: nil)
        }
        var filter = ListInbox.Filter()
        filter.agency = agency
        return InboxScope(officer: officer, access: access, rules: rules, now: now, directory: directory)
            .clearance(filter)
    }
}
