// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// What a doctor found in something that is made of the log, and can be made again from it.
package struct DerivedFindings: Equatable, Sendable {
    package var reports = 0
    /// Changed so recently that they are yet to be read.
    package var waiting = 0
    /// Not what their events say.
    package var wrong: [TrackingID] = []
    /// Set aside, with what went wrong.
    package var problems: [TrackingID: String] = [:]
    package var isRight: Bool { wrong.isEmpty && problems.isEmpty }
    package init() {}
}

/// How one report stands in it.
enum DerivedStanding: Sendable {
    case right, waiting, wrong
    case problem(String)

    /// - Parameters:
    ///   - queued: whether its turn is still to come, and what went wrong when it came.
    ///   - isRight: compares; nothing where there is nothing to compare with.
    init(
        of id: Report.ID,
        queued: (isDue: Bool, problem: String?),
        _ tx: any Transaction,
        isRight: () throws -> Bool?
    ) throws {
        if let problem = queued.problem {
            self = .problem(problem)
        } else if queued.isDue {
            self = .waiting
        } else {
            do {
                let known = try isRight()
                // What has just happened is noted by the worker a moment later.
                let isMoving = try known == false && Outbox(tx).holds(id.rawValue)
                self = known == true ? .right : isMoving ? .waiting : .wrong
            } catch  where !FaultCode.isPassing(error) {
                self = .problem(FaultCode.code(of: error))
            }
        }
    }

    var isToBeMadeAgain: Bool {
        switch self {
        case .right, .waiting: false
        case .wrong, .problem: true
        }
    }
}

/// Goes through every report and asks how it stands; the same walk for figures and for indexes of words.
struct CheckDerived: Sendable {
    private static let page = 200
    let ports: Ports

    /// - Parameters:
    ///   - again: puts those that are wrong, or were set aside, back into their queue; nothing to leave them alone.
    ///   - progress: called after each page with the number of reports looked at.
    func callAsFunction(
        standing: @escaping @Sendable (CurrentRow, any Transaction) throws -> DerivedStanding,
        again: (@Sendable ([Report.ID], any Transaction) throws -> Void)?,
        progress: @Sendable (Int) -> Void
    ) async throws -> DerivedFindings {
        var found = DerivedFindings()
        var last: Int64 = 0
        while true {
            let rows = try await ports.database.read { [last] tx in
                try AuditStore(tx).rows(after: last, limit: Self.page).map { ($0, try standing($0, tx)) }
            }
            guard let end = rows.last else { return found }
            for (row, standing) in rows { found.count(row.trackingID, standing) }
            if let again {
                let ids = rows.filter { $0.1.isToBeMadeAgain }.map(\.0.id)
                try await ports.database.write { try again(ids, $0) }
            }
            last = end.0.id.rawValue
            progress(found.reports)
        }
    }
}

extension DerivedFindings {
    fileprivate mutating func count(_ trackingID: TrackingID, _ standing: DerivedStanding) {
        reports += 1
        switch standing {
        case .right: break
        case .waiting: waiting += 1
        case .wrong: wrong.append(trackingID)
        case .problem(let problem): problems[trackingID] = problem
        }
    }
}
