// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporText

/// Where reports that tell nearly the same went, of those that everybody reads: what somebody has corrected counts from the
/// moment that it can be found.
struct Precedents {
    private static let looked = 12
    private static let reach = 1_000
    private static let threshold = 0.6
    /// Identical texts agree where they belong about nine times in ten.
    private static let agreement = 0.9
    /// Where whoever has it was chosen by somebody, and has not said no.
    private static let states: Set<Report.State> = [
        .dispositioned, .inProgress, .awaitingReporter, .reporterReplied, .informationRequested, .contested, .closed,
    ]

    /// By how alike they are, all together one.
    private(set) var parts: [Agency.ID: Double] = [:]
    private(set) var counts: [Agency.ID: Int] = [:]
    /// How far they are to be believed: the nearer the nearest, the more.
    private(set) var weight = 0.0

    init(of report: ReportView, _ store: ReportListStore) throws {
        var around = PublishedFilter()
        guard let region = report.region?.prefix(5), region.count == 5 else { return }
        around.region = String(region)
        let text = SimilarText("\(report.title)\n\(report.body)")
        let found = try WordHunt(text).lines(limit: Self.looked) { terms in
            try store.published(around, alike: terms, reach: Self.reach, limit: Self.looked)
        }
        let lines = found.filter { $0.id != report.facts.id && Self.states.contains($0.state) }
        let scale = ScoredLine.Scale(
            text: text,
            circumstances: .init(region: nil, category: nil, at: report.receivedAt)
        )
        let alike = scale.sorted(lines, try store.publicBodies(of: lines.map(\.id)))
            .filter { $0.likeness.score >= Self.threshold }
        let sum = alike.reduce(0) { $0 + $1.likeness.score }
        for one in alike {
            parts[one.line.agency, default: 0] += one.likeness.score / sum
            counts[one.line.agency, default: 0] += 1
        }
        let nearest = alike.first?.likeness.score ?? 0
        weight = Self.agreement * nearest * nearest
    }
}
