// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// An agency that is to end: what may be said of its last day, and who has its work afterwards (design.md 3, rule 3).
package struct AgencyEnding: Equatable, Sendable {
    /// As it will be: with its last day, its successor, and where it stands then.
    package let agency: Agency
    package let lastDay: CivilDate

    /// Nothing where it does not end, or ends as it was going to: on the same day, for the same successor.
    package init?(from before: Agency, to after: Agency) {
        guard let lastDay = after.endsOn, lastDay != before.endsOn || after.successor != before.successor else {
            return nil
        }
        (agency, self.lastDay) = (after, lastDay)
    }

    /// What is wrong with a last day, if anything is.
    ///
    /// Whoever ends sends its reports on at once: a year mistyped must not do that. The day before today is taken, by it
    /// what was new is taken back.
    ///
    /// - Parameter today: where it is still the earliest day.
    package static func problem(
        from before: CivilDate?,
        to after: CivilDate?,
        on today: CivilDate
    ) -> FieldProblem? {
        guard let after, after != before, after < CivilDate(day: today.day - 1) else { return nil }
        return FieldProblem("valid_until", .inThePast)
    }

    /// Who holds what is at its desk once it has ended.
    ///
    /// - Parameter rules: as they are now, while it is still in force.
    package func receiver(under rules: Rulebook, at now: Date) -> Agency.ID {
        let tree = AgencyTree(rules.agencies.all.map { $0.id == agency.id ? agency : $0 })
        let then = Rulebook(
            policy: rules.policy,
            rights: rules.rights,
            agencies: tree,
            calendar: rules.calendar,
            isStaffed: rules.isStaffed
        )
        return then.holder(for: agency.id, at: max(now, lastDay.next.end(in: agency.zone)))
    }

    /// What stands below it and goes on when it has ended.
    package func left(in tree: AgencyTree) -> [Agency] {
        tree.all.filter { $0.id != agency.id && tree.isWithin($0.id, agency.id) && $0.isInForce(on: lastDay.next) }
    }
}
