// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the texts of all other labels do not say: complement naive Bayes (Rennie et al., ICML 2003).
///
/// Alone it is worse than separating planes; a little of it helps labels of which there are few texts.
struct ComplementBayes {
    var smoothing: Float = 0.3

    /// Adds its weights, made small by `share`.
    func add(to table: inout WeightTable, _ rows: [SparseRow], _ labels: [Int], share: Float) {
        let count = table.labels
        var sums = [Float](repeating: 0, count: table.columns * count)
        var all = [Float](repeating: 0, count: table.columns)
        for (row, label) in zip(rows, labels) {
            for (column, value) in zip(row.columns, row.values) {
                sums[Int(column) * count + label] += value
                all[Int(column)] += value
            }
        }
        var totals = [Float](repeating: 0, count: count)
        for column in 0..<table.columns {
            for label in 0..<count { totals[label] += all[column] - sums[column * count + label] + smoothing }
        }
        for column in 0..<table.columns {
            let logs = (0..<count).map { -log((all[column] - sums[column * count + $0] + smoothing) / totals[$0]) }
            let mean = logs.reduce(0, +) / Float(count)
            for label in 0..<count { table[column, label] += share * (logs[label] - mean) }
        }
    }
}
