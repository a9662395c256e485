// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

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

    /// The agencies whose reports a party sees; nothing means all of them.
    package func reach(of party: Party) -> [Agency.ID]? {
        if party.role.isNational { return nil }
        guard let own = party.agency else { return [] }
        return agencies.household(of: own)
    }
}
