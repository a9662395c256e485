// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

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

    /// Answers how many promises were kept.
    package func callAsFunction(limit: Int = 200) async throws -> Int {
        let now = ports.now()
        return try await ports.database.write { tx in
            let promises = try Outbox(tx).take(limit)
            let store = ReportStore(tx)
            for (report, events) in Dictionary(grouping: promises, by: \.report).sorted(by: { $0.key < $1.key }) {
                let loud = events.filter { !$0.isQuiet }
                if !loud.isEmpty, let filed = try store.find(Report.ID(report)) {
                    let letters = try loud.flatMap { try Self.letters(about: $0, of: filed, tx) }
                    try DeliveryQueue(tx).add(letters, at: now)
                }
            }
            try CheckpointStore(tx).note(Set(promises.map { Report.ID($0.report) }).sorted())
            return promises.count
        }
    }

    private static func letters(
        about promise: Promise,
        of filed: FiledReport,
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
            try recipients(of: rule, report, tx).map {
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
        _ tx: any Transaction
    ) throws -> [String] {
        switch rule.audience {
        case .reporter: [Party.reporter.code]
        case .holder: try officers(at: report.responsible, tx)
        case .arbiter: try report.arbiter.map { try officers(at: $0, tx) } ?? []
        }
    }

    private static func officers(at agency: Agency.ID, _ tx: any Transaction) throws -> [String] {
        let handling: Set<Role> = [.nationalAdmin, .agencyAdmin, .liaisonOfficer]
        return try OfficerStore(tx).serving(at: agency).filter { handling.contains($0.role) }.map(\.party.code)
    }
}
