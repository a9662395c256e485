// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// One thing that somebody does to one report of a life, at a moment.
struct DemoStep: Sendable {
    /// Whose hand it is: found when the step is played, since nobody knows before where the report will be.
    enum Hand: Sendable {
        case reporter
        case national
        /// Whoever answers where the report is.
        case holder
        /// The administrator of the government where the report is.
        case administrator
        /// The administrator of whoever must settle a dispute.
        case arbiter
        case approver
        case officer(Role, Agency.ID)
        /// Whoever answers at an agency, wherever the report is.
        case answering(Agency.ID)
    }
    enum Deed: Sendable {
        case submit(ReportDraft)
        case act(ActionRequest, Reference?)
    }
    /// What a request names and nobody knows before.
    enum Reference: Sendable {
        /// The number of the event that answered last.
        case lastAnswer
        /// The tracking ID of another report of the same life.
        case report(Int)
    }
    let at: Date
    /// Which report of the life: a duplicate, or one that was split off, is another.
    let report: Int
    let hand: Hand
    let deed: Deed
}

/// The life of a report, or of a few that belong together, before it is played.
struct DemoLife: Sendable {
    /// What it is there to show; nothing for the many.
    var shows: Report.State?
    var steps: [DemoStep]
}
