// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What one report adds to the figures: a function of its events, its policy, the calendar and the tree of agencies.
///
/// It is kept beside the report, so that exactly what was added is what is taken away when the report changes. Nothing of
/// it depends on when it is asked for: a limit counts on the day it ends, and the reader leaves out days to come.
package struct ReportFacts: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        package let figure: Figure
        package let day: CivilDate
        /// Whom it counts for: the agency, what is above it in its government, and the nation.
        package let chain: [Agency.ID]
        /// Days from receipt.
        package let days: Int?
    }
    package let classification: Report.Classification
    package let state: Report.State
    package let channel: Report.Channel
    package let province: String?
    package let topic: Category.ID?
    package let entries: [Entry]

    /// Nothing where a stranger may not read the report.
    package init?(of report: Report, _ history: [Occurrence], under rules: Rulebook) {
        guard report.isCounted, let last = history.last?.at, let received = report.story.receivedAt else { return nil }
        classification = report.classification
        state = report.state
        channel = report.channel
        province = report.region.map { String($0.prefix(2)) }
        topic = report.category
        let tally = Tally(received: CivilDate(received, in: .western), tree: rules.agencies)
        var entries = [tally.entry(.received, received, report.responsible)]
        if let answer = report.firstAnswer(history) {
            entries.append(tally.entry(.answered, answer.at, answer.by, counting: true))
        }
        if report.state == .closed, !report.closedElsewhere(history), let closed = report.closedAt {
            entries.append(tally.entry(.finished, closed, report.responsible, counting: true))
        }
        // At the last event, so that the answer is the same whenever this is asked.
        let clock = Clock(of: report, at: last, under: rules)
        entries += tally.limit(.answerDue, .answeredInTime, report.owed(.firstResponse, clock), report, rules)
        entries += tally.limit(.resolutionDue, .resolvedInTime, report.owed(.resolution, clock), report, rules)
        self.entries = entries
    }

    init(
        _ classification: Report.Classification,
        _ state: Report.State,
        _ channel: Report.Channel,
        province: String?,
        topic: Category.ID?,
        _ entries: [Entry]
    ) {
        self.classification = classification
        self.state = state
        self.channel = channel
        self.province = province
        self.topic = topic
        self.entries = entries
    }
}

/// Puts moments on days, and agencies in their chains.
private struct Tally {
    let received: CivilDate
    let tree: AgencyTree

    func entry(
        _ figure: Figure,
        _ at: Date,
        _ agency: Agency.ID,
        counting: Bool = false
    ) -> ReportFacts.Entry {
        let day = CivilDate(at, in: .western)
        return ReportFacts.Entry(
            figure: figure,
            day: day,
            chain: tree.household(above: agency),
            days: counting ? max(0, day.day - received.day) : nil
        )
    }

    func limit(
        _ due: Figure,
        _ kept: Figure,
        _ deadline: Deadline?,
        _ report: Report,
        _ rules: Rulebook
    ) -> [ReportFacts.Entry] {
        guard let deadline else { return [] }
        let holder = report.story.answerable(for: deadline, under: rules) ?? report.responsible
        let isKept = deadline.metAt.map { $0 <= deadline.dueAt } ?? false
        return [due, isKept ? kept : nil].compactMap(\.self).map { entry($0, deadline.dueAt, holder) }
    }
}

extension Report {
    /// Whether it counts in figures that everybody sees: the default is that it does not.
    package var isCounted: Bool { isPublished && !isExamined && protection == nil }

    /// Given here, not in a system that it was taken over from.
    fileprivate func firstAnswer(_ history: [Occurrence]) -> (at: Date, by: Agency.ID)? {
        for occurrence in history {
            if case .answered(_, let agency, _, _) = occurrence.event { return (occurrence.at, agency) }
        }
        return nil
    }

    /// Its end is another system's: when that was, nobody told us.
    fileprivate func closedElsewhere(_ history: [Occurrence]) -> Bool {
        !history.contains { if case .closed = $0.event { true } else { false } }
    }

    /// A limit that binds somebody, and was not ended by something else than an answer before it passed.
    fileprivate func owed(_ kind: Deadline.Kind, _ clock: Clock) -> Deadline? {
        guard let deadline = clock[kind], deadline.basis != .projected, deadline.standing != .paused,
            story.began(kind)
        else { return nil }
        guard let met = deadline.metAt, met <= deadline.dueAt else { return deadline }
        let isAnswer = kind == .firstResponse ? story.firstAnswerAt != nil : story.isAnswered
        return isAnswer ? deadline : nil
    }
}

extension Story {
    /// Who held it longest while the limit ran: the same who answers for its breach.
    func answerable(for deadline: Deadline, under rules: Rulebook) -> Agency.ID? {
        let end = deadline.metAt.map { min($0, deadline.dueAt) } ?? deadline.dueAt
        return mainHolder(from: deadline.since, through: deadline.standing == .breached ? deadline.dueAt : end) {
            start,
            until,
            agency in
            let zone = rules.agencies.zone(of: agency)
            return rules.calendar.workingDays(
                after: CivilDate(start, in: zone),
                through: CivilDate(until, in: zone),
                region: rules.agencies[agency]?.region
            )
        }
    }
}

extension AgencyTree {
    /// The agency, what is above it in its own government, and the root.
    package func household(above agency: Agency.ID) -> [Agency.ID] {
        let government = government(of: agency)
        var chain: [Agency.ID] = []
        for id in ancestry(of: agency) {
            chain.append(id)
            if id == government { break }
        }
        if chain.isEmpty { return [root] }
        return chain.last == root ? chain : chain + [root]
    }
}
