// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// Reads reports that have changed into the indexes of words.
///
/// What is read of a report is kept only if it is still the same when it is written: a change in between leaves it for
/// the next time, so nothing that was taken out comes back. What cannot be read is set aside and holds up nothing.
package struct IndexReports: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many reports were read.
    package func callAsFunction(limit: Int = 100) async throws -> Int {
        // Reading and taking apart is most of the work, and needs no writer.
        let read = try await ports.database.read { tx in
            try SearchStore(tx).due(limit).map { id in (id, try Self.read(id, tx)) }
        }
        guard !read.isEmpty else { return 0 }
        return try await ports.database.write { tx in
            let store = SearchStore(tx)
            let current = Dictionary(uniqueKeysWithValues: try store.claim(limit).map { ($0.id, $0.version) })
            var count = 0
            for (id, outcome) in read {
                guard let version = current[id] else { continue }
                switch outcome {
                case .problem(let problem): try store.setAside(id, problem: problem)
                case .changed(let words, let indexes):
                    guard words.version == version else { continue }
                    for index in indexes { try store.replace(words[index], of: id, in: index) }
                    try store.settle(id)
                }
                count += 1
            }
            return count
        }
    }

    private enum Outcome: Sendable {
        /// The indexes in which it does not stand as it should.
        case changed(FoundWords, [SearchIndex])
        case problem(String)
    }

    private static func read(_ id: Report.ID, _ tx: any Transaction) throws -> Outcome {
        do {
            guard let words = try FoundWords(of: id, tx) else { return .problem("no such report") }
            return .changed(
                words,
                try SearchIndex.allCases.filter { try SearchStore(tx).terms(of: id, in: $0) != Set(words[$0]) }
            )
        } catch  where !FaultCode.isPassing(error) {
            return .problem(FaultCode.code(of: error))
        }
    }
}
