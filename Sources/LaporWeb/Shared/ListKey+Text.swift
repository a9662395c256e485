// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension ListKey {
    /// Reads `order-id`.
    init?(text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let order = Int64(parts[0]), let id = Int64(parts[1]), order >= 0, id >= 0 else {
            return nil
        }
        self.init(order: order, id: id)
    }

    /// `order-id`, as links and cursors carry it.
    var text: String { "\(order)-\(id)" }
}
