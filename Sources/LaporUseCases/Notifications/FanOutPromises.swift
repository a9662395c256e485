// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// Turns promises into letters to be sent, by the rules, and notes the changed chains for the next checkpoint.
///
/// All in one transaction: a promise is gone exactly when its letters are there.
package struct FanOutPromises: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many promises were kept or set aside.
    package func callAsFunction(limit: Int = 200) async throws -> Int {
        let now = ports.now()
        let directory = try await ports.directory.current()
        do {
            return try await ports.database.write { tx in
                let promises = try Outbox(tx).take(limit)
                try Self.keep(promises, directory, tx, at: now)
                return promises.count
            }
        } catch  where !FaultCode.isPassing(error) {
            return try await oneByOne(limit, directory, at: now)
        }
    }

    /// After a failure each by itself: what cannot be kept is set aside, and holds up nothing.
    private func oneByOne(_ limit: Int, _ directory: Directory, at now: Date) async throws -> Int {
        let promises = try await ports.database.read { try Outbox($0).peek(limit) }
        for promise in promises {
            do {
                try await ports.database.write { tx in
                    if try Outbox(tx).take(promise) { try Self.keep([promise], directory, tx, at: now) }
                }
            } catch  where !FaultCode.isPassing(error) {
                let problem = FaultCode.code(of: error)
                try await ports.database.write { try Outbox($0).setAside(promise, problem: problem, at: now) }
            }
        }
        return promises.count
    }

    private static func keep(
        _ promises: [Promise],
        _ directory: Directory,
        _ tx: any Transaction,
        at now: Date
    ) throws {
        let store = ReportStore(tx)
        for (report, events) in Dictionary(grouping: promises, by: \.report).sorted(by: { $0.key < $1.key }) {
            let loud = events.filter { !$0.isQuiet }
            if !loud.isEmpty, let filed = try store.find(Report.ID(report)) {
                try DeliveryQueue(tx).add(
                    try loud.flatMap { try letters(about: $0, of: filed, directory, tx) },
                    at: now
                )
            }
        }
        try CheckpointStore(tx).note(Set(promises.map { Report.ID($0.report) }).sorted())
    }

    private static func letters(
        about promise: Promise,
        of filed: FiledReport,
        _ directory: Directory,
        _ tx: any Transaction
    ) throws -> [Delivery] {
        let count = Int(promise.seq)
        guard count <= filed.history.count else {
            throw Failure(.corrupt, subject: "report \(promise.report) has no event \(promise.seq)")
        }
        // As it was then, not as it is now.
        let report = Report(
            id: filed.report.id,
            trackingID: filed.report.trackingID,
            Array(filed.history.prefix(count))
        )
        let event = filed.history[count - 1].event
        return try NotificationRule.all.filter { $0.applies(event, report) }.flatMap { rule in
            try recipients(of: rule, report, directory, tx).map {
                Delivery(
                    report: promise.report,
                    seq: promise.seq,
                    rule: rule.name,
                    recipient: $0,
                    channel: "email"
                )
            }
        }
    }

    private static func recipients(
        of rule: NotificationRule,
        _ report: Report,
        _ directory: Directory,
        _ tx: any Transaction
    ) throws -> [String] {
        let policy = directory.rules(for: report).policy
        let handling: @Sendable (Role) -> Bool = { policy.allows(.finalAnswer, to: $0) }
        switch rule.audience {
        case .reporter: return [Party.reporter.code]
        case .holder: return try officers(at: report.responsible, handling, tx)
        case .arbiter: return try report.arbiter.map { try officers(at: $0, handling, tx) } ?? []
        case .verifier:
            let agencies = directory.agencies
            let government = agencies.government(of: report.responsible)
            let above = agencies.ancestry(of: report.responsible).filter { agencies.government(of: $0) == government }
            return try above.flatMap { try officers(at: $0, { policy.allows(.verify, to: $0) }, tx) }
        }
    }

    private static func officers(
        at agency: Agency.ID,
        _ isMeant: (Role) -> Bool,
        _ tx: any Transaction
    ) throws -> [String] {
        try OfficerStore(tx).serving(at: agency).filter { isMeant($0.role) }.map(\.party.code)
    }
}
