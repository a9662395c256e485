// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Who is asking: an officer who has signed in, or whoever holds the report's access code.
package enum Requester: Sendable {
    case officer(Officer)
    case reporter(AccessCode)
    case system

    var party: Party {
        switch self {
        case .officer(let officer): officer.party
        case .reporter: .reporter
        case .system: .system
        }
    }
}

/// Does one action on a report that exists: load, check, decide, append, save, promise, commit.
///
/// When it returns, the change is durable and whoever should know is promised to be told. Refuses when `version` is given
/// and the report has moved on since; a repeated key answers as it did before.
package struct ActOnReport: Sendable {
    package struct Outcome: Codable, Equatable, Sendable {
        package let version: Int64
        package let state: String
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    @discardableResult
    package func callAsFunction(
        _ request: ActionRequest,
        on trackingID: TrackingID,
        ifAt version: Int64? = nil,
        key: CommandKey? = nil,
        by requester: Requester
    ) async throws -> Outcome {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let once = key.map { Once<Outcome>($0, request: "\(trackingID) \(request.fingerprint)", vault: ports.vault) }
        return try await ports.database.write { [ports] tx in
            let store = ReportStore(tx)
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let filed = try Self.claim(trackingID, request, requester, sight)
            if let earlier = try once?.earlier(tx) { return earlier }
            if let version, version != filed.report.version { throw Refusal.stale(version: filed.report.version) }
            let rules = directory.rules(for: filed.report)
            // Whether it may be done at all comes before what is wrong with the words.
            try filed.report.mayDo(request.name, requester.party, rules)
            let action = try ActionReader(ports: ports, directory: directory).read(request, on: filed.report)
            let events = try filed.report.decide(action, by: requester.party, at: now, under: rules)
            let last = filed.report.version + Int64(events.count)
            var after = filed.report
            for event in events { after.apply(Occurrence(event, at: now)) }
            let outcome = Outcome(version: last, state: after.state.rawValue)
            let decided = Appending(
                events,
                and: action.passages,
                to: filed,
                by: requester.party,
                at: now,
                recordedAt: now,
                under: rules,
                along: try once.map { [try $0.keeping(outcome, from: now)] } ?? []
            )
            try store.append(decided)
            return outcome
        }
    }

    /// Whoever may not see a report learns nothing by trying to act on it.
    private static func claim(
        _ trackingID: TrackingID,
        _ request: ActionRequest,
        _ requester: Requester,
        _ sight: Sight
    ) throws -> FiledReport {
        let found = try ReportStore(sight.tx).claim(trackingID)
        if case .system = requester {
            guard let found else { throw Refusal.notFound }
            return found
        }
        let (filed, viewer) = try sight.look(found, for: requester)
        guard viewer != .stranger else { throw Refusal.notYours(request.name) }
        return filed
    }
}
