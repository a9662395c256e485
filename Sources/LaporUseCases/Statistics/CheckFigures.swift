// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// Compares the figures with the reports, and counts again what is not as it should be.
package struct CheckFigures: Sendable {
    package struct Result: Equatable, Sendable {
        package var reports: DerivedFindings
        /// Numbers that are not the sum of what reports add.
        package var wrongNumbers = 0
        package var isRight: Bool { reports.isRight && wrongNumbers == 0 }
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
        let directory = try await ports.directory.current()
        let again: @Sendable ([Report.ID], any Transaction) throws -> Void = { try FigureStore($1).note($0) }
        let found = try await CheckDerived(ports: ports)(
            standing: { try Self.standing($0, directory, $1) },
            again: isRepair ? again : nil,
            progress: progress
        )
        if isRepair { while try await FoldFigures(ports)() > 0 {} }
        let differences = try await differences()
        // Added, not put in their place: whoever counts at the same moment adds as well.
        if isRepair { try await ports.database.write { try FigureStore($0).add(differences) } }
        return Result(reports: found, wrongNumbers: differences.count)
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

    private static func standing(
        _ row: CurrentRow,
        _ directory: Directory,
        _ tx: any Transaction
    ) throws -> DerivedStanding {
        let store = FigureStore(tx)
        return try DerivedStanding(of: row.id, queued: store.standing(of: row.id), tx) {
            guard let counted = try CountedReport(row.id, directory, tx) else { return nil }
            return try store.facts(of: [row.id])[row.id] ?? "" == counted.fact.facts
        }
    }
}
