// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What an installation is run by: each area is a page under `/kelola`.
package enum AdministrativeArea: String, Sendable, CaseIterable {
    case agencies, officers, topics, calendar, letters, notices, tables
}

/// Which areas an officer runs, and over whom (domain.md 3.2; Permenpan RB 62/2018, Pasal 14).
///
/// The national administrator runs all of it; an agency's administrator its own agency and what it commands; an operator
/// whatever belongs to the installation and to no person.
package struct AdministrativeRights: Sendable {
    package enum Reach: Equatable, Sendable {
        case nothing
        /// The officer's own agency, and those that it commands.
        case own
        case everything
    }
    package let officer: Officer
    private let authority: Authority

    package init(_ officer: Officer, _ agencies: AgencyTree) {
        self.officer = officer
        authority = Authority(agencies)
    }

    package static func reach(of role: Role, in area: AdministrativeArea) -> Reach {
        switch (role, area) {
        case (.nationalAdmin, _): .everything
        case (.agencyAdmin, .agencies), (.agencyAdmin, .officers): .own
        case (.operator, .officers): .nothing
        case (.operator, _): .everything
        default: .nothing
        }
    }

    package func reach(_ area: AdministrativeArea) -> Reach { Self.reach(of: officer.role, in: area) }
    package var areas: [AdministrativeArea] { AdministrativeArea.allCases.filter { reach($0) != .nothing } }
    /// Runs an area for everybody, not only for one agency.
    package func runsAll(_ area: AdministrativeArea) -> Bool { reach(area) == .everything }

    package func mayRun(_ area: AdministrativeArea, of agency: Agency.ID) -> Bool {
        switch reach(area) {
        case .everything: true
        case .own: authority.commands(officer.party, agency)
        case .nothing: false
        }
    }

    /// Where an agency stands is decided above it: nobody moves or ends the agency that they serve at, nor the units
    /// that watch over it.
    package func mayPlace(_ agency: Agency.ID) -> Bool {
        guard !runsAll(.agencies) else { return true }
        return mayRun(.agencies, of: agency) && agency != officer.agency && !isWatching(agency)
    }

    /// Whether an officer says how an agency shows itself, and who serves there: nobody arranges who watches them.
    package func mayArrange(_ agency: Agency.ID, in area: AdministrativeArea) -> Bool {
        mayRun(area, of: agency) && (runsAll(area) || !isWatching(agency))
    }

    /// Whether an officer may put an agency below another.
    package func mayPlace(below parent: Agency.ID) -> Bool {
        mayRun(.agencies, of: parent) && (runsAll(.agencies) || !isWatching(parent))
    }

    /// Watches over others, or belongs to what does, and the officer does not serve there.
    private func isWatching(_ agency: Agency.ID) -> Bool {
        let agencies = authority.agencies
        return agencies.ancestry(of: agency).contains { above in
            agencies[above]?.kind.isOversight == true && !agencies.isWithin(officer.agency, above)
        }
    }

    /// Whether an agency may be moved or ended with all that stands below it.
    package func mayUproot(_ agency: Agency.ID) -> Bool {
        guard !runsAll(.agencies) else { return true }
        let agencies = authority.agencies
        return agencies.household(of: agency).allSatisfy { mayPlace($0) }
    }

    /// What kinds an officer may give to agencies: what watches over a government is not named by it.
    package var grantableKinds: [Agency.Kind] {
        switch reach(.agencies) {
        case .everything: Agency.Kind.allCases
        case .own: Agency.Kind.allCases.filter(\.isPlain)
        case .nothing: []
        }
    }

    /// What an officer may make of others: whoever watches an agency is not named by it.
    package var grantableRoles: [Role] {
        switch reach(.officers) {
        case .everything: Role.officers
        case .own:
            [.agencyAdmin, .liaisonOfficer, .approver, .intakeOperator, .socialMediaHandler, .executiveViewer]
        case .nothing: []
        }
    }
}
