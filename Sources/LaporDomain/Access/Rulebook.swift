// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What a decision is made under: the policy that the report keeps, the agency tree, and the calendar of working days.
package struct Rulebook: Sendable {
    package let policy: Policy
    package let agencies: AgencyTree
    package let calendar: WorkingCalendar

    package init(policy: Policy, agencies: AgencyTree, calendar: WorkingCalendar) {
        self.policy = policy
        self.agencies = agencies
        self.calendar = calendar
    }

    /// The end of the n-th working day after an instant, in the zone and region of an agency.
    package func due(_ days: Int, after start: Date, for agency: Agency.ID) -> Date {
        let zone = agencies.zone(of: agency)
        return calendar.day(days, workingDaysAfter: CivilDate(start, in: zone), region: agencies[agency]?.region)
            .end(in: zone)
    }
}
