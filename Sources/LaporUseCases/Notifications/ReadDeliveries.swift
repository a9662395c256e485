// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// What became of one letter: to whom and why it was sent, never to which address.
package struct DeliveryLine: Sendable {
    package enum Recipient: Equatable, Sendable {
        case reporter
        /// By name, while they have an assignment.
        case officer(String?)
    }
    package enum State: String, CaseIterable, Sendable {
        case waiting, sent, failed
        /// There was nobody to write to any more.
        case dropped
    }
    package let key: DeliveryKey
    package let recipient: Recipient
    package let state: State
    package let attempts: Int64
    /// When it is tried next; nothing once it is settled.
    package let nextAt: Date?
    package let settledAt: Date?
    /// The code of what went wrong last.
    package let problem: String?
}

/// Names one letter about a report, in order of what it is about.
package struct DeliveryKey: Hashable, Sendable {
    /// The event that it is about.
    package let seq: Int64
    package let rule: String
    package let recipient: String
    package let channel: String

    package init(seq: Int64, rule: String, recipient: String, channel: String) {
        self.seq = seq
        self.rule = rule
        self.recipient = recipient
        self.channel = channel
    }
}

/// The log of all letters about a report, for those who handle it; the reporter's own for the reporter.
///
/// For everybody else there is no such log: `Refusal.notFound`.
package struct ReadDeliveries: Sendable {
    package struct Log: Sendable {
        package let lines: [DeliveryLine]
        /// The last of these, when there are more.
        package let next: DeliveryKey?
        package let zone: Zone
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(
        _ trackingID: TrackingID,
        for requester: Requester,
        after key: DeliveryKey? = nil,
        limit: Int = 25
    ) async throws -> Log {
        let directory = try await ports.directory.current()
        return try await ports.database.read { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let (filed, viewer) = try sight.look(ReportStore(tx).find(trackingID), for: requester)
            let recipient: String?
            switch viewer {
            case .stranger: throw Refusal.notFound
            case .reporter: recipient = Party.reporter.code
            case .officer: recipient = nil
            }
            let id = filed.report.id.rawValue
            let last = key.map {
                Delivery(report: id, seq: $0.seq, rule: $0.rule, recipient: $0.recipient, channel: $0.channel)
            }
            let found = try DeliveryLog(tx).about(id, to: recipient, after: last, limit: limit + 1)
            var names = OfficerNames(tx: tx)
            let lines = try found.prefix(limit).map { try DeliveryLine($0, &names) }
            return Log(
                lines: lines,
                next: found.count > limit ? lines.last?.key : nil,
                zone: directory.agencies.zone(of: filed.report.responsible)
            )
        }
    }
}

/// Each officer is looked up once.
private struct OfficerNames {
    let tx: any Transaction
    private var known: [String: String?] = [:]

    init(tx: any Transaction) { self.tx = tx }

    mutating func name(_ code: String) throws -> String? {
        if let name = known[code] { return name }
        let name = try Int64(code.dropFirst("officer:".count)).flatMap { try OfficerStore(tx).find($0)?.name }
        known[code] = name
        return name
    }
}

extension DeliveryLine {
    fileprivate init(_ logged: LoggedDelivery, _ names: inout OfficerNames) throws {
        let delivery = logged.delivery
        guard let state = State(rawValue: logged.state) else { throw Failure(.corrupt, subject: "delivery state") }
        let isReporter = delivery.recipient == Party.reporter.code
        key = DeliveryKey(
            seq: delivery.seq,
            rule: delivery.rule,
            recipient: delivery.recipient,
            channel: delivery.channel
        )
        recipient = isReporter ? .reporter : .officer(try names.name(delivery.recipient))
        self.state = state
        attempts = logged.attempts
        nextAt = state == .waiting ? logged.dueAt : nil
        settledAt = state == .waiting ? nil : logged.sentAt ?? logged.dueAt
        problem = logged.problem
    }
}
