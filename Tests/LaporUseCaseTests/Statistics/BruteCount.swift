// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases

/// Counts by reading every report as a stranger does and asking of each day anew: slow, and told in other words than the
/// figures are.
struct BruteCount {
    let lapor: TestLapor
    init(_ lapor: TestLapor) throws {
        self.lapor = lapor
        holidays = Set(try SampleSeeds.make().holidays.map(\.date.iso))
    }

    func cells() async throws -> [FigureCell: Int] {
        let directory = try await lapor.ports.directory.current()
        let ids = try await lapor.database.read { try AuditStore($0).rows(after: 0, limit: 10_000).map(\.trackingID) }
        var cells: [FigureCell: Int] = [:]
        for id in ids {
            // Whatever a stranger is refused, or shown nothing of, does not count.
            guard let view = try? await ReadReport(lapor.ports)(id, for: nil), view.viewer == .stranger else {
                continue
            }
            let filed = try await lapor.database.read { try ReportStore($0).find(id) }
            guard let filed, [Report.Visibility.public] == [filed.report.visibility], filed.report.state != .archived,
                filed.report.verifiedAt != nil
            else { continue }
            for cell in count(filed, directory) { cells[cell, default: 0] += 1 }
        }
        return cells
    }

    private func wib(_ date: Date) -> Substring { date.rfc3339(in: .western).prefix(10) }

    private func count(_ filed: FiledReport, _ directory: Directory) -> [FigureCell] {
        let report = filed.report
        var cells = spread(
            .received,
            report.receivedAt,
            report.responsible,
            directory,
            [
                .classification: report.classification.rawValue, .state: report.state.rawValue,
                .channel: report.channel.rawValue, .province: report.region.map { String($0.prefix(2)) } ?? "",
                .topic: report.category.map { "\($0)" } ?? "",
            ]
        )
        let answers = filed.history.compactMap { occurrence -> (Date, Agency.ID)? in
            if case .answered(_, let by, _, _) = occurrence.event { (occurrence.at, by) } else { nil }
        }
        func since(_ date: Date) -> String {
            let days =
                (CivilDate(iso: String(wib(date)))?.day ?? 0)
                - (CivilDate(iso: String(wib(report.receivedAt)))?.day ?? 0)
            return "\(days)"
        }
        let topic = report.category.map { "\($0)" } ?? ""
        if let (at, by) = answers.first {
            cells += spread(.answered, at, by, directory, [.topic: topic, .days: since(at)])
        }
        if report.state == .closed,
            let last = filed.history.last(where: {
                if case .closed = $0.event { true } else { false }
            })
        {
            cells += spread(.finished, last.at, report.responsible, directory, [.topic: topic, .days: since(last.at)])
        }
        // Long after: whatever was owed then has been missed.
        let clock = Clock(filed.history, at: lapor.now, under: directory.rules(for: report, at: lapor.now))
        for (kind, due, kept) in [
            (Deadline.Kind.firstResponse, Figure.answerDue, Figure.answeredInTime),
            (.resolution, .resolutionDue, .resolvedInTime),
        ] {
            guard let limit = clock[kind], limit.basis != .projected, limit.standing != .paused else { continue }
            let isAnswered = kind == .firstResponse ? !answers.isEmpty : report.isFinal || !report.answers.isEmpty
            let isKept = limit.standing == .met || limit.standing == .stopped
            if isKept && !isAnswered { continue }
            if isKept && kind == .resolution && !report.isFinal { continue }
            let holder = limit.breachedBy ?? mainHolder(clock, limit, report)
            cells += spread(due, limit.dueAt, holder, directory, [:])
            if isKept { cells += spread(kept, limit.dueAt, holder, directory, [:]) }
        }
        return cells
    }

    /// Of a limit that was kept or still runs, by the days that the clock tells of each holder.
    private func mainHolder(_ clock: Clock, _ limit: Deadline, _ report: Report) -> Agency.ID {
        let end = limit.metAt ?? limit.dueAt
        var best = (agency: report.responsible, days: -1)
        var held: [Agency.ID: Int] = [:]
        for custody in clock.custodies where custody.from <= end && (custody.until ?? end) >= limit.since {
            let from = CivilDate(max(custody.from, limit.since), in: .western)
            let until = CivilDate(min(custody.until ?? end, end), in: .western)
            let days = (from.day..<max(from.day, until.day)).count { isWorked(CivilDate(day: $0 + 1)) }
            held[custody.agency, default: 0] += days
            if let sum = held[custody.agency], sum >= best.days { best = (custody.agency, sum) }
        }
        return best.agency
    }
    /// The small directory of the tests has no other holidays in its region.
    private func isWorked(_ day: CivilDate) -> Bool { day.weekday <= 5 && !holidays.contains(day.iso) }
    private let holidays: Set<String>

    private func spread(
        _ figure: Figure,
        _ at: Date,
        _ agency: Agency.ID,
        _ directory: Directory,
        _ values: [Figure.Breakdown: String]
    ) -> [FigureCell] {
        let tree = directory.agencies
        let day = Int(wib(at).replacing("-", with: "")) ?? 0
        let government = tree.government(of: agency)
        var scopes = tree.all.map(\.id).filter {
            tree.isWithin(agency, $0) && tree.isWithin($0, government) && $0 != tree.root
        }
        scopes.append(tree.root)
        return scopes.flatMap { scope in
            let office =
                scope == agency
                ? scope
                : scope == tree.root
                    ? government : tree.children(of: scope).map(\.id).first { tree.isWithin(agency, $0) } ?? scope
            var all = values
            (all[.month], all[.office]) = ("", "\(office)")
            return all.map { FigureCell(scope, figure, $0.key, period: day / 100, value: $0.value) }
                + [FigureCell(scope, figure, .day, period: day)]
        }
    }
}
