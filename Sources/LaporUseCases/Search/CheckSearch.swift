// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// Compares the indexes of words with the reports, and reads into them again what is not as it should be.
package struct CheckSearch: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - isRepair: what is wrong or was set aside is read again; when this returns, nothing is waiting.
    ///   - progress: called after each page with the number of reports looked at.
    package func callAsFunction(
        isRepair: Bool = false,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> DerivedFindings {
        let again: @Sendable ([Report.ID], any Transaction) throws -> Void = { try SearchStore($1).note($0) }
        let found = try await CheckDerived(ports: ports)(
            standing: Self.standing,
            again: isRepair ? again : nil,
            progress: progress
        )
        if isRepair { while try await IndexReports(ports)() > 0 {} }
        return found
    }

    @Sendable private static func standing(_ row: CurrentRow, _ tx: any Transaction) throws -> DerivedStanding {
        let store = SearchStore(tx)
        return try DerivedStanding(of: row.id, queued: store.standing(of: row.id), tx) {
            guard let words = try FoundWords(of: row.id, tx) else { return nil }
            return try SearchIndex.allCases.allSatisfy { try store.terms(of: row.id, in: $0) == Set(words[$0]) }
        }
    }
}
