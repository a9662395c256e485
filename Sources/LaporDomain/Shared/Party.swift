// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Whoever is doing something: a citizen, an officer, or the system's own clock.
///
/// Its code is opaque (`reporter`, `officer:7`): it enters the hashed log, so it never holds a name.
package struct Party: Equatable, Sendable {
    package let code: String
    package let role: Role
    /// Where an officer serves; nothing for reporters and the system.
    package let agency: Agency.ID?

    package init(code: String, role: Role, agency: Agency.ID? = nil) {
        self.code = code
        self.role = role
        self.agency = agency
    }

    package static let reporter = Party(code: "reporter", role: .reporter)
    package static let system = Party(code: "system", role: .system)
    package static func officer(_ id: Int64, _ role: Role, at agency: Agency.ID) -> Party {
        Party(code: "officer:\(id)", role: role, agency: agency)
    }
}
