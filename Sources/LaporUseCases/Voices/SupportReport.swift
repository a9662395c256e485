// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Whose voice it is: an account's, or that of a browser or program that keeps a secret for it.
package enum Supporter: Equatable, Sendable {
    case account(Account.ID)
    /// Somebody who is nobody to us; as good as unguessable.
    case keeper(String)

    /// Nothing where a secret is none that was made here, or is too easily guessed.
    package init?(secret: String) {
        guard secret.wholeMatch(of: /[A-Za-z0-9_\-]{20,64}/) != nil else { return nil }
        self = .keeper(secret)
    }

    /// A secret for a browser that has none yet.
    package static func newSecret() -> String { Hex.encode(Chance.bytes(16)) }
}

/// Saying that one has the same trouble as a published report (*Saya juga mengalami*), and taking it back.
///
/// Each says so once. What is kept is a mark that differs from report to report: nobody can tell from it who it was, or
/// what else they support. What anybody may not read does not exist here.
package struct SupportReport: Sendable {
    package struct Outcome: Codable, Equatable, Sendable {
        package let supports: Int
        /// What it is taken back by.
        package let secret: String?
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter secret: of who has no account; nothing makes a new one.
    package func callAsFunction(
        _ trackingID: TrackingID,
        secret: String?,
        key: CommandKey? = nil
    ) async throws -> Outcome {
        let own = secret ?? Supporter.newSecret()
        guard let supporter = Supporter(secret: own) else {
            throw Refusal.invalid([FieldProblem("supporter", .malformed)])
        }
        let once = key.map { Once<Outcome>($0, request: "\(trackingID) \(secret ?? "")", vault: ports.vault) }
        let now = ports.now()
        return try await ports.database.write { tx in
            if let earlier = try once?.earlier(tx) { return earlier }
            let outcome = Outcome(supports: try add(supporter, to: trackingID, tx), secret: own)
            if let once { try tx.run([once.keeping(outcome, from: now)]) }
            return outcome
        }
    }

    package func callAsFunction(_ trackingID: TrackingID, by account: Account) async throws {
        try await ports.database.write { tx in _ = try add(.account(account.id), to: trackingID, tx) }
    }

    /// Also where a report takes no voices any more; where there was none, nothing happens.
    @discardableResult
    package func takeBack(_ trackingID: TrackingID, by supporter: Supporter) async throws -> Int {
        try await ports.database.write { [ports] tx in
            let report = try Self.published(trackingID, tx).id
            try SupportStore(tx).remove(Self.mark(supporter, report, ports.vault), from: report)
            return try SupportStore(tx).count(of: report)
        }
    }

    /// Whether one of these has said so.
    package func isSupported(_ trackingID: TrackingID, by supporters: [Supporter]) async throws -> Bool {
        guard !supporters.isEmpty else { return false }
        return try await ports.database.read { [ports] tx in
            guard let report = try ReportStore(tx).find(trackingID)?.report.id else { return false }
            return try supporters.contains {
                try SupportStore(tx).includes(Self.mark($0, report, ports.vault), of: report)
            }
        }
    }

    private func add(_ supporter: Supporter, to trackingID: TrackingID, _ tx: any Transaction) throws -> Int {
        let report = try Self.published(trackingID, tx)
        guard report.takesVoices else { throw Refusal.takesNoVoices }
        if case .account(let id) = supporter, try AccountReportStore(tx).holds(id, report.id) {
            throw Refusal.ownReport
        }
        try SupportStore(tx).add(Self.mark(supporter, report.id, ports.vault), to: report.id, at: ports.now())
        return try SupportStore(tx).count(of: report.id)
    }

    static func published(_ trackingID: TrackingID, _ tx: any Transaction) throws -> Report {
        guard let report = try ReportStore(tx).find(trackingID)?.report, report.isPublished else {
            throw Refusal.notFound
        }
        return report
    }

    private static func mark(_ supporter: Supporter, _ report: Report.ID, _ vault: Vault) -> [UInt8] {
        let who =
            switch supporter {
            case .account(let id): "account \(id)"
            case .keeper(let secret): "keeper \(secret)"
            }
        return vault.mark(Array("support \(report) \(who)".utf8), for: .account)
    }
}
