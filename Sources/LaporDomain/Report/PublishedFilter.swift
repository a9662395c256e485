// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What somebody who browses asks for.
package struct PublishedFilter: Hashable, Sendable {
    package var state: Report.State?
    package var classification: Report.Classification?
    package var agency: Agency.ID?
    /// A government with its units.
    package var government: Agency.ID?
    package var category: Category.ID?
    /// Any of these, where more than one will do.
    package var topics: [Category.ID] = []
    /// A region and everything in it.
    package var region: String?
    package var since: Date?
    /// Before this moment.
    package var until: Date?
    /// Only what is still open, the oldest first.
    package var isWaitingLongest = false
    /// Only what somebody supports, what most support first.
    package var isMostSupported = false
    package var search: Search?
    package init() {}
}
