// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A filter of the queue that an officer keeps under a name.
package struct SavedView: Equatable, Sendable, Identifiable {
    package typealias ID = Identifier<SavedView>
    package static let longestName = 60
    package static let longestFilter = 1_000
    /// What fits beside the queue and can still be told apart.
    package static let most = 20

    package let id: ID
    package let name: String
    /// As the page's address has it; what it means is read again each time.
    package let filter: String

    package init(id: ID, name: String, filter: String) {
        self.id = id
        self.name = name
        self.filter = filter
    }
}
