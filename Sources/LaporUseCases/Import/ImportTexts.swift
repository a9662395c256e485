// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Brings plain texts in through the main door, many at a time, without writing to anybody.
///
/// Each text is a report of its own, left unclassified until somebody verifies it. Repeating an import brings in nothing
/// twice: a row is known by what it says and where it stood.
package struct ImportTexts: Sendable {
    package struct Row: Sendable {
        package let number: Int
        package let text: String
        package let agency: Agency.ID?

        package init(number: Int, text: String, agency: Agency.ID?) {
            self.number = number
            self.text = text
            self.agency = agency
        }
    }
    package struct Line: Sendable {
        package let number: Int
        package let receipt: Receipt
    }
    package struct Result: Sendable {
        package var lines: [Line] = []
        /// Rows that were refused, and why.
        package var refused: [(number: Int, Refusal)] = []
    }
    private static let together = 64
    private static let keptFor = 3_650
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter name: names the source, so that two files never meet.
    package func callAsFunction(
        _ rows: [Row],
        from name: String,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Result {
        var result = Result()
        var waiting = rows[...]
        try await withThrowingTaskGroup(of: (Int, Swift.Result<Receipt, Refusal>).self) { group in
            func start() {
                guard let row = waiting.popFirst() else { return }
                group.addTask { (row.number, try await receive(row, from: name)) }
            }
            for _ in 0..<Self.together { start() }
            for try await (number, outcome) in group {
                switch outcome {
                case .success(let receipt): result.lines.append(Line(number: number, receipt: receipt))
                case .failure(let refusal): result.refused.append((number, refusal))
                }
                progress(result.lines.count + result.refused.count)
                start()
            }
        }
        result.lines.sort { $0.number < $1.number }
        result.refused.sort { $0.number < $1.number }
        return result
    }

    private func receive(_ row: Row, from name: String) async throws -> Swift.Result<Receipt, Refusal> {
        var draft = ReportDraft()
        draft.body = row.text
        draft.agency = row.agency?.description
        draft.channel = .imported
        let digest = Hex.encode(Array(Hashing.sha256(Array("\(name) \(row.number) \(row.text)".utf8)).prefix(16)))
        let key = CommandKey("import-\(digest)", scope: "import texts")
        do {
            return .success(
                try await SubmitReport(ports)(draft, key: key, by: .reporter, isQuiet: true, keptFor: Self.keptFor)
            )
        } catch let refusal as Refusal {
            return .failure(refusal)
        }
    }

    /// The place of every open report in the queue of its desk, 1 for what breaks next.
    package func places(at desks: Set<Agency.ID>) async throws -> [TrackingID: Int] {
        try await ports.database.read { tx in
            var places: [TrackingID: Int] = [:]
            for desk in desks {
                for (index, trackingID) in try ReportListStore(tx).queue(of: desk).enumerated() {
                    places[trackingID] = index + 1
                }
            }
            return places
        }
    }
}
