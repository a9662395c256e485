// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// A table that becomes a stack of cards where there is no room: each cell carries the head of its column.
struct DataTable: Sendable {
    let title: String
    let heads: [String]
    /// The column that names the row.
    var naming = 0

    func draw(_ rows: [[HTML]]) -> HTML {
        div(.class("scroll"), .tabindex(0), .role("region"), .ariaLabel(title)) {
            table(.class("stack")) {
                caption { title }
                thead { tr { for head in heads { th(.scope("col")) { head } } } }
                tbody { for cells in rows { row(cells) } }
            }
        }
    }

    private func row(_ cells: [HTML]) -> HTML {
        tr {
            for (column, cell) in cells.enumerated() {
                if column == naming {
                    th(.scope("row")) { cell }
                } else {
                    td(.attribute("data-label", heads[column])) { cell }
                }
            }
        }
    }
}
