// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What a decision is made under: the policy that the report keeps, the rights in force now, the agency tree, and the
/// calendar of working days.
package struct Rulebook: Sendable {
    package let policy: Policy
    /// Limits are those of the day of receipt; who may do and see what is a matter of today.
    package let rights: Policy
    package let agencies: AgencyTree
    package let calendar: WorkingCalendar
    /// Whether an active officer serves at an agency.
    package let isStaffed: @Sendable (Agency.ID) -> Bool

    package init(
        policy: Policy,
        rights: Policy? = nil,
        agencies: AgencyTree,
        calendar: WorkingCalendar,
        isStaffed: @escaping @Sendable (Agency.ID) -> Bool = { _ in true }
    ) {
        self.policy = policy
        self.rights = rights ?? policy
        self.agencies = agencies
        self.calendar = calendar
        self.isStaffed = isStaffed
    }

    /// The end of the n-th working day after an instant, in the zone and region of an agency.
    package func due(_ days: Int, after start: Date, for agency: Agency.ID) -> Date {
        let zone = agencies.zone(of: agency)
        return calendar.day(days, workingDaysAfter: CivilDate(start, in: zone), region: agencies[agency]?.region)
            .end(in: zone)
    }

    /// Who holds a report that is meant for an agency: its heir where it has ended, and the next above where nobody
    /// serves (design.md 3, rule 3).
    package func holder(for agency: Agency.ID, at now: Date) -> Agency.ID {
        let heir = agencies.heir(of: agency, on: CivilDate(now, in: agencies.zone(of: agency)))
        return agencies.ancestry(of: heir).first(where: isStaffed) ?? agencies.root
    }
}
