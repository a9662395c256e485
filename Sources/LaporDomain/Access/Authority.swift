// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Over whose reports a party may act or read, judged by where it stands in the tree (domain.md 3.2).
package struct Authority: Sendable {
    let agencies: AgencyTree
    package init(_ agencies: AgencyTree) { self.agencies = agencies }

    /// An officer commands its own agency and everything below it inside the same government.
    ///
    /// A province does not command its regencies, nor the nation a ministry: what crosses that line is arbitration.
    package func commands(_ party: Party, _ agency: Agency.ID) -> Bool {
        guard let own = party.agency, agencies.isWithin(agency, own) else { return false }
        return agencies.government(of: agency) == agencies.government(of: own)
    }

    /// The national administrator may step in anywhere; everyone else only where they command.
    package func mayStepIn(_ party: Party, at agency: Agency.ID) -> Bool {
        party.role.isNational || commands(party, agency)
    }

    /// How a party stands to a report.
    ///
    /// - Parameters:
    ///   - former: agencies that have held it before.
    ///   - isOverdue: whether a limit has passed.
    package func relation(
        of party: Party,
        to report: Report,
        former: [Agency.ID],
        isOverdue: Bool,
        at now: Date,
        under rules: Rulebook
    ) -> Relation {
        let desks = [report.responsible] + [report.judge, report.heldFor].compactMap(\.self)
        // What is examined, and what is about a child, is read where it is, not where it once was.
        let holders = report.isExamined || report.protection != nil ? desks : desks + former
        let isAtDesk = holders.contains { commands(party, $0) }
        let isReferred = party.role == .ombudsman && report.isReferredToOmbudsman
        let isOpened =
            !report.identity.isErased
            // For that unit alone: not for those above it.
            && (isReferred && report.identity.isOpenedToOmbudsman
                || party.agency.map(report.identity.openedTo.contains) ?? false
                || report.identity.grants.contains { grant in
                    grant.officer == party.code
                        && now
                            <= rules.due(rules.policy.limits.openedIdentity, after: grant.at, for: report.responsible)
                })
        return Relation(
            isOwn: reaches(party, report, holders, isOverdue: isOverdue || isReferred, rules.rights.access[party.role]),
            isAtDesk: isAtDesk,
            isHolder: party.agency == report.responsible || (report.judge != nil && party.agency == report.judge),
            isInvolved: (report.copies + report.contributors + [report.escalatedTo].compactMap(\.self))
                .contains { commands(party, $0) },
            isAgainst: isAgainst(party, report),
            isOpened: isOpened,
            isReferred: isReferred
        )
    }

    private func reaches(
        _ party: Party,
        _ report: Report,
        _ holders: [Agency.ID],
        isOverdue: Bool,
        _ access: Access?
    ) -> Bool {
        guard let access else { return false }
        switch access.reach {
        case .nation: return true
        case .household: return holders.contains { commands(party, $0) }
        case .government:
            guard let own = party.agency else { return false }
            return holders.contains { agencies.government(of: $0) == agencies.government(of: own) }
        case .subtree:
            guard let own = party.agency else { return false }
            return holders.contains { agencies.isWithin($0, own) }
        case .overdue: return isOverdue
        case .urgent: return report.isEmergency || report.priority == .high || report.priority == .urgent
        }
    }

    /// Whether a report is about somebody in a party's line of command: above, in, or below it.
    package func isAgainst(_ party: Party, _ report: Report) -> Bool {
        guard let respondent = report.respondent, let own = party.agency else { return false }
        let isSameGovernment = agencies.government(of: own) == agencies.government(of: respondent.agency)
        switch respondent.kind {
        case .unit, .inspectorate:
            return isSameGovernment
                && (agencies.isWithin(respondent.agency, own) || agencies.isWithin(own, respondent.agency))
        case .head, .administrator: return isSameGovernment
        case .nationalAdministrator: return own == agencies.root || party.role.isNational
        }
    }
}
