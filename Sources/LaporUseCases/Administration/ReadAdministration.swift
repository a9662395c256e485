// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// What an administrator sees first: what they run, and what needs care.
package struct ReadAdministration: Sendable {
    package enum Care: Equatable, Sendable {
        /// Governments and bodies of their own in which nobody serves who can answer.
        case unstaffedGovernments(Int)
        /// Units in which nobody serves: whoever is above holds their reports.
        case unstaffedUnits(Int)
        /// Governments of which nobody knows how to reach them.
        case withoutContact(Int)
        /// No national holiday is known of this year.
        case noHolidays(year: Int)
        /// Holidays of a year of which no decree has been published.
        case provisionalHolidays(year: Int)
        case policyStarts(CivilDate, citation: String)
        /// Ends within a month, and names nobody who goes on.
        case endsWithoutSuccessor(Agency.ID, on: CivilDate)
        /// Forms are closed; perhaps for longer than was announced.
        case underMaintenance(isLate: Bool)
        /// The public map has no outlines: it is a table.
        case mapWithoutOutlines
    }
    /// Which agencies are counted in what needs care.
    package enum CareList: String, Sendable, CaseIterable {
        case unstaffedGovernments = "pemerintah-tanpa-petugas"
        case unstaffedUnits = "unit-tanpa-petugas"
        case withoutContact = "tanpa-kontak"
    }
    package struct Overview: Sendable {
        package let rights: AdministrativeRights
        package let directory: Directory
        package let care: [Care]
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(for officer: Officer) async throws -> Overview {
        let directory = try await ports.directory.current()
        let rights = AdministrativeRights(officer, directory.agencies)
        guard !rights.areas.isEmpty else { throw Refusal.notAdministrator }
        let today = CivilDate(ports.now(), in: directory.agencies.zone(of: officer.agency))
        var care = Self.ofAgencies(directory, rights, today)
        let maintenance = directory.news.maintenance
        if maintenance.isOn, rights.runsAll(.notices) {
            care.insert(.underMaintenance(isLate: maintenance.until.map { $0 < ports.now() } ?? false), at: 0)
        }
        if rights.runsAll(.calendar) {
            care += Self.ofCalendar(directory, today)
            care += directory.policies.policies.filter { $0.effectiveFrom > today }
                .map { .policyStarts($0.effectiveFrom, citation: $0.citation) }
        }
        if rights.runsAll(.agencies), try await ports.database.read({ try OutlineStore($0).isEmpty() }) {
            care.append(.mapWithoutOutlines)
        }
        return Overview(rights: rights, directory: directory, care: care)
    }

    /// Agencies that an officer runs and that are in force.
    static func run(_ directory: Directory, _ rights: AdministrativeRights, on day: CivilDate) -> [Agency] {
        let all = directory.agencies.all
        switch rights.reach(.agencies) {
        case .everything: return all.filter { $0.isInForce(on: day) }
        case .own:
            return directory.agencies.household(of: rights.officer.agency).compactMap { directory.agencies[$0] }
                .filter { $0.isInForce(on: day) }
        case .nothing: return []
        }
    }

    /// The agencies that a number of the overview counts, by name.
    package func agencies(in list: CareList, for officer: Officer) async throws -> [Agency] {
        let directory = try await ports.directory.current()
        let rights = AdministrativeRights(officer, directory.agencies)
        let today = CivilDate(ports.now(), in: directory.agencies.zone(of: officer.agency))
        return Self.run(directory, rights, on: today).filter { Self.isIn(list, $0, directory) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The one rule for the number and for the list.
    private static func isIn(_ list: CareList, _ agency: Agency, _ directory: Directory) -> Bool {
        switch list {
        case .unstaffedGovernments: return agency.kind.isGovernment && !directory.isStaffed(agency.id)
        case .unstaffedUnits: return !agency.kind.isGovernment && !directory.isStaffed(agency.id)
        case .withoutContact:
            let profile = directory.profile(of: agency.id)
            return agency.kind.isGovernment && (profile?.email ?? "").isEmpty && (profile?.phone ?? "").isEmpty
        }
    }

    private static func ofAgencies(
        _ directory: Directory,
        _ rights: AdministrativeRights,
        _ today: CivilDate
    ) -> [Care] {
        let agencies = run(directory, rights, on: today)
        var care: [Care] = []
        for list in CareList.allCases {
            let count = agencies.count { isIn(list, $0, directory) }
            guard count > 0 else { continue }
            switch list {
            case .unstaffedGovernments: care.append(.unstaffedGovernments(count))
            case .unstaffedUnits: care.append(.unstaffedUnits(count))
            case .withoutContact: care.append(.withoutContact(count))
            }
        }
        let soon = CivilDate(day: today.day + 31)
        care += agencies.filter { ($0.endsOn ?? soon.next) <= soon && $0.successor == nil }.prefix(5)
            .map { .endsWithoutSuccessor($0.id, on: $0.endsOn ?? soon) }
        return care
    }

    private static func ofCalendar(_ directory: Directory, _ today: CivilDate) -> [Care] {
        let year = today.components.year
        return [year, year + 1].compactMap { year in
            let known = directory.holidays.filter { $0.date.components.year == year && $0.region == nil && $0.isOff }
            if known.isEmpty { return .noHolidays(year: year) }
            return known.contains { !$0.isFinal } ? .provisionalHolidays(year: year) : nil
        }
    }
}
