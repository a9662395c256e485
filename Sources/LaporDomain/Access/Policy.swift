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
    /// Roles that read the reports of their own agency and those below it.
    package let readers: Set<Role>
    /// Of these, the ones that read confidential ones as well.
    package let confidentialReaders: Set<Role>
    /// Of these, the ones that see who reported, unless that was anonymous.
    package let identityReaders: Set<Role>

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
        self.policies = policies.sorted { $0.effectiveFrom < $1.effectiveFrom }
    }

    /// The one in force on a day; the earliest covers all days before it.
    package func inForce(on date: CivilDate) -> Policy {
        policies.last { $0.effectiveFrom <= date } ?? policies[0]
    }
    package subscript(_ id: Policy.ID) -> Policy? { policies.first { $0.id == id } }
}

/// Policies as they are written in files and rows.
extension Policy {
    package struct Document: Codable, Sendable {
        package let effectiveFrom: String
        package let citation: String
        package let limits: [String: Int]
        package let resolution: [String: Int]
        package let maximumContests: Int
        package let arbitratedReturn: Int
        package let archiveReasons: [String]
        package let permissions: [String: [String]]
        package let readers: [String]
        package let confidentialReaders: [String]
        package let identityReaders: [String]

        private enum CodingKeys: String, CodingKey {
            case effectiveFrom = "effective_from"
            case citation, limits, resolution, permissions, readers
            case confidentialReaders = "confidential_readers"
            case identityReaders = "identity_readers"
            case maximumContests = "maximum_contests"
            case arbitratedReturn = "arbitrated_return"
            case archiveReasons = "archive_reasons"
        }
    }
    package struct Malformed: Error, Equatable {
        package let what: String
    }

    package init(id: ID, _ document: Document) throws(Malformed) {
        func limit(_ name: String) throws(Malformed) -> Int {
            guard let days = document.limits[name], days > 0 else { throw Malformed(what: "limits.\(name)") }
            return days
        }
        func known<T: RawRepresentable<String>>(_ text: String, as type: T.Type) throws(Malformed) -> T {
            guard let value = T(rawValue: text) else { throw Malformed(what: text) }
            return value
        }
        guard let date = CivilDate(iso: document.effectiveFrom) else { throw Malformed(what: "effective_from") }
        var resolution: [Report.Classification: Int] = [:]
        for (name, days) in document.resolution {
            guard days > 0 else { throw Malformed(what: "resolution.\(name)") }
            resolution[try known(name, as: Report.Classification.self)] = days
        }
        guard resolution[.complaint] != nil else { throw Malformed(what: "resolution.complaint") }
        var permissions: [Role: Set<Report.Action.Name>] = [:]
        for (role, actions) in document.permissions {
            var allowed: Set<Report.Action.Name> = []
            for action in actions { allowed.insert(try known(action, as: Report.Action.Name.self)) }
            permissions[try known(role, as: Role.self)] = allowed
        }
        var readers: [Set<Role>] = []
        for names in [document.readers, document.confidentialReaders, document.identityReaders] {
            var roles: Set<Role> = []
            for name in names { roles.insert(try known(name, as: Role.self)) }
            readers.append(roles)
        }
        self.readers = readers[0]
        confidentialReaders = readers[1]
        identityReaders = readers[2]
        self.id = id
        effectiveFrom = date
        citation = document.citation
        limits = Limits(
            verification: try limit("verification"),
            firstResponse: try limit("first_response"),
            resolution: resolution,
            silence: try limit("silence"),
            reply: try limit("reply"),
            arbitration: try limit("arbitration"),
            contestAfterClosing: try limit("contest_after_closing")
        )
        maximumContests = document.maximumContests
        arbitratedReturn = document.arbitratedReturn
        archiveReasons = document.archiveReasons
        self.permissions = permissions
    }
}
