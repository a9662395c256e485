// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// One line of a list.
package struct ReportLine: Equatable, Sendable {
    package let id: Report.ID
    package let trackingID: TrackingID
    package let state: Report.State
    package let classification: Report.Classification
    package let category: Category.ID?
    package let agency: Agency.ID
    package let region: String?
    package let receivedAt: Date
    /// The end of what is owed next; nothing while nothing is.
    package let dueAt: Date?
    package let title: String
    /// An emergency, or of high priority.
    package let isUrgent: Bool
    /// Orders the queue: milliseconds, far in the future while nothing is owed.
    package let queueAt: Int64
    /// An answer waits to be approved.
    package let hasDraft: Bool
    /// Somebody asks to know who the reporter is, and a second person has not decided.
    package let isIdentityAskedFor: Bool
    /// How many have said that they have the same trouble.
    package let supports: Int

    package init(
        id: Report.ID,
        trackingID: TrackingID,
        state: Report.State,
        classification: Report.Classification,
        category: Category.ID?,
        agency: Agency.ID,
        region: String?,
        receivedAt: Date,
        dueAt: Date?,
        title: String,
        isUrgent: Bool = false,
        hasDraft: Bool = false,
        isIdentityAskedFor: Bool = false,
        supports: Int = 0,
        queueAt: Int64
    ) {
        self.id = id
        self.trackingID = trackingID
        self.state = state
        self.classification = classification
        self.category = category
        self.agency = agency
        self.region = region
        self.receivedAt = receivedAt
        self.dueAt = dueAt
        self.title = title
        self.isUrgent = isUrgent
        self.hasDraft = hasDraft
        self.isIdentityAskedFor = isIdentityAskedFor
        self.supports = supports
        self.queueAt = queueAt
    }
}

/// Where a list goes on: after this key.
package struct ListKey: Equatable, Sendable {
    package let order: Int64
    package let id: Int64
    package init(order: Int64, id: Int64) {
        self.order = order
        self.id = id
    }
}

extension ReportLine {
    /// Its place in a list ordered by what breaks next, or by receipt.
    package var queueKey: ListKey { ListKey(order: queueAt, id: id.rawValue) }
    package var supportKey: ListKey { ListKey(order: Int64(supports), id: id.rawValue) }
    package var receiptKey: ListKey { ListKey(order: receivedAt.milliseconds, id: id.rawValue) }
}
