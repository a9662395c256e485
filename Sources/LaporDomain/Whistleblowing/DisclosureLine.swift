// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A line of a recipient's list: nothing that the case says.
package struct DisclosureLine: Equatable, Sendable {
    package let id: Disclosure.ID
    package let trackingID: TrackingID
    package let state: Disclosure.State
    package let receivedAt: Date
    package let changedAt: Date
    /// When this recipient read it last.
    package let readAt: Date?

    package init(
        id: Disclosure.ID,
        trackingID: TrackingID,
        state: Disclosure.State,
        receivedAt: Date,
        changedAt: Date,
        readAt: Date?
    ) {
        self.id = id
        self.trackingID = trackingID
        self.state = state
        self.receivedAt = receivedAt
        self.changedAt = changedAt
        self.readAt = readAt
    }

    package var key: ListKey { ListKey(order: receivedAt.milliseconds, id: id.rawValue) }
    /// Something has happened since.
    package var isNews: Bool { readAt.map { $0 < changedAt } ?? true }
}
