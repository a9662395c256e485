// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Who someone is to a report (domain.md 3.2); what a role may do is data in the policy, never code.
package enum Role: String, Sendable, CaseIterable, Codable {
    /// *Pelapor*: whoever holds the access code.
    case reporter
    /// The clock and the scheduled jobs.
    case system
    case nationalAdmin = "national_admin"
    /// *Pejabat administrator*.
    case agencyAdmin = "agency_admin"
    /// *Pejabat penghubung*.
    case liaisonOfficer = "liaison_officer"
    case approver
    case intakeOperator = "intake_operator"
    case socialMediaHandler = "social_media_handler"
    /// *Pimpinan*, the "admin super" of a governor.
    case executiveViewer = "executive_viewer"
    /// *Inspektorat*, APIP.
    case internalOversight = "internal_oversight"
    case ombudsman
    /// *Pembina*.
    case supervisor
    case priorityWatcher = "priority_watcher"
    case coordinationTeam = "coordination_team"
    case dataProtectionOfficer = "data_protection_officer"
    case apiDeveloper = "api_developer"
    case `operator`

    /// Roles that an officer can be given: everyone but the reporter and the clock.
    package static let officers = allCases.filter { $0 != .reporter && $0 != .system }

    /// Works for the whole nation, without regard to the tree.
    package var isNational: Bool { self == .nationalAdmin }

    /// Whoever works for the whole nation serves where the nation's service is run; everybody else at any agency.
    package func mayServe(at kind: Agency.Kind) -> Bool { !isNational || kind == .national }
}
