// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// Turns promises into letters to be sent, by the rules, and notes the changed reports for the next checkpoint and for
/// the search.
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
                try keep(promises, directory, tx, at: now)
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
                    if try Outbox(tx).take(promise) { try keep([promise], directory, tx, at: now) }
                }
            } catch  where !FaultCode.isPassing(error) {
                let problem = FaultCode.code(of: error)
                try await ports.database.write { tx in
                    try Outbox(tx).setAside(promise, problem: problem, at: now)
                    // Nobody hears of it, but it is found, its head is signed, and what was taken out of it is not.
                    try CheckpointStore(tx).note([Report.ID(promise.report)])
                    try SearchStore(tx).note([Report.ID(promise.report)])
                }
            }
        }
        return promises.count
    }

    private func keep(
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
        let changed = Set(promises.map { Report.ID($0.report) }).sorted()
        try CheckpointStore(tx).note(changed)
        try SearchStore(tx).note(changed)
    }

    private func letters(
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
        // Nobody is written to about what they may not open, as it stands now.
        let viewer = try Sight(ports: ports, directory: directory, tx: tx).officers(of: filed.report)
        return try NotificationRule.all.filter { $0.applies(event, report) }.flatMap { rule in
            let officers = try officers(for: rule, event, report, directory, tx).filter {
                viewer($0)?.isOfficer == true
            }
            let recipients =
                switch rule.audience {
                case .reporter: [Party.reporter.code]
                // As it stands now: what has been hidden since is nobody's news.
                case .followers: filed.report.isPublished ? try FollowStore(tx).followers(of: filed.report.id) : []
                default: officers.map(\.party.code)
                }
            return recipients.map {
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

    private func officers(
        for rule: NotificationRule,
        _ event: Report.Event,
        _ report: Report,
        _ directory: Directory,
        _ tx: any Transaction
    ) throws -> [Officer] {
        let rights = directory.rules(for: report, at: ports.now()).rights
        let agencies = directory.agencies
        let handling: (Role) -> Bool = { rights.allows(.interimAnswer, to: $0) }
        let above = agencies.ancestry(of: report.responsible).filter {
            agencies.government(of: $0) == agencies.government(of: report.responsible)
        }
        switch rule.audience {
        case .reporter, .followers: return []
        case .holder: return try officers(at: report.responsible, handling, tx)
        case .arbiter: return try report.arbiter.map { try officers(at: $0, handling, tx) } ?? []
        case .verifier:
            return try above.flatMap { try officers(at: $0, { rights.allows(.verify, to: $0) }, tx) }
        case .approver: return try above.flatMap { try officers(at: $0, { rights.allows(.approve, to: $0) }, tx) }
        case .command: return try above.flatMap { try officers(at: $0, handling, tx) }
        case .contributors:
            let members = report.coordination?.members ?? []
            return try members.flatMap { try officers(at: $0, { rights.allows(.contribute, to: $0) }, tx) }
        case .copied:
            guard case .copied(let agency, _) = event else { return [] }
            return try officers(at: agency, handling, tx)
        case .superior:
            let oversees: (Role) -> Bool = {
                rights.allows(.verify, to: $0) || [.executiveViewer, .supervisor, .ombudsman].contains($0)
            }
            return try report.escalatedTo.map { try officers(at: $0, oversees, tx) } ?? []
        case .ombudsman:
            let ombudsman = rights.examiners.ombudsman.flatMap { agencies[slug: $0]?.id }
            return try ombudsman.map { try officers(at: $0, { $0 == .ombudsman }, tx) } ?? []
        case .identityKeepers:
            let asker = report.identity.request?.officer
            let near = try above.flatMap { try officers(at: $0, { rights.allows(.grantIdentity, to: $0) }, tx) }
            let national = try officers(at: agencies.root, { rights.allows(.grantIdentity, to: $0) }, tx)
            return (near + national).filter { $0.party.code != asker }
        }
    }

    private func officers(
        at agency: Agency.ID,
        _ isMeant: (Role) -> Bool,
        _ tx: any Transaction
    ) throws -> [Officer] {
        try OfficerStore(tx).serving(at: agency).filter { isMeant($0.role) }
    }
}
