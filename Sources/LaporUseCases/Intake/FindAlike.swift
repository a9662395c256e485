// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore
import LaporText

/// Published reports that are likely about the same as one that is about to be sent: somebody may have told it already.
///
/// Looked for by the rarest words in the same regency or at the same government, and by the topic in the same place; what is
/// found is compared as everybody reads it, and only the likeliest are shown. Each way looks at the newest thousand, so that
/// checking one's answers stays quick.
package struct FindAlike: Sendable {
    private static let most = 3
    private static let looked = 12
    private static let reach = 1_000
    /// Older ones of the same topic in the same place were about something else.
    private static let days = 180
    /// Rather one too many: whoever reads them knows best whether it is theirs.
    private static let threshold = 0.4
    /// Another report that has come to this can tell nobody how theirs will be answered.
    private static let leadNowhere: Set<Report.State> = [.archived, .merged, .referredOutside]
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ draft: ReportDraft, _ preview: CheckDraft.Preview) async throws -> [ReportLine] {
        let now = ports.now()
        let text = SimilarText("\(draft.title ?? "")\n\(draft.body ?? "")\n\(draft.address ?? "")")
        let scale = ScoredLine.Scale(
            text: text,
            circumstances: .init(region: preview.region, category: preview.category, at: now)
        )
        let around = Self.around(draft, preview)
        let scored = try await ports.database.read { tx in
            let store = ReportListStore(tx)
            var found = try Self.ofTopic(preview, since: now, store)
            if let around {
                found += try WordHunt(text).lines(limit: Self.looked) { terms in
                    try store.published(around, alike: terms, reach: Self.reach, limit: Self.looked)
                }
            }
            let lines = found.distinct.filter { !Self.leadNowhere.contains($0.state) }
            return scale.sorted(lines, try store.publicBodies(of: lines.map(\.id)))
        }
        return scored.filter { $0.likeness.score >= Self.threshold }.prefix(Self.most).map(\.line)
    }

    /// What others have told lately of the same topic in the same place.
    private static func ofTopic(
        _ preview: CheckDraft.Preview,
        since now: Date,
        _ store: ReportListStore
    ) throws -> [ReportLine] {
        guard let region = preview.region, let category = preview.category else { return [] }
        var filter = PublishedFilter()
        (filter.region, filter.category) = (region, category)
        filter.since = now.addingTimeInterval(-Double(days) * 86_400)
        return try store.published(filter, after: nil, limit: looked, reach: reach).lines
    }

    /// Where the same words mean the same matter; nothing where neither place nor agency is known.
    private static func around(_ draft: ReportDraft, _ preview: CheckDraft.Preview) -> PublishedFilter? {
        var filter = PublishedFilter()
        if let code = preview.region.flatMap(RegionCode.init) {
            filter.region = sequence(first: code, next: \.parent).first { $0.level <= 2 }?.description
            return filter
        }
        guard draft.agency != nil else { return nil }
        filter.government = preview.directory.agencies.government(of: preview.holder)
        return filter
    }
}
