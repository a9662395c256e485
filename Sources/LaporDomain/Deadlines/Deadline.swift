// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// One promise with its end, told as it stands at some moment.
package struct Deadline: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case verification
        case firstResponse = "first_response"
        case resolution, silence
        /// The agency's answer to the reporter's last reply.
        case reply
        case arbitration
    }
    /// How sure the date is.
    package enum Basis: String, Sendable, CaseIterable {
        case actual
        /// What it counts from has not happened yet.
        case projected
        /// It lies beyond the calendar published by decree.
        case provisional
    }
    package enum Standing: String, Sendable, CaseIterable {
        case running, met, breached
        /// A final answer was given; a contest sets it going again.
        case stopped
    }
    package let kind: Kind
    /// 23:59:59 of the last day, in the zone it was counted in.
    package let dueAt: Date
    package let basis: Basis
    package let standing: Standing
    /// When it was done, in time or late; nothing while somebody owes it.
    package let metAt: Date?
    /// Whole working days left after today; negative when past.
    package let remaining: Int
    /// Who held the report when the limit passed.
    package let breachedBy: Agency.ID?

    /// Somebody in government must still act.
    package var isOwed: Bool { kind != .silence && metAt == nil }
}

/// How long one holder had the report.
package struct Custody: Equatable, Sendable {
    package let agency: Agency.ID
    package let from: Date
    /// Nothing while it still holds it.
    package let until: Date?
    package let workingDays: Int
}
