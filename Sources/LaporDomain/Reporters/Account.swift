// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A citizen who signs in, known by what codes are sent to (*akun pelapor*).
package struct Account: Equatable, Sendable, Identifiable {
    package typealias ID = Identifier<Account>
    package static let nameLimit = 80
    package let id: ID
    package let contact: ContactPoint
    /// What others read beside what this person wrote; nothing shows as a citizen without a name.
    package let displayName: String?

    package init(id: ID, contact: ContactPoint, displayName: String?) {
        self.id = id
        self.contact = contact
        self.displayName = displayName
    }
}
