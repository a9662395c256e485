// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Commenting on a published report with an account, and reading what was released.
package struct CommentReport: Sendable {
    private static let mostShown = 100
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// When it returns, the comment waits for an officer.
    ///
    /// The same words sent again while they wait are one comment.
    package func callAsFunction(
        _ trackingID: TrackingID,
        _ typed: String,
        as name: String,
        in language: Language,
        by account: Account
    ) async throws {
        let (content, shown) = try Comment.checked(typed, name: name)
        let id = Comment.ID(try await ports.nextID())
        let now = ports.now()
        try await ports.database.write { tx in
            let report = try SupportReport.published(trackingID, tx)
            guard report.takesVoices else { throw Refusal.takesNoVoices }
            let store = CommentStore(tx)
            guard try !store.waits(content, of: account.id, on: report.id) else { return }
            guard try store.count(of: account.id, since: now.addingTimeInterval(-86_400)) < Comment.daily else {
                throw Refusal.tooManyAttempts(retryAfter: 86_400)
            }
            let comment = Comment(
                id: id,
                report: trackingID,
                account: account.id,
                name: shown,
                content: content,
                language: language,
                state: .waiting,
                writtenAt: now
            )
            try store.add(comment, to: report.id)
        }
    }

    /// By its author, whatever became of it.
    package func remove(_ id: Comment.ID, by account: Account) async throws {
        let now = ports.now()
        try await ports.database.write { tx in
            let store = CommentStore(tx)
            guard let comment = try store.find(id), comment.account == account.id else { throw Refusal.notFound }
            guard comment.state != .removed else { return }
            try store.erase(id)
            try store.note(id, .removed, by: "author", nil, at: now)
        }
        _ = try await ports.database.dropTraces()
    }

    /// What everybody reads of a report that one may read, the oldest first, and after which the next begins; nothing of one
    /// that is not public.
    package func released(
        on trackingID: TrackingID,
        after id: Int64 = 0,
        limit: Int = mostShown
    ) async throws -> (comments: [Comment], next: Int64?) {
        try await ports.database.read { tx in
            guard let report = try ReportStore(tx).find(trackingID)?.report else { throw Refusal.notFound }
            guard report.isPublished, report.isCounted else { return ([], nil) }
            let found = try CommentStore(tx).released(on: report.id, after: id, limit: limit + 1)
            return (Array(found.prefix(limit)), found.count > limit ? found[limit - 1].id.rawValue : nil)
        }
    }

    package func own(_ account: Account) async throws -> [Comment] {
        try await ports.database.read { try CommentStore($0).own(account.id, limit: Self.mostShown) }
    }
}

/// Deciding which comments are shown: whoever has the report, or the national administrator.
package struct ModerateComments: Sendable {
    /// A comment, and the report that it is about as everybody reads it.
    package struct Item: Sendable {
        package let comment: Comment
        package let report: ReportLine
    }
    private static let mostShown = 50
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// What waits for this officer, the oldest first.
    package func waiting(for officer: Officer) async throws -> [Item] {
        let directory = try await ports.directory.current()
        guard Comment.isModerated(by: officer.role, directory.rules(on: ports.now()).rights) else {
            throw Refusal.notPermitted(.redact)
        }
        let government = directory.agencies.government(of: officer.agency)
        let desks: ReportListStore.Desks? =
            officer.role.isNational ? nil : .household(of: officer.agency, in: government)
        let now = ports.now()
        return try await ports.database.read { tx in
            // Who stepped back from a report decides nothing about it, and reads nothing of it.
            var reports: [TrackingID: Report.ID] = [:]
            let comments = try CommentStore(tx).waiting(at: desks, limit: Self.mostShown).filter { comment in
                guard let report = try ReportStore(tx).find(comment.report)?.report else { return false }
                reports[comment.report] = report.id
                return report.mayModerate(officer.party, directory.rules(for: report, at: now))
            }
            return try Self.items(comments, reports, tx)
        }
    }

    private static func items(
        _ comments: [Comment],
        _ reports: [TrackingID: Report.ID],
        _ tx: any Transaction
    ) throws -> [Item] {
        let wanted = Set(comments.compactMap { reports[$0.report] })
        let lines = try ReportListStore(tx).published(among: wanted)
        return comments.compactMap { comment in
            reports[comment.report].flatMap { lines[$0] }.map { Item(comment: comment, report: $0) }
        }
    }

    /// What everybody reads about a report, for taking it back.
    package func released(on trackingID: TrackingID, for officer: Officer) async throws -> [Item] {
        let directory = try await ports.directory.current()
        let now = ports.now()
        return try await ports.database.read { tx in
            let report = try SupportReport.published(trackingID, tx)
            guard report.mayModerate(officer.party, directory.rules(for: report, at: now)) else {
                throw Refusal.notYours(.redact)
            }
            let comments = try CommentStore(tx).released(on: report.id, limit: Self.mostShown)
            return try Self.items(comments, [trackingID: report.id], tx)
        }
    }

    /// Whether its words or its author's name may tell who somebody is.
    package static func tellsWho(_ comment: Comment) -> Bool {
        PublicText.tellsWho("", comment.content)
            // Whoever writes chooses what to be called.
            || PersonalMark.all(in: comment.name ?? "").contains { $0.kind != .name }
    }

    /// - Parameter isRead: whoever releases it has read what in it may tell who somebody is.
    package func release(_ id: Comment.ID, isRead: Bool = false, by officer: Officer) async throws -> TrackingID {
        try await decide(id, .released, nil, note: nil, isRead: isRead, by: officer)
    }

    /// Also of one that was released: it is shown no longer.
    package func refuse(
        _ id: Comment.ID,
        because reason: String,
        note typed: String,
        by officer: Officer
    ) async throws -> TrackingID {
        let note = typed.cleaned
        guard !reason.isEmpty else { throw Refusal.invalid([FieldProblem("reason", .required)]) }
        guard let why = Comment.Reason(rawValue: reason) else {
            let choices = Comment.Reason.allCases.map(\.rawValue)
            throw Refusal.invalid([FieldProblem("reason", .notAllowed, choices: choices)])
        }
        guard note.unicodeScalars.count <= Comment.noteLimit else {
            throw Refusal.invalid([FieldProblem("note", .tooLong, limit: Comment.noteLimit)])
        }
        return try await decide(id, .refused, why, note: note.isEmpty ? nil : note, by: officer)
    }

    private func decide(
        _ id: Comment.ID,
        _ state: Comment.State,
        _ reason: Comment.Reason?,
        note: String?,
        isRead: Bool = true,
        by officer: Officer
    ) async throws -> TrackingID {
        let directory = try await ports.directory.current()
        let now = ports.now()
        return try await ports.database.write { tx in
            let store = CommentStore(tx)
            guard let comment = try store.find(id), comment.state != .removed else { throw Refusal.notFound }
            let report = try SupportReport.published(comment.report, tx)
            guard report.mayModerate(officer.party, directory.rules(for: report, at: now)) else {
                throw Refusal.notYours(.redact)
            }
            guard comment.state != state else { return comment.report }
            // Its author may have put it right meanwhile, or another officer decided: released is only what waits.
            guard state == .refused || comment.state == .waiting else { throw Refusal.changedMeanwhile }
            guard isRead || !Self.tellsWho(comment) else {
                throw Refusal.invalid([FieldProblem("sure", .required)])
            }
            guard try store.decide(comment, state, reason, note: note) else { throw Refusal.changedMeanwhile }
            try store.note(id, state, by: officer.party.code, reason, at: now)
            return comment.report
        }
    }
}
