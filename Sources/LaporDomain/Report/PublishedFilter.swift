// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What somebody who browses asks for.
package struct PublishedFilter: Equatable, Sendable {
    package var state: Report.State?
    package var agency: Agency.ID?
    package var category: Category.ID?
    /// A region and everything in it.
    package var region: String?
    package var since: Date?
    package var search: Search?
    package init() {}
}
