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
    package var next: Deadline? { deadlines.firstOwed }

    /// Of the limits that somebody in government owes, or owed; what is only projected binds nobody yet.
    package var breached: [Deadline] {
        deadlines.filter { $0.standing == .breached && $0.kind.isOfHolder && $0.basis != .projected }
    }

    /// Of a report as it stands.
    package init(of report: Report, at now: Date, under rules: Rulebook) {
        self.init(report.story, at: now, under: rules)
    }

    package init(_ history: [Occurrence], at now: Date, under rules: Rulebook) {
        self.init(Story(history), at: now, under: rules)
    }

    init(_ story: Story, at now: Date, under rules: Rulebook) {
        let count = Counter(story: story, now: now, rules: rules)
        deadlines = [
            count.verification(), count.firstResponse(), count.resolution(), count.reply(), count.arbitration(),
            count.silence(), count.completion(), count.information(), count.coordination(), count.promise(),
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
        let all = story.looks.enumerated().compactMap { index, look -> Deadline? in
            guard let holder = index == 0 ? story.firstHolder : story.holder(at: look.from) else { return nil }
            return deadline(
                .verification,
                end(of: limits.verification, after: look.from, for: holder),
                since: look.from,
                metAt: look.until
            )
        }
        // What is owed now; else what was once late, and stays so.
        return all.first { $0.metAt == nil } ?? all.first { $0.standing == .breached } ?? all.last
    }

    /// From the first disposition; until then projected from the verification that must come before it.
    func firstResponse() -> Deadline? {
        guard let received = story.receivedAt, let holder = story.holdings.last?.agency else { return nil }
        if let dispositioned = story.dispositionedAt {
            let due = end(of: limits.firstResponse, after: dispositioned, for: story.dispositionedTo ?? holder)
            return deadline(.firstResponse, due, since: dispositioned, metAt: story.firstAnswerAt ?? story.endedAt)
        }
        guard story.endedAt == nil else { return nil }
        let zone = rules.agencies.zone(of: holder)
        let verified = day(of: limits.verification, after: story.looks.last?.from ?? received, for: holder)
        let answered = rules.calendar.day(
            limits.firstResponse,
            workingDaysAfter: verified,
            region: rules.agencies[holder]?.region
        )
        let resolved = resolution().map { CivilDate($0.dueAt, in: zone) } ?? answered
        // A duplicate is answered with its master, wherever it stood itself.
        return deadline(
            .firstResponse,
            min(answered, resolved),
            zone,
            since: received,
            isProjected: true,
            metAt: story.firstAnswerAt
        )
    }

    /// From receipt, never restarted; it stands still after a final answer, and while the reporter is asked.
    ///
    /// A contest sets it going again. A class that was changed after its own limit had passed stays breached.
    func resolution() -> Deadline? {
        for (index, known) in story.classes.enumerated().dropLast() {
            // What nobody had classified had no limit of its own to pass.
            guard known.classification != .unclassified, let then = resolution(as: known.classification) else {
                continue
            }
            let changedAt = story.classes[index + 1].from
            if changedAt > then.dueAt, then.metAt.map({ $0 > then.dueAt }) ?? true { return then }
        }
        return resolution(as: story.classification)
    }

    private func resolution(as classification: Report.Classification) -> Deadline? {
        guard let received = story.receivedAt, let holder = story.holdings.last?.agency else { return nil }
        let zone = rules.agencies.zone(of: holder)
        let open = story.stops.last.flatMap { $0.until == nil ? $0 : nil }
        let stops = story.stops.map { stop in
            // While the reporter is asked, every day moves the end; after an answer only a contest does.
            let until = stop.until ?? (stop.cause == .waitsForReporter ? now : nil)
            return (CivilDate(stop.from, in: zone), until.map { CivilDate($0, in: zone) })
        }
        let due = rules.calendar.day(
            limits.resolution(classification),
            workingDaysAfter: CivilDate(received, in: zone),
            region: rules.agencies[holder]?.region
        ) { day in
            // The day on which it stopped still counted; the day on which it was resumed does not, like that of receipt.
            stops.contains { $0.0 < day && day <= ($0.1 ?? $0.0) }
        }
        let isPaused = open?.cause == .waitsForReporter
        let answeredAt = open.flatMap { $0.cause == .answered ? $0.from : nil }
        // Every day of a pause moves the end, unless it had passed before.
        let isMoving = isPaused && now <= due.end(in: zone)
        let isProjected = classification == .unclassified || isMoving
        let answer = deadline(
            .resolution,
            due,
            zone,
            since: received,
            isProjected: isProjected,
            metAt: answeredAt ?? story.endedAt
        )
        guard story.endedAt == nil else { return answer }
        if isPaused, answer.standing == .running { return answer.standing(.paused) }
        return answeredAt != nil && answer.standing == .met ? answer.standing(.stopped) : answer
    }

    func reply() -> Deadline? {
        guard let replied = story.unansweredReplyAt, let holder = story.holdings.last?.agency else { return nil }
        return deadline(
            .reply,
            end(of: limits.reply, after: replied, for: holder),
            since: replied,
            metAt: story.endedAt
        )
    }

    func arbitration() -> Deadline? {
        guard let began = story.arbitrationBeganAt, let arbiter = story.arbiter else { return nil }
        let due = end(of: limits.arbitration, after: began, for: arbiter)
        // The arbiter's lateness is not its holder's.
        return deadline(
            .arbitration,
            due.0,
            due.1,
            since: began,
            isProjected: false,
            metAt: story.arbitratedAt,
            owedBy: arbiter
        )
    }

    /// Null before a final answer, and again once the reporter speaks.
    func silence() -> Deadline? {
        guard let answered = story.silentSince, let holder = story.holdings.last?.agency,
            story.classification != .oversightComplaint, story.endedAt == nil
        else { return nil }
        return deadline(.silence, end(of: limits.silence, after: answered, for: holder), since: answered, metAt: nil)
    }

    func completion() -> Deadline? { ofReporter(.completion, limits.completion, since: story.deferredAt) }
    func information() -> Deadline? { ofReporter(.information, limits.information, since: story.questionedAt) }

    private func ofReporter(_ kind: Deadline.Kind, _ limit: Int, since asked: Date?) -> Deadline? {
        guard let asked, let holder = story.holdings.last?.agency else { return nil }
        return deadline(kind, end(of: limit, after: asked, for: holder), since: asked, metAt: nil)
    }

    /// While somebody who was asked has not contributed.
    func coordination() -> Deadline? {
        guard let asked = story.coordinatedAt, !story.coordinators.isEmpty, story.endedAt == nil,
            let holder = story.holdings.last?.agency
        else { return nil }
        return deadline(
            .coordination,
            end(of: limits.coordination, after: asked, for: holder),
            since: asked,
            metAt: nil
        )
    }

    func promise() -> Deadline? {
        guard let day = story.promisedOn, let holder = story.holdings.last?.agency else { return nil }
        let zone = rules.agencies.zone(of: holder)
        // Nobody else than whoever held it on that day has let it pass.
        return deadline(.promise, (day, zone), since: day.end(in: zone), metAt: story.promiseMetAt)
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

    private func deadline(
        _ kind: Deadline.Kind,
        _ end: (CivilDate, Zone),
        since start: Date,
        metAt: Date?
    ) -> Deadline {
        deadline(kind, end.0, end.1, since: start, isProjected: false, metAt: metAt)
    }
    /// - Parameter start: when the limit began to count; whoever held it longest since then answers for its breach.
    private func deadline(
        _ kind: Deadline.Kind,
        _ day: CivilDate,
        _ zone: Zone,
        since start: Date,
        isProjected: Bool,
        metAt: Date?,
        owedBy: Agency.ID? = nil
    ) -> Deadline {
        let due = day.end(in: zone)
        let standing: Deadline.Standing =
            if let metAt { metAt <= due ? .met : .breached } else { now <= due ? .running : .breached }
        let today = CivilDate(metAt ?? now, in: zone)
        return Deadline(
            kind: kind,
            since: start,
            dueAt: due,
            basis: isProjected ? .projected : rules.calendar.isProvisional(day) ? .provisional : .actual,
            standing: standing,
            metAt: metAt,
            remaining: rules.calendar.workingDays(after: today, through: day, region: story.region(rules)),
            breachedBy: standing == .breached
                ? owedBy ?? story.mainHolder(from: start, through: due, workingDays(from:until:_:)) : nil
        )
    }
}
