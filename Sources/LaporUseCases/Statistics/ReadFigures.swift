// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Reads the figures that everybody may see, of an office with its units or of the nation.
package struct ReadFigures: Sendable {
    /// Ten years at once.
    package static let mostMonths = 120
    package static let mostOffices = 50
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func overview(of agency: Agency? = nil) async throws -> Overview {
        let directory = try await ports.directory.current()
        let scope = agency?.id ?? directory.agencies.root
        let today = CivilDate(ports.now(), in: .western)
        let month = CivilDate(day: today.day - Overview.days + 1).period...today.period
        let promptMonths = PromptMonths(on: today)
        guard let months = promptMonths.periods else { preconditionFailure("there are months before this one") }
        return try await ports.database.read { tx in
            let store = FigureStore(tx)
            func ended(_ figure: Figure) throws -> Int {
                try store.byPeriod(figure, .month, of: scope, in: months).values.reduce(0, +)
            }
            return Overview(
                received: try store.total(.received, of: scope, in: month),
                answered: try store.total(.answered, of: scope, in: month),
                finished: try store.total(.finished, of: scope, in: month),
                answeredToday: try store.total(.answered, of: scope, in: today.period...today.period),
                promptMonths: promptMonths,
                answers: Promptness(kept: try ended(.answeredInTime), due: try ended(.answerDue)),
                resolutions: Promptness(kept: try ended(.resolvedInTime), due: try ended(.resolutionDue)),
                untilAnswered: Durations(try store.byValue(.answered, .days, of: scope, in: months))
            )
        }
    }

    /// - Parameter months: refused when there are more than `mostMonths`.
    package func report(of agency: Agency? = nil, over months: ClosedRange<CivilMonth>) async throws -> FigureReport {
        let all = CivilMonth.through(months.lowerBound, months.upperBound)
        guard all.count <= Self.mostMonths else {
            throw Refusal.invalid([FieldProblem("from", .notAllowed, limit: Self.mostMonths)])
        }
        let directory = try await ports.directory.current()
        let tree = directory.agencies
        guard let scope = agency ?? tree[tree.root] else { throw Refusal.notFound }
        let today = CivilDate(ports.now(), in: .western)
        return try await ports.database.read { tx in
            let reading = ScopeFigures(store: FigureStore(tx), scope: scope.id, months: all, today: today)
            let offices = try reading.offices(in: tree)
            let shares: [Figure.Breakdown] = [.classification, .state, .channel, .province, .topic]
            return FigureReport(
                scope: scope,
                isNation: scope.id == tree.root,
                months: try reading.monthly(),
                promptMonths: PromptMonths(of: all, on: today),
                shares: Dictionary(uniqueKeysWithValues: try shares.map { ($0, try reading.shares($0)) }),
                offices: Array(offices.prefix(Self.mostOffices)),
                hasMoreOffices: offices.count > Self.mostOffices,
                untilAnswered: Durations(try reading.sums(.answered, .days)),
                untilFinished: Durations(try reading.sums(.finished, .days))
            )
        }
    }

    /// What was reported on each topic in the nation, over the last twelve months.
    package func topics() async throws -> [Category.ID: TopicFigures] {
        let tree = try await ports.directory.current().agencies
        let last = CivilMonth(of: CivilDate(ports.now(), in: .western))
        let periods = last.adding(-11).period...last.period
        return try await ports.database.read { tx in
            var topics: [Category.ID: TopicFigures] = [:]
            func add(_ figure: Figure, _ place: WritableKeyPath<TopicFigures, Int>) throws {
                for (value, amount) in try FigureStore(tx).byValue(figure, .topic, of: tree.root, in: periods) {
                    if let id = Category.ID(text: value) { topics[id, default: .init()][keyPath: place] += amount }
                }
            }
            try add(.received, \.received)
            try add(.answered, \.answered)
            try add(.finished, \.finished)
            return topics
        }
    }

    /// What offices below an office, or governments in the nation, did over the last full months; those with most limits
    /// first.
    package func offices(of agency: Agency? = nil, limit: Int) async throws -> [OfficeFigures] {
        let tree = try await ports.directory.current().agencies
        let today = CivilDate(ports.now(), in: .western)
        let months = PromptMonths(on: today).months
        return try await ports.database.read { tx in
            let scope = agency?.id ?? tree.root
            let reading = ScopeFigures(store: FigureStore(tx), scope: scope, months: months, today: today)
            let busiest = try reading.offices(in: tree).filter { $0.answers.percent != nil }
            return Array(
                busiest.sorted { ($1.answers.due, $0.agency.name) < ($0.answers.due, $1.agency.name) }.prefix(limit)
            )
        }
    }
}

/// The figures of one scope over some months.
private struct ScopeFigures {
    let store: FigureStore
    let scope: Agency.ID
    let months: [CivilMonth]
    let today: CivilDate

    private var periods: ClosedRange<Int> { (months.first?.period ?? 1)...max(months.last?.period ?? 1, 1) }

    func sums(_ figure: Figure, _ breakdown: Figure.Breakdown) throws -> [String: Int] {
        try store.byValue(figure, breakdown, of: scope, in: periods)
    }

    func shares(_ breakdown: Figure.Breakdown) throws -> [FigureReport.Share] {
        try sums(.received, breakdown).map { FigureReport.Share(value: $0.key, amount: $0.value) }
            .sorted { ($1.amount, $0.value) < ($0.amount, $1.value) }
    }

    func monthly() throws -> [FigureReport.Month] {
        func monthly(_ figure: Figure) throws -> [Int: Int] {
            try store.byPeriod(figure, .month, of: scope, in: periods)
        }
        /// By day, so that what is still to end is left out.
        func ended(_ figure: Figure) throws -> [Int: Int] {
            let yesterday = CivilDate(day: today.day - 1).period
            let (first, last) = (periods.lowerBound * 100, min(periods.upperBound * 100 + 31, yesterday))
            // Of months to come, and of the present one on its first day, nothing has ended.
            guard first <= last else { return [:] }
            let byDay = try store.byPeriod(figure, .day, of: scope, in: first...last)
            return Dictionary(byDay.map { ($0.key / 100, $0.value) }, uniquingKeysWith: +)
        }
        let (received, answered, finished) = (try monthly(.received), try monthly(.answered), try monthly(.finished))
        let (answerDue, answerKept) = (try ended(.answerDue), try ended(.answeredInTime))
        let (due, kept) = (try ended(.resolutionDue), try ended(.resolvedInTime))
        return months.map { month in
            let period = month.period
            return FigureReport.Month(
                month: month,
                received: received[period] ?? 0,
                answered: answered[period] ?? 0,
                finished: finished[period] ?? 0,
                answers: Promptness(kept: answerKept[period] ?? 0, due: answerDue[period] ?? 0),
                resolutions: Promptness(kept: kept[period] ?? 0, due: due[period] ?? 0)
            )
        }
    }

    /// Those with most reports first.
    func offices(in tree: AgencyTree) throws -> [OfficeFigures] {
        func past(_ figure: Figure) throws -> [String: Int] {
            try PromptMonths(of: months, on: today).periods.map {
                try store.byValue(figure, .office, of: scope, in: $0)
            } ?? [:]
        }
        let (received, answered, finished) = (
            try sums(.received, .office), try sums(.answered, .office), try sums(.finished, .office)
        )
        let (answerDue, answerKept) = (try past(.answerDue), try past(.answeredInTime))
        let (due, kept) = (try past(.resolutionDue), try past(.resolvedInTime))
        let values = Set(received.keys).union(answered.keys).union(finished.keys).union(answerDue.keys).union(due.keys)
        return values.compactMap { value in
            guard let agency = Agency.ID(text: value).flatMap({ tree[$0] }) else { return nil }
            return OfficeFigures(
                agency: agency,
                received: received[value] ?? 0,
                answered: answered[value] ?? 0,
                finished: finished[value] ?? 0,
                answers: Promptness(kept: answerKept[value] ?? 0, due: answerDue[value] ?? 0),
                resolutions: Promptness(kept: kept[value] ?? 0, due: due[value] ?? 0)
            )
        }
        .sorted { ($1.received, $0.agency.name) < ($0.received, $1.agency.name) }
    }
}
