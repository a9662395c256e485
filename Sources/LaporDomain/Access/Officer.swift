// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// An officer with the one assignment in force.
package struct Officer: Equatable, Sendable {
    package let id: Int64
    package let email: String
    package let name: String
    package let role: Role
    package let agency: Agency.ID
    package let isDisabled: Bool

    package init(id: Int64, email: String, name: String, role: Role, agency: Agency.ID, isDisabled: Bool) {
        self.id = id
        self.email = email
        self.name = name
        self.role = role
        self.agency = agency
        self.isDisabled = isDisabled
    }

    package var party: Party { .officer(id, role, at: agency) }
}
