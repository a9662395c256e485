// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporText

/// A report that was found, with how likely it is about the same.
struct ScoredLine {
    let line: ReportLine
    let likeness: Likeness

    /// What a text and its circumstances are compared with; the likeliest first, the newest of those that are equal.
    struct Scale {
        let text: SimilarText
        let circumstances: Likeness.Circumstances

        func sorted(_ lines: [ReportLine], _ bodies: [Report.ID: String]) -> [ScoredLine] {
            let scored = lines.map { line in
                let other = SimilarText("\(line.title)\n\(bodies[line.id] ?? "")")
                return ScoredLine(
                    line: line,
                    likeness: Likeness(TextComparison(text, other), circumstances, .init(of: line))
                )
            }
            return scored.sorted { one, other in
                (one.likeness.score, one.line.receivedAt, one.line.id)
                    > (other.likeness.score, other.line.receivedAt, other.line.id)
            }
        }
    }
}

extension Likeness.Circumstances {
    init(region: String?, category: LaporDomain.Category.ID?, at: Date) {
        self.init()
        (self.region, self.at) = (region, at)
        topic = category.map { "\($0)" }
    }
    init(of line: ReportLine) { self.init(region: line.region, category: line.category, at: line.receivedAt) }
}
