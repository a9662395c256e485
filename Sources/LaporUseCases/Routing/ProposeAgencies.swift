// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore
import LaporText

/// Agencies that a report is likely to be for: by its words, by place and law, and by where those like it went.
///
/// A proposal, stored nowhere: only of whom the officer may send it to. What is counted or was learnt from is public, so
/// that no hidden report shows itself by a number.
package struct ProposeAgencies: Sendable {
    private static let most = 3
    private static let duties = 12
    private static let looked = 20
    /// What is hardly likelier than any other helps nobody.
    private static let least = 0.02
    /// What a reporter chose is that much likelier than its words alone say.
    private static let chosenFactor = 2.0
    /// The more often reports of the topic were sent in this place, the more that says; never more than half.
    private static let customShare = 0.5
    private static let customHalf = 8.0
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ report: ReportView, for officer: Officer) async throws -> [AgencyProposal] {
        guard report.viewer.isOfficer, !report.facts.isExamined,
            report.actions.contains(where: { $0 == .verify || $0 == .disposition })
        else { return [] }
        let directory = try await ports.directory.current()
        let text = "\(report.title)\n\(report.body)"
        let router = try await ports.models.router(for: .agency)
        var shares = Self.shares(
            router.proposals(for: text, first: Self.duties),
            Jurisdiction(directory.agencies, directory.duties),
            report,
            NormalText(text.utf8).text
        )
        let customs = try await customs(of: report, directory)
        let weight = Self.weight(of: customs, isAlone: shares.isEmpty)
        shares.mix(Self.parts(of: customs), weight: weight)
        let precedents = try await ports.database.read { try Precedents(of: report, ReportListStore($0)) }
        shares.mix(precedents.parts, weight: precedents.weight)
        let now = ports.now()
        let today = CivilDate(now, in: report.zone)
        let rules = directory.rules(for: report.facts, at: now)
        let tree = directory.agencies
        let order = shares.shares.sorted { ($1.value.probability, $0.key) < ($0.value.probability, $1.key) }
        let found = order.lazy.compactMap { id, share -> AgencyProposal? in
            guard share.probability >= Self.least, let agency = tree[id], agency.isInForce(on: today),
                id != tree.root, id != report.facts.responsible, id != officer.agency,
                report.facts.mayGo(to: id, by: officer.party, at: now, rules)
            else { return nil }
            return AgencyProposal(
                agency: agency,
                probability: share.probability,
                words: share.words,
                rule: share.rule,
                custom: customs.first { $0.agency == id }?.custom,
                precedents: precedents.counts[id] ?? 0
            )
        }
        return Array(found.prefix(Self.most))
    }

    /// By the words, the place, and the law.
    private static func shares(
        _ proposals: [TextModel.Proposal],
        _ jurisdiction: Jurisdiction,
        _ report: ReportView,
        _ words: String
    ) -> AgencyShares {
        var shares = AgencyShares()
        let region = report.region.flatMap(RegionCode.init)
        let chosen = report.facts.heldFor ?? report.facts.responsible
        for proposal in proposals {
            let telling = proposal.reasons.filter { !CommonWords.all.contains($0) }
            for candidate in jurisdiction.candidates(for: proposal.label, at: region, chosen: chosen, text: words) {
                shares.add(candidate, (proposal.probability, telling))
            }
        }
        // What belongs to an office that is not known there stays lost: the others are no surer for it.
        let known = shares.sum
        shares.favour(chosen, by: chosenFactor)
        shares.level(to: known)
        return shares
    }

    // MARK: where others went

    private func customs(
        of report: ReportView,
        _ directory: Directory
    ) async throws -> [(agency: Agency.ID, custom: AgencyProposal.Custom)] {
        guard let topic = report.category, let region = report.region?.prefix(5), region.count == 5 else { return [] }
        let found = try await ports.database.read { tx in
            try ReportListStore(tx).holders(
                in: String(region),
                about: directory.topics(within: topic),
                but: report.facts.id,
                limit: Self.looked
            )
        }
        return found.map { ($0.agency, AgencyProposal.Custom(count: $0.count, region: String(region))) }
    }

    private static func weight(
        of customs: [(agency: Agency.ID, custom: AgencyProposal.Custom)],
        isAlone: Bool
    ) -> Double {
        let count = Double(customs.reduce(0) { $0 + $1.custom.count })
        return isAlone ? 1 : customShare * count / (count + customHalf)
    }

    private static func parts(
        of customs: [(agency: Agency.ID, custom: AgencyProposal.Custom)]
    ) -> [Agency.ID: Double] {
        let count = Double(max(1, customs.reduce(0) { $0 + $1.custom.count }))
        return Dictionary(
            customs.map { ($0.agency, Double($0.custom.count) / count) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
