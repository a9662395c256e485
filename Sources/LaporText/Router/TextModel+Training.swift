// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A text, and what it turned out to be.
package struct LabelledText: Sendable {
    package let text: String
    package let label: String

    package init(text: String, label: String) {
        self.text = text
        self.label = label
    }
}

extension TextModel {
    /// How often what a label is called is learnt beside the texts.
    private static let descriptionRepeats = 2
    /// How many weights are kept: those that say most.
    package static let usualWeights = 900_000
    private static let bayesShare: Float = 0.1
    /// Every so many-th text is held back to find out how sure one may be.
    private static let heldBack = 5

    /// Learns from texts, and from what their labels are called; a label of which there is no text is known by its description.
    ///
    /// The same texts give the same model. Time is linear in the texts' lengths times the number of labels.
    ///
    /// - Parameters:
    ///   - descriptions: names and keywords of labels; a label that is not in it is described by itself.
    ///   - weights: how many are kept.
    package static func trained(
        on texts: [LabelledText],
        descriptions: [String: String] = [:],
        weights: Int = usualWeights
    ) -> TextModel {
        let labels = Set(texts.map(\.label)).union(descriptions.keys).sorted()
        let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
        let features = texts.map { TextFeatures(of: NormalText($0.text.utf8)) }
        let names = labels.map { TextFeatures(of: NormalText((descriptions[$0] ?? $0).utf8)) }
        let targets = texts.map { places[$0.label] ?? 0 }
        let learner = Learner(names: names, repeats: descriptionRepeats, bayesShare: bayesShare)
        let calibration = learner.calibration(features, targets, every: heldBack)
        let (vocabulary, table) = learner.learn(features, targets)
        return TextModel(labels: labels, vocabulary, table, calibration, most: weights)
    }

    /// Keeps what says most of a table.
    init(labels: [String], _ vocabulary: Vocabulary, _ table: WeightTable, _ calibration: Calibration, most: Int) {
        let least = Self.least(of: table, vocabulary, most: most)
        var starts: [Int32] = [0]
        var weights: [Weight] = []
        for column in 0..<table.columns {
            for label in 0..<table.labels {
                let value = table[column, label]
                if abs(value) * vocabulary.entries[column].rarity > least {
                    weights.append(Weight(label: UInt16(label), value: Float(Float16(value))))
                }
            }
            starts.append(Int32(weights.count))
        }
        self.init(
            labels: labels,
            vocabulary: vocabulary,
            starts: starts,
            weights: weights,
            biases: (0..<table.labels).map { table[table.columns, $0] },
            calibration: calibration
        )
    }

    private static func least(of table: WeightTable, _ vocabulary: Vocabulary, most: Int) -> Float {
        var sizes: [Float] = []
        for column in 0..<table.columns {
            for label in 0..<table.labels {
                let size = abs(table[column, label]) * vocabulary.entries[column].rarity
                if size > 0 { sizes.append(size) }
            }
        }
        guard sizes.count > most else { return 0 }
        sizes.sort(by: >)
        return sizes[most]
    }
}

/// What is made of texts and the names of labels.
private struct Learner {
    let names: [TextFeatures]
    let repeats: Int
    let bayesShare: Float

    func learn(_ features: [TextFeatures], _ targets: [Int]) -> (Vocabulary, WeightTable) {
        // Of a label without texts, what its name says is known as well.
        let nameless = Set(names.indices).subtracting(targets)
        let vocabulary = Vocabulary(
            of: features + nameless.sorted().flatMap { Array(repeating: names[$0], count: repeats) }
        )
        var rows = features.map(vocabulary.row)
        var labels = targets
        for _ in 0..<repeats {
            rows += names.map(vocabulary.row)
            labels += names.indices
        }
        var table = LinearSeparator().train(
            rows,
            labels,
            columns: vocabulary.entries.count,
            labelCount: names.count
        )
        ComplementBayes().add(to: &table, rows, labels, share: bayesShare)
        return (vocabulary, table)
    }

    /// From the texts that are held back: every so many-th of each label.
    func calibration(_ features: [TextFeatures], _ targets: [Int], every step: Int) -> Calibration {
        var seen = [Int](repeating: 0, count: names.count)
        let isHeld = targets.map { label in
            seen[label] += 1
            return seen[label] % step == 0
        }
        let known = targets.indices.filter { !isHeld[$0] }
        let held = targets.indices.filter { isHeld[$0] }
        guard !held.isEmpty else { return Calibration(fitting: [], []) }
        let (vocabulary, table) = learn(known.map { features[$0] }, known.map { targets[$0] })
        let scores = held.map { table.scores(vocabulary.row(features[$0])) }
        return Calibration(fitting: scores, held.map { targets[$0] })
    }
}
