// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// What one action does inside a transaction: to its report, and to the reports that are merged with it.
struct Deed {
    let ports: Ports
    let directory: Directory
    let tx: any Transaction
    let now: Date
    let party: Party
    /// Nobody is written to: imports.
    var isQuiet = false

    func perform(_ action: Report.Action, on filed: FiledReport) throws -> FiledReport {
        let events = try filed.report.decide(action, by: party, at: now, under: rules(filed.report))
        let copies = try SharedAnswers(ports: ports, tx: tx).changes(by: events, action.passages, to: filed)
        let after = try record(events, action.passages, on: filed, by: party)
        for change in copies { try record(change.events, change.passages, on: change.filed, by: party) }
        let concerning = events.filter(\.concernsParts)
        if !concerning.isEmpty { try follow(concerning, to: filed.report.children) }
        if case .merge(let master) = action { try join(after.report.id, master.id) }
        return after
    }

    /// The number of its last event: a master that has lost its duplicates has moved on since.
    func version(of report: Report) throws -> Int64 {
        report.formerDuplicates.isEmpty && report.duplicates.isEmpty
            ? report.version : try ReportStore(tx).find(report.id)?.report.version ?? report.version
    }

    private func rules(_ report: Report) -> Rulebook { directory.rules(for: report, at: now) }

    /// Appends what was decided, then what follows for others.
    @discardableResult
    private func record(
        _ events: [Report.Event],
        _ passages: [Passage],
        on filed: FiledReport,
        by party: Party
    ) throws -> FiledReport {
        let decided = Appending(
            events,
            and: passages,
            to: filed,
            by: party,
            at: now,
            recordedAt: now,
            under: rules(filed.report),
            isQuiet: isQuiet
        )
        try ReportStore(tx).append(decided)
        try follow(events, passages, from: filed.report, to: decided.filed)
        return decided.filed
    }

    private func follow(_ events: [Report.Event], to children: [Report.ID]) throws {
        for id in children {
            guard let child = try ReportStore(tx).claim(id) else { continue }
            let own = child.report.following(events, ofTheWholeBy: party, at: now, under: rules(child.report))
            if !own.isEmpty { try record(own, [], on: child, by: party) }
            try follow(events, to: child.report.children)
        }
    }

    // MARK: merged reports (design.md 3, rule 4)

    private func follow(
        _ events: [Report.Event],
        _ passages: [Passage],
        from before: Report,
        to after: FiledReport
    ) throws {
        if let master = Merging.master(leftBy: before, after: after.report) { try part(after.report.id, from: master) }
        for consequence in Merging.consequences(of: events, before: before, after: after.report) {
            switch consequence {
            case .echo(let event): try echo(event, passages, to: before.duplicates)
            case .follow(let agency): for id in before.duplicates { try change(id) { _ in [.followed(to: agency)] } }
            case .promote: try promote(before.duplicates, in: before)
            }
        }
    }

    /// The same answer, word for word, to everybody who reported the same.
    private func echo(_ event: Report.Event, _ passages: [Passage], to duplicates: [Report.ID]) throws {
        guard case .answered(let kind, let agency, let answer, let files) = event else { return }
        for id in duplicates {
            guard let duplicate = try ReportStore(tx).claim(id) else { continue }
            let words = passages.filter { $0.digest == answer || $0.digest == files }
                .map { ports.passage($0.part, $0.text) }
            guard let text = words.first(where: { $0.part == .answer }) else { continue }
            let enclosed = words.first { $0.part == .attachments }
            try record(
                [.answered(kind, by: agency, text.digest, attachments: enclosed?.digest)],
                words,
                on: duplicate,
                by: party
            )
        }
    }

    /// The first goes on in its master's place, the others behind it.
    private func promote(_ duplicates: [Report.ID], in master: Report) throws {
        guard let first = duplicates.first else { return }
        try change(first) { _ in [.unmerged(to: master.responsible, promoted: true)] }
        for id in duplicates.dropFirst() {
            try part(id, from: master.id)
            try change(id) { _ in [.merged(into: first, held: master.responsible)] }
            try join(id, first)
        }
    }

    private func join(_ duplicate: Report.ID, _ master: Report.ID) throws {
        try change(master) { _ in [.gained(duplicate)] }
    }
    private func part(_ duplicate: Report.ID, from master: Report.ID) throws {
        try change(master) { _ in [.lost(duplicate)] }
    }

    private func change(_ id: Report.ID, _ events: (Report) -> [Report.Event]) throws {
        guard let filed = try ReportStore(tx).claim(id) else { return }
        try record(events(filed.report), [], on: filed, by: .system)
    }
}
