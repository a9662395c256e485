// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// A report on its reporter's own list, and what is wanted of them.
package struct OwnReport: Sendable {
    package enum Need: Equatable, Sendable {
        /// Something is missing before it can be verified.
        case completion
        /// The agency asks something.
        case information
        /// There is an answer, and it waits for the reporter's view.
        case view
    }
    package let line: ReportLine
    package let need: Need?
    /// Until when, and how many whole working days that are.
    package let until: Date?
    package let remaining: Int
    package let zone: Zone
}

/// The reports of whoever is signed in: first those that wait for them, what lapses next before all others.
package struct ListOwnReports: Sendable {
    package struct List: Sendable {
        package let waiting: [OwnReport]
        package let others: [OwnReport]
        package let next: ListKey?
        package let directory: Directory
    }
    /// Nobody has more than this to answer at once.
    private static let mostWaiting = 100
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ account: Account, after key: ListKey? = nil, limit: Int = 25) async throws -> List {
        let now = ports.now()
        try await ClaimReport(ports).gather(for: account)
        let directory = try await ports.directory.current()
        return try await ports.database.read { tx in
            let store = AccountReportStore(tx)
            let waiting = try key == nil ? store.waiting(account.id, limit: Self.mostWaiting) : []
            let others = try store.others(account.id, after: key, limit: limit + 1)
            let shown = Array(others.prefix(limit))
            return List(
                waiting: try waiting.map { try Self.own($0, directory, tx, at: now) }.sorted { one, other in
                    (one.until ?? .distantFuture, one.line.id) < (other.until ?? .distantFuture, other.line.id)
                },
                others: shown.map { OwnReport(line: $0, directory) },
                next: others.count > limit ? shown.last?.receiptKey : nil,
                directory: directory
            )
        }
    }

    private static func own(
        _ line: ReportLine,
        _ directory: Directory,
        _ tx: any Transaction,
        at now: Date
    ) throws -> OwnReport {
        guard let report = try ReportStore(tx).find(line.id)?.report else {
            throw Failure(.corrupt, subject: "report \(line.id)")
        }
        let clock = Clock(of: report, at: now, under: directory.rules(for: report, at: now))
        let (need, kind): (OwnReport.Need, Deadline.Kind) =
            switch report.state {
            case .deferred: (.completion, .completion)
            case .informationRequested: (.information, .information)
            default: (.view, .silence)
            }
        return OwnReport(line: line, directory, need: need, until: clock[kind])
    }
}

extension OwnReport {
    fileprivate init(line: ReportLine, _ directory: Directory, need: Need? = nil, until deadline: Deadline? = nil) {
        self.line = line
        self.need = need
        until = deadline?.dueAt
        remaining = deadline?.remaining ?? 0
        zone = directory.agencies.zone(of: line.agency)
    }
}
