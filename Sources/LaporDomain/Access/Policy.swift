// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The regulation in force at some date, as data: limits, reasons, and who may do what.
///
/// A row of it is never changed; a report keeps the id of the one in force when it was received, and the earliest covers
/// earlier dates.
package struct Policy: Equatable, Sendable {
    package typealias ID = Identifier<Policy>

    /// Limits in working days (domain.md 1.5 and 2.3).
    package struct Limits: Equatable, Sendable {
        package let verification: Int
        package let firstResponse: Int
        package let resolution: [Report.Classification: Int]
        package let silence: Int
        /// For an agency to answer a reporter's reply.
        package let reply: Int
        package let arbitration: Int
        /// Until when a closed report can still be contested.
        package let contestAfterClosing: Int
        /// For the reporter to complete what was deferred (UU 25/2009, Pasal 44: 30 days).
        package let completion: Int
        /// For the reporter to answer what the agency asks.
        package let information: Int
        package let coordination: Int
        /// How long an identity stays open that two persons have opened.
        package let openedIdentity: Int

        package func resolution(_ classification: Report.Classification) -> Int {
            resolution[classification] ?? resolution[.complaint] ?? 14
        }
    }

    /// Where it stands in the database; 0 until it is stored.
    package let id: ID
    package let effectiveFrom: CivilDate
    /// The legal citation, as an officer would quote it.
    package let citation: String
    package let limits: Limits
    package let maximumContests: Int
    /// The return that goes to arbitration instead of to the sender.
    package let arbitratedReturn: Int
    package let archiveReasons: [String]
    package let permissions: [Role: Set<Report.Action.Name>]
    /// What each role may see; a role that is not named sees what the public sees.
    package let access: [Role: Access]
    /// Slugs of the agencies that examine those whom no inspectorate of their own may (design.md 3, rule 7).
    package let examiners: Examiners
    /// Its rights are copies, which say nothing: those in force are of another (`PolicyHistory.rights`).
    package let setsLimitsOnly: Bool

    package struct Examiners: Equatable, Sendable, Codable {
        /// The ministry whose inspectorate general examines governors.
        package let ofGovernors: String?
        /// Who examines the national administrator, and ministers.
        package let ombudsman: String?

        private enum CodingKeys: String, CodingKey {
            case ofGovernors = "of_governors"
            case ombudsman
        }
    }

    package func allows(_ action: Report.Action.Name, to role: Role) -> Bool {
        permissions[role]?.contains(action) == true
    }
}

/// Policies in the order of their effective dates.
package struct PolicyHistory: Sendable {
    package let policies: [Policy]

    /// Precondition: at least one.
    package init(_ policies: [Policy]) {
        precondition(!policies.isEmpty, "no policy")
        // Of two for the same day the later row is a correction of the earlier.
        self.policies = policies.sorted { ($0.effectiveFrom, $0.id) < ($1.effectiveFrom, $1.id) }
    }

    /// The one in force on a day; the earliest covers all days before it.
    package func inForce(on date: CivilDate) -> Policy {
        policies.last { $0.effectiveFrom <= date } ?? policies[0]
    }
    /// Who may do and see what on a day: what the newest document of a release says, whatever limits were set by hand since.
    package func rights(on date: CivilDate) -> Policy {
        policies.last { $0.effectiveFrom <= date && !$0.setsLimitsOnly } ?? inForce(on: date)
    }
    package subscript(_ id: Policy.ID) -> Policy? { policies.first { $0.id == id } }
}
