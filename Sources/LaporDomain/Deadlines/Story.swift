// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The moments in a report's events that limits count from.
struct Story {
    struct Holding {
        let agency: Agency.ID
        let from: Date
        var until: Date?
    }
    struct Stop {
        let from: Date
        var until: Date?
    }
    private(set) var classification = Report.Classification.unclassified
    private(set) var receivedAt: Date?
    private(set) var verifiedAt: Date?
    private(set) var dispositionedAt: Date?
    private(set) var dispositionedTo: Agency.ID?
    private(set) var firstAnswerAt: Date?
    private(set) var unansweredReplyAt: Date?
    private(set) var arbiter: Agency.ID?
    private(set) var arbitrationBeganAt: Date?
    private(set) var arbitratedAt: Date?
    /// Since the final answer, while the reporter has said nothing.
    private(set) var silentSince: Date?
    private(set) var endedAt: Date?
    private(set) var holdings: [Holding] = []
    private(set) var stops: [Stop] = []

    init(_ history: [Occurrence]) {
        for occurrence in history { tell(occurrence.event, occurrence.at) }
    }

    var firstHolder: Agency.ID? { holdings.first?.agency }
    /// A final answer stands, and nobody has contested it.
    var isStopped: Bool { stops.last.map { $0.until == nil } ?? false }
    func region(_ rules: Rulebook) -> String? { holdings.last.flatMap { rules.agencies[$0.agency]?.region } }

    func holder(at moment: Date) -> Agency.ID? {
        holdings.last { $0.from <= moment }?.agency ?? holdings.first?.agency
    }

    private mutating func tell(_ event: Report.Event, _ at: Date) {
        switch event {
        case .submitted(let received):
            receivedAt = received.receivedAt
            classification = received.classification
            hold(received.responsible, received.receivedAt)
        case .verified(let classification, _, _, _, _):
            verifiedAt = at
            self.classification = classification
        case .dispositioned(_, let to, _):
            dispositioned(to, at)
        case .arbitrated(_, let to, _):
            arbitratedAt = at
            if verifiedAt != nil { dispositioned(to, at) } else { hold(to, at) }
        case .forwarded(_, let to, _), .returned(_, let to, _, _): hold(to, at)
        case .disputed(_, let arbiter, _, _):
            self.arbiter = arbiter
            arbitrationBeganAt = at
            arbitratedAt = nil
        case .arbitrationLapsed(let arbiter): hold(arbiter, at)
        case .answered(let kind, _, _):
            firstAnswerAt = firstAnswerAt ?? at
            // After a final answer only another final one settles what the reporter said: an interim one owes it still.
            if kind == .final || !isStopped { unansweredReplyAt = nil }
            guard kind == .final else { return }
            silentSince = at
            if !isStopped { stops.append(Stop(from: at)) }
        case .replied:
            silentSince = nil
            // Before the first answer the agency owes that one anyway.
            if firstAnswerAt != nil { unansweredReplyAt = unansweredReplyAt ?? at }
        case .contested:
            silentSince = nil
            endedAt = nil
            // A contest is a reply that must be answered, whatever was said before.
            unansweredReplyAt = at
            if let holding = holdings.last, holding.until != nil {
                holdings.append(Holding(agency: holding.agency, from: at))
            }
            if isStopped { stops[stops.count - 1].until = at }
        case .archived, .closed:
            endedAt = at
            if !holdings.isEmpty { holdings[holdings.count - 1].until = at }
        case .confirmed, .rated: break
        }
    }

    private mutating func dispositioned(_ to: Agency.ID, _ at: Date) {
        if dispositionedAt == nil {
            dispositionedAt = at
            dispositionedTo = to
        }
        hold(to, at)
    }

    private mutating func hold(_ agency: Agency.ID, _ at: Date) {
        guard holdings.last?.agency != agency else { return }
        if !holdings.isEmpty { holdings[holdings.count - 1].until = at }
        holdings.append(Holding(agency: agency, from: at))
    }
}
