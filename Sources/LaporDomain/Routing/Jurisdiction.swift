// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Whose a matter is: of what must be done (*tugas*), where (*wilayah*), and whose the thing is that it is about (*aset*).
///
/// What a regency or a city can do is its own first, and its province's after it (UU 23/2014, Pasal 11–16); where a text names
/// something that the law gives to another, that one comes first.
package struct Jurisdiction: Sendable {
    package struct Candidate: Equatable, Sendable {
        package let agency: Agency.ID
        /// Of one duty's candidates together one.
        package let share: Double
        /// The law that moved it to another owner, and the words that named the thing.
        package let rule: OwnerRule?
    }
    private static let nearest = 0.85
    private static let owned = 0.8
    let tree: AgencyTree
    let index: DutyIndex

    package init(_ tree: AgencyTree, _ index: DutyIndex) {
        self.tree = tree
        self.index = index
    }

    /// - Parameters:
    ///   - region: where it is about, as deep as that is known.
    ///   - chosen: the agency that the reporter chose: where no place is known, its government is looked at.
    ///   - text: as whole words in small letters, a blank between.
    /// - Returns: the likeliest first; nothing where no such office is known there.
    package func candidates(for duty: String, at region: RegionCode?, chosen: Agency.ID?, text: String) -> [Candidate] {
        if DutyIndex.isLocal(duty) {
            let office = region.flatMap { index.office(duty, at: $0) }
            return office.map { [Candidate(agency: $0, share: 1, rule: nil)] } ?? []
        }
        // A national body, or a unit that is called like no other, is meant itself.
        let own = tree[slug: duty].map { [$0.id] }
        let units = own ?? governments(at: region, chosen: chosen).compactMap { index.unit(duty, of: $0) }
        let rule = OwnerRule.all.first { rule in
            rule.duties.contains { duty.hasPrefix($0) } && rule.phrase(in: text) != nil
        }
        return shared(rule.flatMap { whose($0.owner, duty, region) }, units, rule)
    }

    private func shared(_ owner: Agency.ID?, _ units: [Agency.ID], _ rule: OwnerRule?) -> [Candidate] {
        var shares: [Candidate] = []
        var rest = 1.0
        if let owner {
            rest = units.contains { $0 != owner } ? 1 - Self.owned : 0
            shares.append(Candidate(agency: owner, share: 1 - rest, rule: rule))
        }
        let others = units.filter { $0 != owner }
        for (place, unit) in others.enumerated() {
            let share = place == others.count - 1 ? rest : rest * Self.nearest
            shares.append(Candidate(agency: unit, share: share, rule: nil))
            rest -= share
        }
        return shares
    }

    /// The nearest first.
    private func governments(at region: RegionCode?, chosen: Agency.ID?) -> [Agency.ID] {
        guard let region else { return [chosen].compactMap(\.self).map { tree.government(of: $0) } }
        return region.lineage.compactMap { index.government(of: $0) }
    }

    private func whose(_ owner: OwnerRule.Owner, _ duty: String, _ region: RegionCode?) -> Agency.ID? {
        switch owner {
        case .national(let slug): return tree[slug: slug]?.id
        case .province:
            let province = region?.lineage.last.flatMap { index.government(of: $0) }
            return province.flatMap { index.unit(duty, of: $0) }
        }
    }
}
