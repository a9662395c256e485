// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How often a model is right on texts that it has not seen.
package struct RouterEvaluation: Equatable, Sendable {
    /// One text: what it was, and what was proposed for it.
    package struct Outcome: Equatable, Sendable {
        package let label: String
        /// The likeliest first, three at least.
        package let proposed: [String]
        /// Of the first.
        package let probability: Double

        package init(label: String, proposed: [String], probability: Double) {
            self.label = label
            self.proposed = proposed
            self.probability = probability
        }
    }
    private static let bins = 10

    package let accuracy: Double
    /// The mean over labels of the harmonic mean of precision and recall.
    package let macroF1: Double
    package let top3Accuracy: Double
    /// How far probability and frequency lie apart, by ten bins of equal width (Naeini et al., AAAI 2015).
    package let calibrationError: Double
    /// Of always proposing the most frequent label.
    package let majority: Double
    package let labels: Int

    package init(_ outcomes: [Outcome]) {
        let total = Double(max(outcomes.count, 1))
        var counts: [String: (right: Int, proposed: Int, present: Int)] = [:]
        var bins = [(count: Int, right: Int, sum: Double)](repeating: (0, 0, 0), count: Self.bins)
        for outcome in outcomes {
            let first = outcome.proposed.first ?? ""
            let isRight = first == outcome.label
            counts[first, default: (0, 0, 0)].proposed += 1
            counts[outcome.label, default: (0, 0, 0)].present += 1
            if isRight { counts[first, default: (0, 0, 0)].right += 1 }
            let bin = min(max(Int(outcome.probability * Double(Self.bins)), 0), Self.bins - 1)
            bins[bin] = (bins[bin].count + 1, bins[bin].right + (isRight ? 1 : 0), bins[bin].sum + outcome.probability)
        }
        accuracy = Double(outcomes.count { $0.proposed.first == $0.label }) / total
        top3Accuracy = Double(outcomes.count { $0.proposed.prefix(3).contains($0.label) }) / total
        let present = counts.values.filter { $0.present + $0.proposed > 0 }
        let scores = present.map { 2 * Double($0.right) / Double($0.present + $0.proposed) }
        macroF1 = scores.reduce(0, +) / Double(max(scores.count, 1))
        calibrationError = bins.reduce(0) { $0 + abs($1.sum - Double($1.right)) } / total
        majority = Double(counts.values.map(\.present).max() ?? 0) / total
        labels = counts.values.count { $0.present > 0 }
    }

    /// Numbers of folds for texts, so that each fold has its share of every label; the same each time.
    package static func folds(of labels: [String], count: Int) -> [Int] {
        var folds = [Int](repeating: 0, count: labels.count)
        var chance = SeededNumbers(seed: 1)
        for (number, label) in Set(labels).sorted().enumerated() {
            var own = labels.indices.filter { labels[$0] == label }
            own.shuffle(using: &chance)
            for (place, index) in own.enumerated() { folds[index] = (place + number) % count }
        }
        return folds
    }
}
