// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore
import LaporText

/// Reports that are likely about the same, or come from the same person, as far as the officer may know of them.
///
/// Looked for by the rarest words and by the topic in the same place, compared by text, place, time and topic, and only the
/// likeliest are shown, with the reasons. Bounded in each way; every report found is judged as if it were opened, so that none
/// shows itself to who may not read it. That two reports are by one person is told only where both names may be read.
package struct FindSimilar: Sendable {
    package enum Reason: Equatable, Sendable {
        case reporter
        /// Words of the report that was opened which the other holds as well, the rarest first.
        case words([String])
        /// As deep as both know it: 4 is a village, 2 a regency or city.
        case region(level: Int)
        case topic
        case days(Int)
    }
    package struct Similar: Sendable {
        package let line: ReportLine
        package let reasons: [Reason]
    }
    private static let most = 6
    private static let looked = 12
    /// Rather one too many: the officer knows more than the words say.
    private static let threshold = 0.35
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ report: ReportView, for officer: Officer) async throws -> [Similar] {
        guard report.viewer.isOfficer, !report.facts.isExamined else { return [] }
        let directory = try await ports.directory.current()
        let scale = ScoredLine.Scale(
            text: SimilarText("\(report.title)\n\(report.body)"),
            circumstances: .init(region: report.region, category: report.category, at: report.receivedAt)
        )
        let government = Self.government(of: report, directory.agencies)
        return try await ports.database.read { [ports] tx in
            let store = ReportListStore(tx)
            let seesPerson = Self.seesPerson(of: report)
            let persons = seesPerson ? try store.byTheReporter(of: report.facts.id, limit: Self.looked) : []
            let ids = Set(persons.map(\.id))
            let found = try persons + Self.candidates(for: report, scale.text, in: government, store)
            let others = Self.unrelated(found.distinct, to: report)
            let scored = scale.sorted(others, try store.latestBodies(of: others.map(\.id)))
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            return try Self.seen(scored, by: ids) { id in
                guard let other = try ReportStore(tx).find(id)?.report,
                    case .officer(_, let seesIdentity)? = try sight.officers(of: other)(officer)
                else { return nil }
                return seesIdentity && !other.isAnonymous
            }
        }
    }

    /// Whether who reported may be read, and so who else they are.
    private static func seesPerson(of report: ReportView) -> Bool { report.identity != nil && !report.isAnonymous }

    private static func candidates(
        for report: ReportView,
        _ text: SimilarText,
        in government: Agency.ID?,
        _ store: ReportListStore
    ) throws -> [ReportLine] {
        let area = government.map { ReportListStore.Area.government($0) } ?? surroundings(of: report)
        var found = try WordHunt(text).lines(limit: looked) { try store.withWords($0, in: area, limit: looked) }
        if let region = report.region, let category = report.category {
            found += try store.inThePlace(region, about: category, in: government, limit: looked)
        }
        return found
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

    private static func unrelated(_ lines: [ReportLine], to report: ReportView) -> [ReportLine] {
        let known = report.related
        let related = Set([known.master, known.parent].compactMap(\.self) + known.duplicates + known.children)
        return lines.filter { $0.id != report.facts.id && !related.contains($0.trackingID) }
    }

    /// The likeliest that may be seen; those of the same person whatever they tell.
    ///
    /// - Parameter judge: whether the person may be known; nothing where the report may not be.
    private static func seen(
        _ scored: [ScoredLine],
        by person: Set<Report.ID>,
        _ judge: (Report.ID) throws -> Bool?
    ) throws -> [Similar] {
        var similar: [Similar] = []
        for one in scored where similar.count < most {
            let isLikely = one.likeness.score >= threshold
            guard isLikely || person.contains(one.line.id), let knowsPerson = try judge(one.line.id) else { continue }
            let isByPerson = knowsPerson && person.contains(one.line.id)
            guard isLikely || isByPerson else { continue }
            let reasons = (isByPerson ? [Reason.reporter] : []) + one.likeness.reasons.compactMap(Reason.init)
            similar.append(Similar(line: one.line, reasons: isLikely ? reasons : [.reporter]))
        }
        return similar
    }
}

extension FindSimilar.Reason {
    /// Nothing for what no list knows: where exactly a report is stays with the report.
    fileprivate init?(_ reason: Likeness.Reason) {
        switch reason {
        case .words(let words): self = .words(words)
        case .region(let level): self = .region(level: level)
        case .topic: self = .topic
        case .days(let days): self = .days(days)
        case .near: return nil
        }
    }
}
