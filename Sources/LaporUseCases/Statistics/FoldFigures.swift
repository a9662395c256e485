// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// Counts the reports that have changed: takes away from the figures what each added before, and adds what it adds now.
///
/// Both happen in the transaction that keeps what it adds, so that each report counts exactly once, whatever crashes when.
/// What was read of a report is used only if it is still the same: a change in between leaves it for the next time. What
/// cannot be read counts nowhere and holds up nothing (ADR 0019).
package struct FoldFigures: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many reports were counted.
    package func callAsFunction(limit: Int = 100) async throws -> Int {
        let directory = try await ports.directory.current()
        // Reading and reckoning is most of the work, and needs no writer.
        let read = try await ports.database.read { tx in
            try FigureStore(tx).due(limit).map { id in (id, try Self.read(id, directory, tx)) }
        }
        guard !read.isEmpty else { return 0 }
        return try await ports.database.write { tx in
            let store = FigureStore(tx)
            let current = try store.claim(limit)
            let valid = read.filter { id, outcome in
                guard let version = current[id] else { return false }
                switch outcome {
                case .counted(let counted): return counted.version == version
                case .problem: return true
                }
            }
            let before = try store.facts(of: valid.map(\.0))
            var changes: [FigureCell: Int] = [:]
            for (id, outcome) in valid {
                let known = before[id].map(ReportFacts.init(text:))
                // What it added is not known any more: a person has the doctor reckon the numbers anew.
                if case .some(nil) = known {
                    try store.setAside(id, problem: "what it adds cannot be read")
                    continue
                }
                if let cells = known??.cells { changes.merge(cells.mapValues { -$0 }, uniquingKeysWith: +) }
                switch outcome {
                case .counted(let counted):
                    try store.keep(counted.fact)
                    changes.merge(counted.cells, uniquingKeysWith: +)
                case .problem(let problem): try store.setAside(id, problem: problem)
                }
            }
            try store.add(changes)
            return valid.count
        }
    }

    private enum Outcome: Sendable {
        case counted(CountedReport)
        case problem(String)
    }

    private static func read(_ id: Report.ID, _ directory: Directory, _ tx: any Transaction) throws -> Outcome {
        do {
            guard let counted = try CountedReport(id, directory, tx) else { return .problem("no such report") }
            return .counted(counted)
        } catch  where !FaultCode.isPassing(error) {
            return .problem(FaultCode.code(of: error))
        }
    }
}

/// A report as the figures see it, at one version.
struct CountedReport: Sendable {
    let version: Int64
    let fact: ReportFact
    let cells: [FigureCell: Int]

    /// Nothing where there is no such report.
    init?(_ id: Report.ID, _ directory: Directory, _ tx: any Transaction) throws {
        guard let filed = try ReportStore(tx).find(id) else { return nil }
        let report = filed.report
        let rules = directory.rules(for: report, at: report.receivedAt)
        let facts = ReportFacts(of: report, filed.history, under: rules)
        version = report.version
        cells = facts?.cells ?? [:]
        let answer = report.answers.last.flatMap { seq in
            facts == nil ? nil : ReportFact.Answer(at: filed.history[Int(seq) - 1].at, seq: seq)
        }
        // An answer is listed where it was given, wherever the report went since.
        let answering = answer.flatMap { Self.answering(filed.history[Int($0.seq) - 1].event) } ?? report.responsible
        fact = ReportFact(
            report: id,
            facts: facts?.text ?? "",
            agency: answering,
            government: directory.agencies.government(of: answering),
            answer: answer
        )
    }

    private static func answering(_ event: Report.Event) -> Agency.ID? {
        if case .answered(_, let agency, _, _) = event { agency } else { nil }
    }
}
