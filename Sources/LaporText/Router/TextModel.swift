// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Says which of its labels a text is likely to belong to, with the words that speak for each.
///
/// It was trained on this machine, holds no text, and answers in a fraction of a millisecond.
package struct TextModel: Sendable {
    package struct Proposal: Equatable, Sendable {
        package let label: String
        /// Of all labels together one; calibrated on texts that were not learnt from.
        package let probability: Double
        /// Words of the text, as it was read, that speak most for this label; the strongest first.
        package let reasons: [String]
    }
    /// One label's share in a column.
    struct Weight: Equatable, Sendable {
        let label: UInt16
        let value: Float
    }
    private static let mostReasons = 5

    package let labels: [String]
    let vocabulary: Vocabulary
    /// Where the weights of each column begin; one more than there are columns.
    let starts: [Int32]
    let weights: [Weight]
    let biases: [Float]
    let calibration: Calibration

    /// The likeliest labels first.
    package func proposals(for text: String, first count: Int = 3) -> [Proposal] {
        let normal = NormalText(text.utf8)
        let row = vocabulary.row(TextFeatures(of: normal))
        let probabilities = calibration.probabilities(scores(row))
        let order = probabilities.indices.sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
        return order.prefix(count).map { label in
            Proposal(
                label: labels[label],
                probability: Double(probabilities[label]),
                reasons: reasons(row, normal, label)
            )
        }
    }

    func scores(_ row: SparseRow) -> [Float] {
        var scores = biases
        scores.withUnsafeMutableBufferPointer { scores in
            weights.withUnsafeBufferPointer { weights in
                for (column, value) in zip(row.columns, row.values) {
                    for place in Int(starts[Int(column)])..<Int(starts[Int(column) + 1]) {
                        scores[Int(weights[place].label)] += weights[place].value * value
                    }
                }
            }
        }
        return scores
    }

    /// What each word adds to a label, by the parts that were seen in it first.
    private func reasons(_ row: SparseRow, _ text: NormalText, _ label: Int) -> [String] {
        var sums = [Float](repeating: 0, count: text.words.count)
        for (index, column) in row.columns.enumerated() {
            let own = weights[Int(starts[Int(column)])..<Int(starts[Int(column) + 1])].first { Int($0.label) == label }
            if let own { sums[Int(row.words[index])] += own.value * row.values[index] }
        }
        let order = sums.indices.filter { sums[$0] > 0 }.sorted { (sums[$1], $0) < (sums[$0], $1) }
        return order.prefix(Self.mostReasons).map { String(decoding: text.bytes[text.words[$0]], as: UTF8.self) }
    }
}
