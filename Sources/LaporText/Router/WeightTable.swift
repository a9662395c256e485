// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A weight for each column and label, eight labels side by side; after the columns stands the bias.
struct WeightTable {
    let columns: Int
    let labels: Int
    /// Blocks of eight labels in a column.
    let width: Int
    var blocks: [SIMD8<Float>]

    init(columns: Int, labels: Int) {
        self.columns = columns
        self.labels = labels
        width = (labels + 7) / 8
        blocks = Array(repeating: .zero, count: (columns + 1) * width)
    }

    subscript(column: Int, label: Int) -> Float {
        get { blocks[column * width + label / 8][label % 8] }
        set { blocks[column * width + label / 8][label % 8] = newValue }
    }

    func scores(_ row: SparseRow) -> [Float] {
        var sums = Array(blocks[(columns * width)...])
        for (column, value) in zip(row.columns, row.values) {
            let base = Int(column) * width
            for block in 0..<width { sums[block].addProduct(blocks[base + block], value) }
        }
        return (0..<labels).map { sums[$0 / 8][$0 % 8] }
    }
}
