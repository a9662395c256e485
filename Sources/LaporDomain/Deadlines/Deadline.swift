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
        /// For the reporter to complete a report that was deferred; else it counts as withdrawn (UU 25/2009, Pasal 44).
        case completion
        /// For the reporter to answer what the agency asked.
        case information
        /// For those who were asked to contribute.
        case coordination
        /// The day that the agency itself has named; no limit of the law moves with it.
        case promise

        /// Somebody in the agency that holds the report owes it.
        package var isOfHolder: Bool {
            switch self {
            case .verification, .firstResponse, .resolution, .reply, .arbitration, .promise: true
            case .silence, .completion, .information, .coordination: false
            }
        }
        /// It is the reporter's to use, or to let pass: nobody is late with it.
        package var isOfReporter: Bool {
            switch self {
            case .silence, .completion, .information: true
            case .verification, .firstResponse, .resolution, .reply, .arbitration, .coordination, .promise: false
            }
        }
        /// Its breach goes up to the next higher agency by itself.
        package var isEscalated: Bool {
            switch self {
            case .verification, .firstResponse, .resolution, .reply: true
            case .silence, .arbitration, .completion, .information, .coordination, .promise: false
            }
        }
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
        /// It waits for the reporter: deferred, or asked for information.
        case paused
    }
    package let kind: Kind
    /// When it began to count.
    package let since: Date
    /// 23:59:59 of the last day, in the zone it was counted in.
    package let dueAt: Date
    package let basis: Basis
    package let standing: Standing
    /// When it was done, in time or late; nothing while somebody owes it.
    package let metAt: Date?
    /// Whole working days left after today; negative when past.
    package let remaining: Int
    /// Who held the report when the limit passed; of an arbitration, whoever was to judge.
    package let breachedBy: Agency.ID?

    /// Somebody in government must still act.
    package var isOwed: Bool { kind.isOfHolder && metAt == nil }
}

extension Deadline {
    func standing(_ standing: Standing) -> Deadline {
        Deadline(
            kind: kind,
            since: since,
            dueAt: dueAt,
            basis: basis,
            standing: standing,
            metAt: metAt,
            remaining: remaining,
            breachedBy: nil
        )
    }
}

/// How long one holder had the report.
package struct Custody: Equatable, Sendable {
    package let agency: Agency.ID
    package let from: Date
    /// Nothing while it still holds it.
    package let until: Date?
    package let workingDays: Int
}
