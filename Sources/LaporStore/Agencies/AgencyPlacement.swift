// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// Where an agency stands in the tree, worked out from its parents so that queries need not walk.
package struct AgencyPlacement: Equatable, Sendable {
    /// The ids from the root down to itself, `/1/20/21/`, with which everything below it begins.
    package let path: String
    /// The nearest government at or above it.
    package let government: Agency.ID

    package init(path: String, government: Agency.ID) {
        self.path = path
        self.government = government
    }

    /// - Parameter above: the parent's; nothing for the root.
    package init(of agency: Agency, below above: AgencyPlacement?) {
        path = "\(above?.path ?? "/")\(agency.id)/"
        government = agency.kind.isGovernment ? agency.id : above?.government ?? agency.id
    }
}
