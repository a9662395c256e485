// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Separates each label from all others by a plane, all labels in one pass over the texts.
///
/// Support vector machines with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008, algorithm 1). A rare
/// label weighs as much as a frequent one. Time is linear in texts × labels × `epochs`.
struct LinearSeparator {
    /// What a text on the wrong side costs.
    var cost: Float = 0.3
    var epochs = 12

    func train(_ rows: [SparseRow], _ labels: [Int], columns: Int, labelCount: Int) -> WeightTable {
        var table = WeightTable(columns: columns, labels: labelCount)
        var duals = [SIMD8<Float>](repeating: .zero, count: rows.count * table.width)
        var steps = [SIMD8<Float>](repeating: .zero, count: table.width)
        let ridges = ridges(labels, labelCount)
        let squares = rows.map { row in row.values.reduce(1) { $0 + $1 * $1 } }
        var order = Array(rows.indices)
        var chance = SeededNumbers(seed: 7)
        let (bias, width) = (columns * table.width, table.width)
        table.blocks.withUnsafeMutableBufferPointer { weights in
            for _ in 0..<epochs {
                order.shuffle(using: &chance)
                for row in order {
                    for block in 0..<width { steps[block] = weights[bias + block] }
                    Self.addScores(rows[row], weights, &steps)
                    let label = labels[row]
                    for block in 0..<width {
                        let place = row * width + block
                        let own = label / 8 == block ? label % 8 : nil
                        steps[block] = Self.step(
                            &duals[place],
                            score: steps[block],
                            own: own,
                            ridge: ridges[label],
                            others: 0.5 / cost,
                            squares[row]
                        )
                    }
                    Self.move(weights, along: rows[row], by: steps, bias: bias)
                }
            }
        }
        return table
    }

    /// How much each label's own texts give way: the less, the rarer it is.
    private func ridges(_ labels: [Int], _ count: Int) -> [Float] {
        var counts = [Float](repeating: 0, count: count)
        for label in labels { counts[label] += 1 }
        return counts.map { $0 > 0 ? 0.5 * Float(count) * $0 / (cost * Float(labels.count)) : 0.5 / cost }
    }

    /// One step of eight duals; gives by how much the weights move.
    @inline(__always) private static func step(
        _ dual: inout SIMD8<Float>,
        score: SIMD8<Float>,
        own: Int?,
        ridge: Float,
        others: Float,
        _ square: Float
    ) -> SIMD8<Float> {
        var sign = SIMD8<Float>(repeating: -1)
        var ridges = SIMD8<Float>(repeating: others)
        if let own {
            sign[own] = 1
            ridges[own] = ridge
        }
        let old = dual
        let gradient = sign * score - 1 + old * ridges
        dual = pointwiseMax(old - gradient / (ridges + square), .zero)
        return (dual - old) * sign
    }

    @inline(__always) private static func addScores(
        _ row: SparseRow,
        _ weights: UnsafeMutableBufferPointer<SIMD8<Float>>,
        _ scores: inout [SIMD8<Float>]
    ) {
        let width = scores.count
        scores.withUnsafeMutableBufferPointer { scores in
            for index in row.columns.indices {
                let (base, value) = (Int(row.columns[index]) * width, row.values[index])
                for block in 0..<width { scores[block].addProduct(weights[base + block], value) }
            }
        }
    }

    @inline(__always) private static func move(
        _ weights: UnsafeMutableBufferPointer<SIMD8<Float>>,
        along row: SparseRow,
        by steps: [SIMD8<Float>],
        bias: Int
    ) {
        let width = steps.count
        steps.withUnsafeBufferPointer { steps in
            for index in row.columns.indices {
                let (base, value) = (Int(row.columns[index]) * width, row.values[index])
                for block in 0..<width { weights[base + block].addProduct(steps[block], value) }
            }
            for block in 0..<width { weights[bias + block] += steps[block] }
        }
    }
}
