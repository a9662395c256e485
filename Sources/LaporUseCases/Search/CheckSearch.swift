// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// Compares the indexes of words with the reports, and reads into them again what is not as it should be.
package struct CheckSearch: Sendable {
    package struct Result: Equatable, Sendable {
        package var reports = 0
        /// Changed so recently that they are yet to be read.
        package var waiting = 0
        /// Found by other words than they hold, or not found.
        package var wrong: [TrackingID] = []
        /// Set aside, with what went wrong.
        package var problems: [(TrackingID, String)] = []

        package static func == (left: Self, right: Self) -> Bool {
            left.reports == right.reports && left.waiting == right.waiting && left.wrong == right.wrong
                && left.problems.elementsEqual(right.problems) { $0 == $1 }
        }
        package init() {}
    }
    private static let page = 200
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - isRepair: what is wrong or was set aside is read again; when this returns, nothing is waiting.
    ///   - progress: called after each page with the number of reports looked at.
    package func callAsFunction(
        isRepair: Bool = false,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> Result {
        var result = Result()
        var last: Int64 = 0
        while true {
            let rows = try await ports.database.read { [last] tx in
                try AuditStore(tx).rows(after: last, limit: Self.page).map { ($0, try Self.standing($0, tx)) }
            }
            guard let end = rows.last else { break }
            for (row, standing) in rows { result.count(row.trackingID, standing) }
            if isRepair {
                let again = rows.filter { $0.1.needsReading }.map(\.0.id)
                try await ports.database.write { try SearchStore($0).note(again) }
            }
            last = end.0.id.rawValue
            progress(result.reports)
        }
        if isRepair { while try await IndexReports(ports)() > 0 {} }
        return result
    }

    fileprivate enum Standing: Sendable {
        case right, waiting, wrong
        case problem(String)

        var needsReading: Bool {
            switch self {
            case .right, .waiting: false
            case .wrong, .problem: true
            }
        }
    }

    private static func standing(_ row: CurrentRow, _ tx: any Transaction) throws -> Standing {
        let store = SearchStore(tx)
        let (isDue, problem) = try store.standing(of: row.id)
        if let problem { return .problem(problem) }
        if isDue { return .waiting }
        do {
            guard let words = try FoundWords(of: row.id, tx) else { return .wrong }
            let isRight = try SearchIndex.allCases.allSatisfy {
                try store.terms(of: row.id, in: $0) == Set(words[$0])
            }
            // What has just happened is noted by the worker a moment later.
            return try isRight ? .right : Outbox(tx).holds(row.id.rawValue) ? .waiting : .wrong
        } catch  where !FaultCode.isPassing(error) {
            return .problem(FaultCode.code(of: error))
        }
    }
}

extension CheckSearch.Result {
    fileprivate mutating func count(_ trackingID: TrackingID, _ standing: CheckSearch.Standing) {
        reports += 1
        switch standing {
        case .right: break
        case .waiting: waiting += 1
        case .wrong: wrong.append(trackingID)
        case .problem(let problem): problems.append((trackingID, problem))
        }
    }
}
