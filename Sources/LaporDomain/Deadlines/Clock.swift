// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// All deadlines of a report, as a function of its events, its policy and the calendar (design.md 3, Clocks).
///
/// The day of receipt is not counted; a limit of n ends at 23:59:59 of the n-th working day after it, in the zone of the
/// responsible agency. Nothing here is stored as truth: a stored due date is only an index.
package struct Clock: Sendable {
    package let deadlines: [Deadline]
    package let custodies: [Custody]

    package subscript(_ kind: Deadline.Kind) -> Deadline? { deadlines.first { $0.kind == kind } }

    /// What somebody must do next, the earliest first.
    package var next: Deadline? { deadlines.filter(\.isOwed).min { $0.dueAt < $1.dueAt } }

    package init(_ history: [Occurrence], at now: Date, under rules: Rulebook) {
        let story = Story(history)
        let count = Counter(story: story, now: now, rules: rules)
        deadlines = [
            count.verification(), count.firstResponse(), count.resolution(), count.reply(), count.arbitration(),
            count.silence(),
        ].compactMap(\.self)
        custodies = story.holdings.map { holding in
            Custody(
                agency: holding.agency,
                from: holding.from,
                until: holding.until,
                workingDays: count.workingDays(from: holding.from, until: holding.until ?? now, holding.agency)
            )
        }
    }
}

/// The counting itself: one function for each limit.
private struct Counter {
    let story: Story
    let now: Date
    let rules: Rulebook
    var limits: Policy.Limits { rules.policy.limits }

    func verification() -> Deadline? {
        guard let received = story.receivedAt, let holder = story.firstHolder else { return nil }
        let due = end(of: limits.verification, after: received, for: holder)
        return deadline(.verification, due, metAt: story.verifiedAt ?? story.endedAt)
    }

    /// From the first disposition; until then projected from the verification that must come before it.
    func firstResponse() -> Deadline? {
        guard let received = story.receivedAt, let holder = story.holdings.last?.agency else { return nil }
        if let dispositioned = story.dispositionedAt {
            let due = end(of: limits.firstResponse, after: dispositioned, for: story.dispositionedTo ?? holder)
            return deadline(.firstResponse, due, metAt: story.firstAnswerAt ?? story.endedAt)
        }
        guard story.endedAt == nil else { return nil }
        let zone = rules.agencies.zone(of: holder)
        let verified = day(of: limits.verification, after: received, for: holder)
        let answered = rules.calendar.day(
            limits.firstResponse,
            workingDaysAfter: verified,
            region: rules.agencies[holder]?.region
        )
        let resolved = day(of: limits.resolution(story.classification), after: received, for: holder)
        return deadline(.firstResponse, min(answered, resolved), zone, isProjected: true, metAt: nil)
    }

    /// From receipt, never restarted; it stands still between a final answer and a contest.
    func resolution() -> Deadline? {
        guard let received = story.receivedAt, let holder = story.holdings.last?.agency else { return nil }
        let zone = rules.agencies.zone(of: holder)
        let stops = story.stops.map { stop in
            (CivilDate(stop.from, in: zone), stop.until.map { CivilDate($0, in: zone) })
        }
        let due = rules.calendar.day(
            limits.resolution(story.classification),
            workingDaysAfter: CivilDate(received, in: zone),
            region: rules.agencies[holder]?.region
        ) { day in
            // The day on which it stopped still counted; the day on which it was resumed does not, like that of receipt.
            stops.contains { $0.0 < day && day <= ($0.1 ?? $0.0) }
        }
        let isProjected = story.classification == .unclassified
        let stoppedAt = story.stops.last.flatMap { $0.until == nil ? $0.from : nil }
        let answer = deadline(.resolution, due, zone, isProjected: isProjected, metAt: stoppedAt ?? story.endedAt)
        guard stoppedAt != nil, story.endedAt == nil, answer.standing == .met else { return answer }
        return Deadline(
            kind: .resolution,
            dueAt: answer.dueAt,
            basis: answer.basis,
            standing: .stopped,
            metAt: answer.metAt,
            remaining: answer.remaining,
            breachedBy: nil
        )
    }

    func reply() -> Deadline? {
        guard let replied = story.unansweredReplyAt, let holder = story.holdings.last?.agency else { return nil }
        return deadline(.reply, end(of: limits.reply, after: replied, for: holder), metAt: story.endedAt)
    }

    func arbitration() -> Deadline? {
        guard let began = story.arbitrationBeganAt, let arbiter = story.arbiter else { return nil }
        let due = end(of: limits.arbitration, after: began, for: arbiter)
        return deadline(.arbitration, due, metAt: story.arbitratedAt)
    }

    /// Null before a final answer, and again once the reporter speaks.
    func silence() -> Deadline? {
        guard let answered = story.silentSince, let holder = story.holdings.last?.agency,
            story.classification != .oversightComplaint, story.endedAt == nil
        else { return nil }
        return deadline(.silence, end(of: limits.silence, after: answered, for: holder), metAt: nil)
    }

    func workingDays(from start: Date, until end: Date, _ agency: Agency.ID) -> Int {
        let zone = rules.agencies.zone(of: agency)
        return rules.calendar.workingDays(
            after: CivilDate(start, in: zone),
            through: CivilDate(end, in: zone),
            region: rules.agencies[agency]?.region
        )
    }

    private func day(of limit: Int, after start: Date, for agency: Agency.ID) -> CivilDate {
        rules.calendar.day(
            limit,
            workingDaysAfter: CivilDate(start, in: rules.agencies.zone(of: agency)),
            region: rules.agencies[agency]?.region
        )
    }
    private func end(of limit: Int, after start: Date, for agency: Agency.ID) -> (CivilDate, Zone) {
        (day(of: limit, after: start, for: agency), rules.agencies.zone(of: agency))
    }

    private func deadline(_ kind: Deadline.Kind, _ end: (CivilDate, Zone), metAt: Date?) -> Deadline {
        deadline(kind, end.0, end.1, isProjected: false, metAt: metAt)
    }
    private func deadline(
        _ kind: Deadline.Kind,
        _ day: CivilDate,
        _ zone: Zone,
        isProjected: Bool,
        metAt: Date?
    ) -> Deadline {
        let due = day.end(in: zone)
        let standing: Deadline.Standing =
            if let metAt { metAt <= due ? .met : .breached } else { now <= due ? .running : .breached }
        let today = CivilDate(metAt ?? now, in: zone)
        return Deadline(
            kind: kind,
            dueAt: due,
            basis: isProjected ? .projected : rules.calendar.isProvisional(day) ? .provisional : .actual,
            standing: standing,
            metAt: metAt,
            remaining: rules.calendar.workingDays(after: today, through: day, region: story.region(rules)),
            breachedBy: standing == .breached ? story.holder(at: due) : nil
        )
    }
}
