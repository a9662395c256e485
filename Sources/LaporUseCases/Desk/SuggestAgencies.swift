// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Agencies that a report is likely to be for: where those that everybody reads of the same topic in the same regency or
/// city went most often.
///
/// A suggestion, stored nowhere: only of whom the officer may send it to, and counted only from what is public, so that no
/// hidden report shows itself by a number.
package struct SuggestAgencies: Sendable {
    package struct Suggestion: Equatable, Sendable {
        package let agency: Agency
        /// So many of the newest went there.
        package let count: Int
        /// The regency or city.
        package let region: String
    }
    private static let most = 3
    private static let looked = 20
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ report: ReportView, for officer: Officer) async throws -> [Suggestion] {
        guard report.viewer.isOfficer, !report.facts.isExamined,
            report.actions.contains(where: { $0 == .verify || $0 == .disposition }),
            let topic = report.category, let region = report.region?.prefix(5), region.count == 5
        else { return [] }
        let directory = try await ports.directory.current()
        let now = ports.now()
        let today = CivilDate(now, in: report.zone)
        let rules = directory.rules(for: report.facts, at: now)
        let tree = directory.agencies
        let found = try await ports.database.read { tx in
            try ReportListStore(tx).holders(
                in: String(region),
                about: directory.topics(within: topic),
                but: report.facts.id,
                limit: Self.looked
            )
        }
        let likely = found.compactMap { agency, count -> Suggestion? in
            guard let agency = tree[agency], agency.isInForce(on: today), agency.id != tree.root,
                agency.id != report.facts.responsible, agency.id != officer.agency,
                report.facts.mayGo(to: agency.id, by: officer.party, at: now, rules)
            else { return nil }
            return Suggestion(agency: agency, count: count, region: String(region))
        }
        return Array(likely.prefix(Self.most))
    }
}
