// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Published reports that could be about the same as one that is about to be sent: somebody may have told it already.
///
/// Of the same topic in the same place, or with the same words in the same regency or of the same government. Only what
/// anybody may read is found; each way looks at the newest thousand, so that checking one's answers stays quick.
package struct FindAlike: Sendable {
    private static let most = 3
    private static let looked = 6
    private static let reach = 1_000
    /// So many of a title's words make it the same matter; fewer than two say nothing.
    private static let words = 3
    /// Another report that has come to this can tell nobody how theirs will be answered.
    private static let leadNowhere: Set<Report.State> = [.archived, .merged, .referredOutside]
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ draft: ReportDraft, _ preview: CheckDraft.Preview) async throws -> [ReportLine] {
        let terms = SearchTerms(
            of: SearchTerms(of: draft.title ?? "").all.sorted { ($0.count, $0) > ($1.count, $1) }.prefix(Self.words)
        )
        let around = Self.around(draft, preview)
        return try await ports.database.read { tx in
            let store = ReportListStore(tx)
            var found: [[ReportLine]] = []
            if let region = preview.region, let category = preview.category {
                var filter = PublishedFilter()
                (filter.region, filter.category) = (region, category)
                found.append(try store.published(filter, after: nil, limit: Self.looked, reach: Self.reach).lines)
            }
            if let around, terms.all.count >= 2 {
                found.append(try store.published(around, alike: terms, reach: Self.reach, limit: Self.looked))
            }
            return Self.merged(found)
        }
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

    /// Each report once; those that were found in both ways first, then the newest.
    private static func merged(_ found: [[ReportLine]]) -> [ReportLine] {
        let lines = found.flatMap(\.self).filter { !leadNowhere.contains($0.state) }
        let times = Dictionary(grouping: lines, by: \.id)
        let sorted = times.values.sorted { one, other in
            (one.count, one[0].receivedAt, one[0].id) > (other.count, other[0].receivedAt, other[0].id)
        }
        return sorted.prefix(most).map { $0[0] }
    }
}
