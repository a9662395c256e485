// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Following a published report of somebody else: letters when it is answered, and when it ends.
///
/// Whoever is signed in has proven their address; anybody else says from the address that they mean it. What anybody may not
/// read does not exist here, and what is hidden later is no longer followed, without a word.
package struct FollowReport: Sendable {
    /// Questions to one address in a day, whichever the reports.
    private static let questions = 5
    private static let mostShown = 100
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Asks the address whether it is meant; the answer is the same whether or not it follows already, and whether or not it
    /// was asked too often today.
    package func callAsFunction(
        _ trackingID: TrackingID,
        _ typed: String,
        in language: Language,
        by routes: Set<ContactPoint.Route>
    ) async throws {
        let text = typed.cleaned
        guard !text.isEmpty else { throw Refusal.invalid([FieldProblem("email", .required)]) }
        guard let address = EmailAddress(typed: text) else {
            throw Refusal.invalid([FieldProblem("email", .malformed)])
        }
        let contact = ContactPoint.email(address)
        guard routes.contains(contact.route) else { throw Refusal.invalid([FieldProblem("email", .noRoute)]) }
        let id = try await ports.nextID()
        let now = ports.now()
        let mark = ports.vault.mark(of: contact)
        let sealed = try ports.vault.seal(contact, at: FollowLetter.place(id))
        try await ports.database.write { tx in
            let report = try Self.published(trackingID, tx)
            let letters = ContactLetterStore(tx)
            try letters.queue(.follow, to: mark)
            let sent = try letters.sent(.follow, to: mark, since: now.addingTimeInterval(-CodeRules.memory))
            guard sent.count < Self.questions else { return }
            let follow = try FollowStore(tx).ask(
                id,
                report,
                contact: mark,
                sealed: sealed,
                language,
                at: now,
                confirmed: nil
            )
            guard follow.confirmedAt == nil else { return }
            try letters.note(.follow, to: mark, nr: Int64(sent.count), at: now)
            try FollowLetter.promise(follow, tx, at: now)
        }
    }

    /// At once: the account's address is proven.
    package func callAsFunction(
        _ trackingID: TrackingID,
        for account: Account,
        in language: Language,
        by routes: Set<ContactPoint.Route>
    ) async throws {
        guard account.contact.route == .email, routes.contains(.email) else {
            throw Refusal.invalid([FieldProblem("email", .noRoute)])
        }
        let id = try await ports.nextID()
        let now = ports.now()
        let mark = ports.vault.mark(of: account.contact)
        let sealed = try ports.vault.seal(account.contact, at: FollowLetter.place(id))
        try await ports.database.write { tx in
            let report = try Self.published(trackingID, tx)
            _ = try FollowStore(tx).ask(id, report, contact: mark, sealed: sealed, language, at: now, confirmed: now)
        }
    }

    package func stop(_ trackingID: TrackingID, for account: Account) async throws {
        let mark = ports.vault.mark(of: account.contact)
        try await ports.database.write { tx in
            guard let report = try ReportStore(tx).find(trackingID)?.report.id else { throw Refusal.notFound }
            try FollowStore(tx).end(report, contact: mark)
        }
    }

    package func isFollowed(_ trackingID: TrackingID, by account: Account) async throws -> Bool {
        let mark = ports.vault.mark(of: account.contact)
        return try await ports.database.read { tx in
            guard let report = try ReportStore(tx).find(trackingID)?.report.id else { return false }
            return try FollowStore(tx).isFollowed(report, by: mark)
        }
    }

    package func list(of account: Account) async throws -> [ReportLine] {
        let mark = ports.vault.mark(of: account.contact)
        return try await ports.database.read { try FollowStore($0).followed(by: mark, limit: Self.mostShown) }
    }

    // MARK: by the letter

    /// The report that a letter is about, while its link is good.
    package func report(ofConfirmation token: String) async throws -> ReportLine {
        let id = try wanted(token, .confirm)
        return try await ports.database.read { try Self.report(id, $0) }
    }

    package func confirm(_ token: String) async throws -> TrackingID {
        let id = try wanted(token, .confirm)
        let now = ports.now()
        return try await ports.database.write { tx in
            let found = try Self.report(id, tx)
            try FollowStore(tx).confirm(id, at: now)
            return found.trackingID
        }
    }

    /// Nothing is left of it; doing it again does nothing.
    package func stop(_ token: String) async throws {
        let id = try wanted(token, .stop)
        try await ports.database.write { try FollowStore($0).end(id) }
    }

    /// The report whose news a link stops; nothing where it is not followed any more, or not published.
    ///
    /// - Throws: `Refusal.notFound` for a link that was not made here.
    package func report(ofStop token: String) async throws -> ReportLine? {
        let id = try wanted(token, .stop)
        return try await ports.database.read { tx in
            do { return try Self.report(id, tx) } catch Refusal.notFound { return nil }
        }
    }

    private func wanted(_ token: String, _ deed: FollowLetter.Deed) throws -> Int64 {
        guard let id = FollowLetter.id(of: token, for: deed, ports.vault) else { throw Refusal.notFound }
        return id
    }

    private static func report(_ id: Int64, _ tx: any Transaction) throws -> ReportLine {
        guard let follow = try FollowStore(tx).find(id),
            let line = try ReportListStore(tx).published(among: [follow.report])[follow.report]
        else { throw Refusal.notFound }
        return line
    }

    private static func published(_ trackingID: TrackingID, _ tx: any Transaction) throws -> Report.ID {
        guard let report = try ReportStore(tx).find(trackingID)?.report, report.isPublished else {
            throw Refusal.notFound
        }
        return report.id
    }
}
