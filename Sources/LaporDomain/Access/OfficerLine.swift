// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// An officer as administrators see them.
package struct OfficerLine: Equatable, Sendable {
    package let officer: Officer
    /// When they signed in last.
    package let seenAt: Date?
    package init(officer: Officer, seenAt: Date?) {
        self.officer = officer
        self.seenAt = seenAt
    }
}

/// Where an officer served, and as what.
package struct AssignmentLine: Equatable, Sendable {
    package let role: Role
    package let agency: Agency.ID
    package let since: Date
    package let until: Date?
    package init(role: Role, agency: Agency.ID, since: Date, until: Date?) {
        self.role = role
        self.agency = agency
        self.since = since
        self.until = until
    }
}
