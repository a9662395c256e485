// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// An officer whom the installation has named to read disclosures (*penerima pengungkapan*); no role brings it about.
///
/// The id is that of the naming: whoever is named anew gets another, and so comes back into none of the earlier cases.
package struct Recipient: Hashable, Sendable {
    package typealias ID = Identifier<Recipient>
    package let id: ID
    package let officer: Int64

    package init(id: ID, officer: Int64) {
        self.id = id
        self.officer = officer
    }
}

extension Recipient: CustomStringConvertible {
    /// As events carry it: `naming:officer`, so that a naming that was given to somebody else opens nothing.
    package var description: String { "\(id):\(officer)" }

    init?(_ text: Substring) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = ID(text: String(parts[0])), let officer = Int64(parts[1]), officer > 0 else {
            return nil
        }
        self.init(id: id, officer: officer)
    }
}
