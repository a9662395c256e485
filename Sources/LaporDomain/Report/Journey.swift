// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The way of a report as anybody understands it: six steps, which of them are done, and where it is now.
///
/// A pure reading of the events, without dates of its own: limits are the clock's. What went another way is not drawn as if
/// it had gone the usual one: a report that ended early has no steps that it never came to.
package struct Journey: Equatable, Sendable {
    package enum Stage: String, Sendable, CaseIterable {
        case received, verified
        /// With the agency that must answer it.
        case agency
        case answered
        /// What the reporter says of the answer.
        case view
        case finished
    }
    package enum Standing: Equatable, Sendable {
        case done(at: Date?)
        case now(since: Date?)
        case toCome
        /// It came and went without being taken: a report can end without its reporter's view.
        case passed
    }
    /// What keeps it where it is, or brought it back there.
    package enum Detour: String, Sendable, CaseIterable {
        /// The reporter is asked to complete it, or to inform.
        case asked
        /// Somebody said that it is not theirs; where it belongs is being found, or judged.
        case returned
        case judged
        /// The agency has said what it does, and has yet to finish.
        case interim
        /// The reporter replied, and the agency owes a word.
        case replied
        case contested
    }
    /// How it ended, where it did not end as a report does.
    package enum Ending: String, Sendable, CaseIterable {
        case archived, withdrawn
        /// It goes on in another.
        case merged
        case referred
    }
    package struct Step: Equatable, Sendable {
        package let stage: Stage
        package let standing: Standing
    }
    package let steps: [Step]
    package let detour: Detour?
    package let ending: Ending?

    /// - Parameter report: as it is after these events.
    package init(_ history: [Occurrence], of report: Report) {
        let moments = Moments(history, of: report)
        detour = Self.detour(of: report, moments)
        ending = Self.ending(of: report, moments)
        steps = ending == nil ? Self.usual(report, moments) : Self.broken(moments)
    }

    /// The step that it is in; nothing once it has ended.
    package var now: Step? { steps.first { if case .now = $0.standing { true } else { false } } }
}

extension Journey {
    private static func usual(_ report: Report, _ moments: Moments) -> [Step] {
        let here = stage(of: report)
        return Stage.allCases.map { stage in
            if report.state == .closed {
                let isUnsaid = stage == .view && moments.at(.view) == nil
                return Step(stage: stage, standing: isUnsaid ? .passed : .done(at: moments.at(stage)))
            }
            if stage == here { return Step(stage: stage, standing: .now(since: moments.since)) }
            let isBehind = place(of: stage) < place(of: here)
            return Step(stage: stage, standing: isBehind ? .done(at: moments.at(stage)) : .toCome)
        }
    }

    /// What it came to, and its end.
    private static func broken(_ moments: Moments) -> [Step] {
        let reached = Stage.allCases.dropLast().filter { moments.at($0) != nil }
        return reached.map { Step(stage: $0, standing: .done(at: moments.at($0))) }
            + [Step(stage: .finished, standing: .done(at: moments.endedAt))]
    }

    private static func place(of stage: Stage) -> Int { Stage.allCases.firstIndex(of: stage) ?? 0 }

    private static func stage(of report: Report) -> Stage {
        switch report.state {
        case .draft: .received
        case .submitted, .deferred: .verified
        case .verified, .dispositioned, .returned, .inArbitration, .inProgress, .informationRequested, .contested:
            .agency
        // After a final answer it is still about that answer.
        case .reporterReplied: report.isFinal ? .view : .agency
        case .awaitingReporter: .view
        case .closed, .merged, .archived, .referredOutside: .finished
        }
    }

    private static func detour(of report: Report, _ moments: Moments) -> Detour? {
        switch report.state {
        case .deferred, .informationRequested: .asked
        case .returned: .returned
        case .inArbitration: .judged
        case .inProgress: moments.hasInterim ? .interim : report.contests > 0 ? .contested : nil
        case .reporterReplied: .replied
        case .contested: .contested
        case .verified, .dispositioned: report.returnedBy.isEmpty ? nil : .returned
        case .draft, .submitted, .awaitingReporter, .closed, .merged, .archived, .referredOutside: nil
        }
    }

    private static func ending(of report: Report, _ moments: Moments) -> Ending? {
        switch report.state {
        case .merged: .merged
        case .archived: report.isWithdrawn ? .withdrawn : .archived
        case .referredOutside: .referred
        case .draft, .submitted, .deferred, .verified, .dispositioned, .returned, .inArbitration, .inProgress,
            .awaitingReporter, .reporterReplied, .informationRequested, .contested, .closed:
            nil
        }
    }
}

/// When each step was done, by what the events say; what was undone later has no moment.
private struct Moments {
    private var done: [Journey.Stage: Date] = [:]
    /// Since when it is where it is.
    private(set) var since: Date?
    private(set) var endedAt: Date?
    /// An interim answer stands, after everything that brought the report back.
    private(set) var hasInterim = false
    private var isAsked = false

    init(_ history: [Occurrence], of report: Report) {
        for occurrence in history { tell(occurrence.event, occurrence.at) }
        if !history.isEmpty { done[.received] = report.receivedAt }
    }

    func at(_ stage: Journey.Stage) -> Date? { done[stage] }

    private mutating func tell(_ event: Report.Event, _ at: Date) {
        switch event {
        case .submitted, .adopted, .restored: since = at
        case .deferred, .informationRequested: (since, isAsked) = (at, true)
        case .supplemented, .informationLapsed: if isAsked { (since, isAsked) = (at, false) }
        case .verified: reach(.verified, at)
        case .dispositioned, .forwarded, .transferred, .arbitrated, .arbitrationLapsed, .recalled, .followed,
            .unmerged:
            done[.agency] = done[.agency] ?? at
            since = at
        case .returned, .disputed: since = at
        case .answered(.interim, _, _, _):
            done[.agency] = done[.agency] ?? at
            (hasInterim, since) = (true, at)
        case .answered(.final, _, _, _), .concluded: answered(at)
        case .replied: (hasInterim, since) = (false, at)
        case .replySettled: since = at
        case .contested: contested(at)
        case .confirmed: done[.view] = at
        case .rated: done[.view] = done[.view] ?? at
        case .closed:
            done[.finished] = at
            (since, endedAt) = (at, at)
        case .archived, .merged, .referredOutside: (since, endedAt) = (at, at)
        case .reclassified, .respondentNamed, .placed, .protected, .heldInStead, .letterRecorded, .copied,
            .coordinationOpened, .contributed, .coordinationClosed, .recused, .gained, .lost, .split, .drafted,
            .draftReturned, .corrected,
            .promised, .withdrawn, .prioritised, .emergencyFlagged, .escalated, .supervisionNoticed,
            .referredToOmbudsman, .redacted, .wordsErased, .visibilityChanged, .identityOpened, .identityTakenBack,
            .contactChanged,
            .identityRequested, .identityGranted, .identityErased:
            break
        }
    }

    private mutating func reach(_ stage: Journey.Stage, _ at: Date) { (done[stage], since) = (at, at) }

    private mutating func answered(_ at: Date) {
        done[.agency] = done[.agency] ?? at
        reach(.answered, at)
        hasInterim = false
    }

    /// The answer did not do: it is with the agency again.
    private mutating func contested(_ at: Date) {
        for stage in [Journey.Stage.answered, .view, .finished] { done[stage] = nil }
        (hasInterim, since, endedAt) = (false, at, nil)
    }
}
