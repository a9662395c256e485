// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What a search found, in order: a bounded number of reports, so that pages are cut here.
struct Found {
    private let lines: [(key: ListKey, line: ReportLine)]
    private let isAscending: Bool

    /// - Parameter isAscending: the least key first; else the greatest.
    init(_ lines: [ReportLine], by key: (ReportLine) -> ListKey, isAscending: Bool) {
        self.isAscending = isAscending
        self.lines = lines.map { (key($0), $0) }.sorted { Self.isBefore($0.key, $1.key, isAscending) }
    }

    func page(after key: ListKey?, limit: Int, _ directory: Directory) -> Page<ReportLine> {
        let rest = lines.drop { line in key.map { !Self.isBefore($0, line.key, isAscending) } ?? false }
        let shown = rest.prefix(limit)
        return Page(
            lines: shown.map(\.line),
            next: rest.count > limit ? shown.last?.key : nil,
            directory: directory
        )
    }

    private static func isBefore(_ left: ListKey, _ right: ListKey, _ isAscending: Bool) -> Bool {
        isAscending
            ? (left.order, left.id) < (right.order, right.id) : (left.order, left.id) > (right.order, right.id)
    }
}

extension ReportLine {
    /// Milliseconds until the year 5138: one more word in the title weighs more than any age.
    private static let wordInTitle: Int64 = 100_000_000_000_000

    /// The more of the words stand in the title, the better it fits; then the newer.
    func rank(for terms: SearchTerms) -> ListKey {
        let title = Set(SearchTerms(of: title).all)
        let hits = terms.all.count { title.contains($0) }
        return ListKey(order: Int64(hits) * Self.wordInTitle + max(0, receivedAt.milliseconds), id: id.rawValue)
    }
}
