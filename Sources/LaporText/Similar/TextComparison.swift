// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How likely two texts tell the same matter, and the words that speak for it.
///
/// Names of streets and numbers of neighbourhoods weigh much, what everybody complains of little; where each names something that the
/// other does not, they are two matters. Order and length do not count, misspelt words do.
package struct TextComparison: Sendable {
    /// From here on two texts are taken for the same matter.
    package static let threshold = 0.5

    /// Between nothing and one; calibrated on pairs like those of `similar-pairs.csv`.
    package let score: Double
    /// Words of the first that are in the second as well, the rarest first; as they were written, in small letters.
    package let shared: [String]
    /// How alike what happened is, wherever it happened; between nothing and one.
    package let topicLikeness: Double
    /// The score as the logarithm of its odds, no further from even than so little text can tell.
    let odds: Double

    package init(_ one: SimilarText, _ other: SimilarText) {
        let overlap = TextOverlap(one, other)
        score = overlap.score
        topicLikeness = overlap.topicLikeness
        // Where there is little text, that nothing is shared says little.
        let most = min(6, 0.8 + Double(overlap.least) / 6)
        odds = max(-most, min(6, log(max(score, 1e-9) / max(1 - score, 1e-9))))
        shared = overlap.shared.filter { $0.kind != .container }
            .sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
            .map { String(decoding: $0.written, as: UTF8.self) }
    }
}
