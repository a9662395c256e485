// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How well scores tell pairs about the same matter from pairs about two.
package struct SimilarEvaluation: Sendable {
    package struct Outcome: Sendable {
        package let isSame: Bool
        package let score: Double
        package init(isSame: Bool, score: Double) { (self.isSame, self.score) = (isSame, score) }
    }
    /// Of those that were called the same, how many are.
    package let precision: Double
    /// Of those that are the same, how many were called so.
    package let recall: Double
    /// How often a pair about the same scores higher than one about two, whatever the threshold.
    package let areaUnderCurve: Double

    package var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    package init(_ outcomes: [Outcome], threshold: Double) {
        let called = outcomes.filter { $0.score >= threshold }
        let right = Double(called.count(where: \.isSame))
        let same = outcomes.count(where: \.isSame)
        precision = called.isEmpty ? 0 : right / Double(called.count)
        recall = same == 0 ? 0 : right / Double(same)
        areaUnderCurve = Self.area(outcomes)
    }

    /// By ranks; those that are equal share theirs.
    private static func area(_ outcomes: [Outcome]) -> Double {
        let sorted = outcomes.sorted { $0.score < $1.score }
        let same = sorted.count(where: \.isSame)
        let others = sorted.count - same
        guard same > 0, others > 0 else { return 0 }
        var ranks = 0.0
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, sorted[end].score == sorted[start].score { end += 1 }
            ranks += Double(sorted[start..<end].count(where: \.isSame)) * Double(start + 1 + end) / 2
            start = end
        }
        return (ranks - Double(same) * Double(same + 1) / 2) / (Double(same) * Double(others))
    }
}
