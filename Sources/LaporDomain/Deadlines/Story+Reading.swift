// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Story {
    struct Holding: Equatable, Sendable {
        let agency: Agency.ID
        let from: Date
        var until: Date?
    }
    /// While it lasts, resolution stands still.
    struct Stop: Equatable, Sendable {
        enum Cause: Sendable { case answered, waitsForReporter }
        let cause: Cause
        let from: Date
        var until: Date?
    }
    /// From receipt, or from whatever brought it back unverified, until somebody dealt with it.
    struct Look: Equatable, Sendable {
        let from: Date
        var until: Date?
    }
    /// A class with the moment it became this one.
    struct Class: Equatable, Sendable {
        let classification: Report.Classification
        let from: Date
    }

    var classification: Report.Classification { classes.last?.classification ?? .unclassified }
    var firstHolder: Agency.ID? { holdings.first?.agency }
    /// A final answer stands, and nobody has contested it.
    var isAnswered: Bool { stops.last.map { $0.cause == .answered && $0.until == nil } ?? false }
    func region(_ rules: Rulebook) -> String? { holdings.last.flatMap { rules.agencies[$0.agency]?.region } }

    func holder(at moment: Date) -> Agency.ID? {
        holdings.last { $0.from <= moment }?.agency ?? holdings.first?.agency
    }

    /// Whether a limit began here, and not in the system that it was taken over from.
    func began(_ kind: Deadline.Kind) -> Bool {
        guard let adoptedAt else { return true }
        let beganAt: Date? =
            switch kind {
            case .verification: looks.last?.from
            case .reply: unansweredReplyAt
            case .coordination: coordinatedAt
            case .arbitration: arbitrationBeganAt
            case .firstResponse, .resolution, .silence, .completion, .information, .promise: nil
            }
        return beganAt.map { $0 > adoptedAt } ?? false
    }

    /// Who held it for the most working days of a stretch of time; of equals the last (design.md 3, Clocks).
    func mainHolder(from start: Date, through end: Date, _ days: (Date, Date, Agency.ID) -> Int) -> Agency.ID? {
        var best: (agency: Agency.ID, days: Int)?
        var held: [Agency.ID: Int] = [:]
        for holding in holdings where holding.from <= end && (holding.until ?? end) >= start {
            held[holding.agency, default: 0] += days(
                max(start, holding.from),
                min(end, holding.until ?? end),
                holding.agency
            )
            let days = held[holding.agency] ?? 0
            if days >= best?.days ?? 0 { best = (holding.agency, days) }
        }
        return best?.agency ?? holder(at: end)
    }
}
