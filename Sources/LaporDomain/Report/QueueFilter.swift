// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Which reports of some desks a queue shows, and in what order.
package struct QueueFilter: Equatable, Sendable {
    package enum Order: String, Sendable, CaseIterable {
        /// What breaks next first.
        case due
        case newest, oldest
    }
    package var order = Order.due
    /// Those that have ended, instead of those that wait.
    package var isEnded = false
    package var state: Report.State?
    /// Any of these.
    package var states: [Report.State] = []
    /// Nobody in government owes anything just now.
    package var owesNothing = false
    package var dueFrom: Date?
    package var dueBefore: Date?
    package var hasDraft = false
    package var classification: Report.Classification?
    /// Any of these: a topic with its parts.
    package var categories: [Category.ID] = []
    /// A region's code: with everything below it.
    package var region: String?
    package var channel: Report.Channel?
    package init() {}

    package var readsEnded: Bool { isEnded || state?.isEnded == true }
}

/// What stands together on a desk: each is a tab with a count.
package enum QueueGroup: String, Sendable, CaseIterable {
    case all
    /// At the officer's own agency, with a next step that the officer's role may take.
    case mine
    case overdue
    /// Due within two working days.
    case soon
    /// It is the reporter's turn.
    case reporter
    /// An answer was drafted and waits to be approved.
    case approval
    /// Others hold it: copies and coordinations.
    case shared
    case ended

    package static let workingDaysSoon = 2
    package static let ofReporter = Report.State.allCases.filter(\.isTurnOfReporter)
}
