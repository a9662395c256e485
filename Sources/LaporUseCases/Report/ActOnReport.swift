// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Who is asking: an officer who has signed in, whoever holds the report's access code, or whose account it is on.
package enum Requester: Sendable {
    case officer(Officer)
    case reporter(AccessCode)
    case account(Account.ID)
    case system

    var party: Party {
        switch self {
        case .officer(let officer): officer.party
        case .reporter, .account: .reporter
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
        /// The report that was split off, where one was.
        package var child: String?
    }
    private static let attempts = 5
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
        for _ in 1..<Self.attempts {
            do {
                return try await attempt(request, on: trackingID, ifAt: version, key: key, by: requester)
            } catch let failure as Failure where failure.code == .duplicate && request.name == .split {
                // The tracking ID that was drawn is taken.
                continue
            }
        }
        return try await attempt(request, on: trackingID, ifAt: version, key: key, by: requester)
    }

    private func attempt(
        _ request: ActionRequest,
        on trackingID: TrackingID,
        ifAt version: Int64?,
        key: CommandKey?,
        by requester: Requester
    ) async throws -> Outcome {
        guard !request.name.isConsequence else { throw Refusal.notPermitted(request.name) }
        let now = ports.now()
        let directory = try await ports.directory.current()
        let once = key.map { Once<Outcome>($0, request: "\(trackingID) \(request.fingerprint)", vault: ports.vault) }
        let child = request.name == .split ? try await NewReport(ports) : nil
        let (outcome, isCountedAnew) = try await changing { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let filed = try Self.claim(trackingID, request, requester, sight)
            if let earlier = try once?.earlier(tx) { return (earlier, false) }
            if let version, version != filed.report.version { throw Refusal.stale(version: filed.report.version) }
            // Whether it may be done at all comes before what is wrong with the words.
            try filed.report.mayDo(request.name, requester.party, at: now, directory.rules(for: filed.report, at: now))
            let deed = Deed(
                ports: ports,
                directory: directory,
                tx: tx,
                now: now,
                party: requester.party,
                isQuiet: ports.isQuiet
            )
            let reader = ActionReader(ports: ports, directory: directory, sight: sight, requester: requester)
            let files = try BindUploads(ports).find(request.uploads, at: now, tx)
            let action = try reader.read(request, on: filed, child: child, enclosing: files?.passage)
            let after = try deed.perform(action, on: filed)
            try files?.bind(to: after, at: now, tx)
            if let child { try deed.split(child, off: filed, as: request) }
            let outcome = Outcome(
                version: try deed.version(of: after.report),
                state: after.report.state.rawValue,
                child: child?.trackingID.description
            )
            if let kept = try once?.keeping(outcome, from: now) { try tx.run([kept]) }
            return (outcome, RegionCountCache.tells(filed.report, from: after.report))
        }
        if isCountedAnew { ports.regionCounts.forget() }
        // What is erased leaves the files now; where somebody is reading just then, with the next housekeeping.
        if request.name == .eraseIdentity || request.name == .eraseWords { try await dropTraces() }
        return outcome
    }

    /// Writes; where nobody knows whether it was written, what was counted before is forgotten as well.
    private func changing(
        _ body: @escaping @Sendable (any Transaction) throws -> (Outcome, Bool)
    ) async throws -> (Outcome, Bool) {
        do {
            return try await ports.database.write(body)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            ports.regionCounts.forget()
            throw error
        }
    }

    /// What was erased is gone from the search and from the engine's own notes before anybody is told that it is.
    private func dropTraces() async throws {
        _ = try await ports.database.write { try SearchStore($0).forgetLeftovers() }
        _ = try await ports.database.dropTraces()
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
