// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// Compares the figures with the reports, and counts again what is not as it should be.
package struct CheckFigures: Sendable {
    package struct Result: Equatable, Sendable {
        package var reports = 0
        /// Changed so recently that they are yet to be counted.
        package var waiting = 0
        /// Counted as something else than they are.
        package var wrong: [TrackingID] = []
        /// Set aside, with what went wrong.
        package var problems: [TrackingID: String] = [:]
        /// Numbers that are not the sum of what reports add.
        package var wrongNumbers = 0
        package var isRight: Bool { wrong.isEmpty && problems.isEmpty && wrongNumbers == 0 }
        package init() {}
    }
    private static let page = 200
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - isRepair: what is wrong or was set aside is counted again; when this returns, nothing is waiting.
    ///   - progress: called after each page with the number of reports looked at.
    package func callAsFunction(
        isRepair: Bool = false,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> Result {
        var result = Result()
        var last: Int64 = 0
        let directory = try await ports.directory.current()
        while true {
            let rows = try await ports.database.read { [last] tx in
                try AuditStore(tx).rows(after: last, limit: Self.page).map {
                    ($0, try Self.standing($0, directory, tx))
                }
            }
            guard let end = rows.last else { break }
            for (row, standing) in rows { result.count(row.trackingID, standing) }
            if isRepair {
                let again = rows.filter { $0.1.needsCounting }.map(\.0.id)
                try await ports.database.write { try FigureStore($0).note(again) }
            }
            last = end.0.id.rawValue
            progress(result.reports)
        }
        if isRepair { while try await FoldFigures(ports)() > 0 {} }
        let differences = try await differences()
        result.wrongNumbers = differences.count
        // Added, not put in their place: whoever counts at the same moment adds as well.
        if isRepair { try await ports.database.write { try FigureStore($0).add(differences) } }
        return result
    }

    /// What must be added to each number to make it the sum of what reports add, at one moment.
    private func differences() async throws -> [FigureCell: Int] {
        try await ports.database.read { tx in
            let store = FigureStore(tx)
            var differences = try store.all().mapValues { -$0 }
            var last: Int64 = 0
            while true {
                let page = try store.facts(after: last, limit: Self.page)
                guard let end = page.last else { break }
                for (_, text) in page {
                    differences.merge(ReportFacts(text: text)?.cells ?? [:], uniquingKeysWith: +)
                }
                last = end.id
            }
            return differences.filter { $0.value != 0 }
        }
    }

    fileprivate enum Standing: Sendable {
        case right, waiting, wrong
        case problem(String)

        var needsCounting: Bool {
            switch self {
            case .right, .waiting: false
            case .wrong, .problem: true
            }
        }
    }

    private static func standing(_ row: CurrentRow, _ directory: Directory, _ tx: any Transaction) throws -> Standing {
        let store = FigureStore(tx)
        let (isDue, problem) = try store.standing(of: row.id)
        if let problem { return .problem(problem) }
        if isDue { return .waiting }
        do {
            guard let counted = try CountedReport(row.id, directory, tx) else { return .wrong }
            if try store.facts(of: [row.id])[row.id] ?? "" == counted.fact.facts { return .right }
            // What has just happened is noted by the worker a moment later.
            return try Outbox(tx).holds(row.id.rawValue) ? .waiting : .wrong
        } catch  where !FaultCode.isPassing(error) {
            return .problem(FaultCode.code(of: error))
        }
    }
}

extension CheckFigures.Result {
    fileprivate mutating func count(_ trackingID: TrackingID, _ standing: CheckFigures.Standing) {
        reports += 1
        switch standing {
        case .right: break
        case .waiting: waiting += 1
        case .wrong: wrong.append(trackingID)
        case .problem(let problem): problems[trackingID] = problem
        }
    }
}
