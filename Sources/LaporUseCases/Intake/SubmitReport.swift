// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Receives a report from whatever channel (*pelaporan*).
///
/// When it returns, the report is durable and its tracking ID and access code are the reporter's; the same key answers
/// the same again. Refuses a draft with everything that is wrong with it.
/// Regulation: UU 25/2009, Pasal 36; PermenPANRB 62/2018, Bab VI.
package struct SubmitReport: Sendable {
    private static let attempts = 5
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - isQuiet: nobody is written to (imports).
    ///   - days: how long the key answers the same.
    package func callAsFunction(
        _ draft: ReportDraft,
        key: CommandKey,
        by party: Party,
        isQuiet: Bool = false,
        keptFor days: Int = 1
    ) async throws -> Receipt {
        let now = ports.now()
        let directory = try await ports.directory.current()
        var reader = DraftReader(ports, directory, at: now)
        let once = Once<Receipt>(key, request: draft.fingerprint, vault: ports.vault)
        let (submission, identity): (Report.Submission, Identity?)
        let files: BindUploads.Found?
        do {
            (submission, identity) = try reader.read(draft)
            files = try await enclosed(draft.uploads, at: now)
        } catch {
            // What was right the first time is answered again, even if an agency or topic has gone since.
            if let answer = try await ports.database.read({ try once.earlier($0) }) { return answer }
            throw error
        }
        // What comes from elsewhere stays where it was.
        let rules = directory.rules(on: now, everybodyServes: isQuiet)
        let id = Report.ID(try await ports.nextID())
        for _ in 0..<Self.attempts {
            let trackingID = TrackingID(random: Int64(ports.chance() % 10_000_000_000))
            let code = AccessCode(random: ports.chance())
            let report = Report(id: id, trackingID: trackingID)
            let mark = ports.accessMark(of: code, for: trackingID)
            let filed = FiledReport(new: report, accessMark: mark)
            var submission = submission
            submission.access = Digest(Hashing.sha256(mark))
            submission.attachments = files?.passage
            let events = try report.decide(.submit(submission), by: party, at: now, under: rules)
            var after = report
            for event in events { after.apply(Occurrence(event, at: now)) }
            let receipt = Receipt(after, code: code, events: events, at: now, under: rules)
            let along =
                try [once.keeping(receipt, from: now, days: days)]
                + (identity.map { try IdentitySeal(vault: ports.vault).seal($0, of: id).insertion(for: id) } ?? [])
            // There is nothing to load, so everything is decided, hashed and sealed before the transaction begins.
            let decided = Appending(
                events,
                and: Report.Action.submit(submission).passages,
                to: filed,
                by: party,
                at: now,
                recordedAt: now,
                under: rules,
                isQuiet: isQuiet || ports.isQuiet,
                along: along
            )
            do {
                try await ports.database.write { tx in
                    try ReportStore(tx).append(decided)
                    try files?.bind(to: decided.filed, at: now, tx)
                }
                return receipt
            } catch let failure as Failure where failure.code == .duplicate {
                // The key has its answer already, or the tracking ID is taken: look, then draw again.
                if let answer = try await ports.database.read({ try once.earlier($0) }) { return answer }
            }
        }
        throw Failure(.duplicate, subject: "no free tracking ID in \(Self.attempts) attempts")
    }

    private func enclosed(_ uploads: [String], at now: Date) async throws -> BindUploads.Found? {
        guard !uploads.isEmpty else { return nil }
        return try await ports.database.read { [ports] in try BindUploads(ports).find(uploads, at: now, $0) }
    }
}

/// What a reporter takes home.
package struct Receipt: Codable, Equatable, Sendable {
    package struct Due: Codable, Equatable, Sendable {
        package let kind: String
        package let at: Int64
        package let basis: String
    }
    private let tracking: Int64
    private let code: String
    package let state: String
    package let agency: Int64
    package let receivedAt: Int64
    package let dues: [Due]

    package var trackingID: TrackingID { TrackingID(rawValue: tracking) }
    package var accessCode: String { code }

    init(_ report: Report, code: AccessCode, events: [Report.Event], at now: Date, under rules: Rulebook) {
        tracking = report.trackingID.rawValue
        self.code = code.description
        state = report.state.rawValue
        agency = report.responsible.rawValue
        receivedAt = report.receivedAt.milliseconds
        let clock = Clock(events.map { Occurrence($0, at: now) }, at: now, under: rules)
        dues = clock.deadlines.map {
            Due(kind: $0.kind.rawValue, at: $0.dueAt.milliseconds, basis: $0.basis.rawValue)
        }
    }
}
