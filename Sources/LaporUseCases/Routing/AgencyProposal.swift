// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// An agency that a report is likely to be for, with what speaks for it.
package struct AgencyProposal: Equatable, Sendable {
    /// What many others went to, of the same topic in the same regency or city.
    package struct Custom: Equatable, Sendable {
        package let count: Int
        package let region: String
    }
    package let agency: Agency
    /// Of all agencies together one.
    package let probability: Double
    /// Of the report's own, which speak for what this agency does.
    package let words: [String]
    package let rule: OwnerRule?
    package let custom: Custom?
    /// So many that tell nearly the same went there.
    package let precedents: Int
}

/// Agencies with their shares, from one source or from several.
struct AgencyShares {
    struct Share {
        var probability = 0.0
        var words: [String] = []
        var rule: OwnerRule?
    }
    private(set) var shares: [Agency.ID: Share] = [:]

    var isEmpty: Bool { shares.isEmpty }

    mutating func add(_ candidate: Jurisdiction.Candidate, _ proposal: (probability: Double, words: [String])) {
        var share = shares[candidate.agency] ?? Share()
        let more = candidate.share * proposal.probability
        if more > share.probability { (share.words, share.rule) = (proposal.words, candidate.rule) }
        share.probability += more
        shares[candidate.agency] = share
    }

    /// What the reporter chose weighs more than what they did not.
    mutating func favour(_ agency: Agency.ID, by factor: Double) {
        shares[agency]?.probability *= factor
    }

    var sum: Double { shares.values.reduce(0) { $0 + $1.probability } }

    /// Makes of them all together so much.
    mutating func level(to whole: Double) {
        let scale = sum > 0 ? whole / sum : 1
        for agency in shares.keys { shares[agency]?.probability *= scale }
    }

    /// Gives a part of what there is to another count of the same.
    mutating func mix(_ counts: [Agency.ID: Double], weight: Double) {
        for agency in shares.keys { shares[agency]?.probability *= 1 - weight }
        for (agency, part) in counts { shares[agency, default: Share()].probability += weight * part }
    }
}
