// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a master's events mean for its duplicates (design.md 3, rule 4).
package enum Merging {
    package enum Consequence: Equatable, Sendable {
        /// The same event, with its words, for every duplicate.
        case echo(Report.Event)
        case follow(to: Agency.ID)
        /// The master leaves: the first duplicate goes on in its place, the others behind it.
        case promote
    }

    /// - Parameter after: the master when its event has been applied.
    package static func consequence(of event: Report.Event, before: Agency.ID, after: Report) -> Consequence? {
        switch event {
        case .answered: .echo(event)
        // What joining and leaving write down moves nobody further.
        case .gained, .lost: nil
        // Whoever ends without a final answer, or may no longer be seen as its duplicates are, leaves them.
        case .archived, .referredOutside, .merged, .closed, .visibilityChanged: .promote
        default:
            if after.protection != nil || after.isExamined {
                .promote
            } else {
                after.responsible == before ? nil : .follow(to: after.responsible)
            }
        }
    }

    /// The same of everything that one action did: every answer, and in the end at most one change of place.
    package static func consequences(of events: [Report.Event], before: Report, after: Report) -> [Consequence] {
        guard !before.duplicates.isEmpty else { return [] }
        let isShownAsBefore = before.visibility == after.visibility
        let all = events.filter { !isShownAsBefore || $0.name != .visibilityChanged }.compactMap {
            consequence(of: $0, before: before.responsible, after: after)
        }
        let echoes = all.filter { if case .echo = $0 { true } else { false } }
        if all.contains(.promote) { return echoes + [.promote] }
        return echoes + all.filter { !echoes.contains($0) }.prefix(1)
    }

    /// The master that must note that a report is no longer its duplicate, whatever took it away.
    package static func master(leftBy before: Report, after: Report) -> Report.ID? {
        before.state == .merged && after.state != .merged ? before.master : nil
    }
}
