// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Reports that could be about the same, or come from the same person, as far as the officer may know of them.
///
/// A search in what is indexed, bounded in each way; every report found is judged as if it were opened, so that none shows
/// itself to who may not read it. That two reports are by one person is told only where both names may be read.
package struct FindSimilar: Sendable {
    package enum Reason: String, Sendable, CaseIterable {
        case reporter, place, words
    }
    package struct Similar: Sendable {
        package let line: ReportLine
        package let reasons: [Reason]
    }
    private static let most = 6
    private static let looked = 8
    /// So many of a title's words make it the same matter.
    private static let words = 3
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ report: ReportView, for officer: Officer) async throws -> [Similar] {
        guard report.viewer.isOfficer, !report.facts.isExamined else { return [] }
        let directory = try await ports.directory.current()
        let seesPerson = report.identity != nil && !report.isAnonymous
        let terms = SearchTerms(of: SearchTerms(of: report.title).all.sorted { $0.count > $1.count }.prefix(Self.words))
        let government = Self.government(of: report, directory.agencies)
        let area = government.map { ReportListStore.Area.government($0) } ?? Self.surroundings(of: report)
        return try await ports.database.read { [ports] tx in
            let store = ReportListStore(tx)
            var found: [(Reason, [ReportLine])] = []
            if seesPerson {
                found.append((.reporter, try store.byTheReporter(of: report.facts.id, limit: Self.looked)))
            }
            if let region = report.region, let category = report.category {
                let lines = try store.inThePlace(region, about: category, in: government, limit: Self.looked)
                found.append((.place, lines))
            }
            if terms.all.count >= 2 {
                found.append((.words, try store.withWords(terms, in: area, limit: Self.looked)))
            }
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            return try Self.merged(found, but: report.facts.id, known: report.related) { reason, line in
                guard let other = try ReportStore(tx).find(line.id)?.report,
                    case .officer(_, let seesIdentity)? = try sight.officers(of: other)(officer)
                else { return false }
                return reason != .reporter || (seesIdentity && !other.isAnonymous)
            }
        }
    }

    /// Whose it is; nothing while it waits for the nation to find that out: then others may hold the same already.
    private static func government(of report: ReportView, _ tree: AgencyTree) -> Agency.ID? {
        let government = tree.government(of: report.facts.responsible)
        return government == tree.root ? nil : government
    }

    /// The regency or city that it is about, where that is known.
    private static func surroundings(of report: ReportView) -> ReportListStore.Area {
        report.region.map { .place(String($0.prefix(5))) } ?? .anywhere
    }

    /// Each report once, with every reason; those with more reasons first.
    private static func merged(
        _ found: [(Reason, [ReportLine])],
        but own: Report.ID,
        known: RelatedReports,
        _ isSeen: (Reason, ReportLine) throws -> Bool
    ) throws -> [Similar] {
        var reasons: [Report.ID: [Reason]] = [:]
        var lines: [ReportLine] = []
        let related = Set([known.master, known.parent].compactMap(\.self) + known.duplicates + known.children)
        for (reason, list) in found {
            for line in list where line.id != own && !related.contains(line.trackingID) {
                guard try isSeen(reason, line) else { continue }
                if reasons[line.id] == nil { lines.append(line) }
                reasons[line.id, default: []].append(reason)
            }
        }
        let similar = lines.map { Similar(line: $0, reasons: reasons[$0.id] ?? []) }
        let sorted = similar.enumerated().sorted {
            ($1.element.reasons.count, $0.offset) < ($0.element.reasons.count, $1.offset)
        }
        return Array(sorted.prefix(most).map(\.element))
    }
}
