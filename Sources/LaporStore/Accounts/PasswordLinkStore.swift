// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// A way to choose a password, once.
package struct PasswordLink: Equatable, Sendable {
    package enum Kind: String, Sendable {
        /// Somebody was registered, and has no password yet.
        case invitation
        case forgotten
    }
    package let id: Int64
    package let officer: Int64
    package let kind: Kind
    package let salt: [UInt8]
    package let createdAt: Date
    package let expiresAt: Date
    package let usedAt: Date?
    /// In which its letter is written.
    package let language: Language

    package init(
        id: Int64,
        officer: Int64,
        kind: Kind,
        salt: [UInt8],
        createdAt: Date,
        expiresAt: Date,
        usedAt: Date? = nil,
        language: Language = .indonesian
    ) {
        self.id = id
        self.officer = officer
        self.kind = kind
        self.salt = salt
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
        self.language = language
    }
}

/// Ways to choose a password, and the letters that carry them.
package struct PasswordLinkStore {
    /// After so many failures a person must look.
    private static let attempts: Int64 = 8
    /// Longer than any sending takes.
    private static let lease: TimeInterval = 120
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Its letter waits to be sent.
    package func add(_ link: PasswordLink) throws {
        try tx.run([
            """
            INSERT INTO password_link (id, officer_id, kind, salt, created_at, expires_at, state, attempts, due_at, language)
            VALUES (\(link.id), \(link.officer), \(link.kind.rawValue), \(link.salt), \(link.createdAt),
              \(link.expiresAt), 'waiting', 0, \(link.createdAt), \(link.language.rawValue))
            """
        ])
    }

    package func find(_ id: Int64) throws -> PasswordLink? { try tx.first("\(Self.columns) WHERE id = \(id)", link) }

    /// When an officer was last written to about a password.
    package func newest(of officer: Int64) throws -> PasswordLink? {
        try tx.first("\(Self.columns) WHERE officer_id = \(officer) ORDER BY created_at DESC LIMIT 1", link)
    }

    /// Uses a link up; answers whether it was still there to be used.
    package func use(_ id: Int64, at now: Date) throws -> Bool {
        let used = try tx.run([
            "UPDATE password_link SET used_at = \(now) WHERE id = \(id) AND used_at IS NULL AND expires_at > \(now)"
        ])
        return used == [1]
    }

    package func forget(before moment: Date) throws {
        try tx.run(["DELETE FROM password_link WHERE expires_at < \(moment)"])
    }

    /// Ends all ways of an officer to choose a password: one was chosen, or access was taken away.
    package func end(of officer: Int64, at now: Date) throws {
        try tx.run([
            """
            UPDATE password_link SET used_at = \(now),
              state = CASE WHEN state = 'waiting' THEN 'dropped' ELSE state END
            WHERE officer_id = \(officer) AND used_at IS NULL
            """
        ])
    }

    /// Claims what is due until the lease ends.
    package func claim(_ limit: Int, at now: Date) throws -> [(link: PasswordLink, attempt: Int64)] {
        let ids = try tx.rows(
            """
            UPDATE password_link SET attempts = attempts + 1, due_at = \(now.addingTimeInterval(Self.lease))
            WHERE id IN (
              SELECT id FROM password_link WHERE state = 'waiting' AND due_at <= \(now) ORDER BY due_at
              LIMIT \(Int64(limit)) \(tx.dialect.skippingLocked)
            ) RETURNING id, attempts
            """
        ) { (try $0.number(0), try $0.number(1)) }
        return try ids.compactMap { id, attempt in try find(id).map { ($0, attempt) } }
    }

    package func sent(_ id: Int64, attempt: Int64, at now: Date) throws { try settle(id, attempt, "sent", now) }
    /// Nobody needs it any more.
    package func drop(_ id: Int64, attempt: Int64, at now: Date) throws { try settle(id, attempt, "dropped", now) }

    package func failed(_ id: Int64, attempt: Int64, isRetryable: Bool, at now: Date) throws {
        let isOver = !isRetryable || attempt >= Self.attempts
        let wait = 30 * TimeInterval(1 << min(attempt, 8))
        try settle(id, attempt, isOver ? "failed" : "waiting", isOver ? now : now.addingTimeInterval(wait))
    }

    private func settle(_ id: Int64, _ attempt: Int64, _ state: String, _ dueAt: Date) throws {
        try tx.run([
            """
            UPDATE password_link SET state = \(state), due_at = \(dueAt)
            WHERE id = \(id) AND state = 'waiting' AND attempts = \(attempt)
            """
        ])
    }

    private static let columns: Query = """
        SELECT id, officer_id, kind, salt, created_at, expires_at, used_at, language FROM password_link
        """

    private func link(_ row: any Row) throws -> PasswordLink {
        guard let kind = PasswordLink.Kind(rawValue: try row.string(2)) else {
            throw Failure(.corrupt, subject: "password_link \(try row.number(0))")
        }
        return PasswordLink(
            id: try row.number(0),
            officer: try row.number(1),
            kind: kind,
            salt: row.bytes(3),
            createdAt: Date(milliseconds: try row.number(4)),
            expiresAt: Date(milliseconds: try row.number(5)),
            usedAt: row.integer(6).map { Date(milliseconds: $0) },
            language: Language(rawValue: try row.string(7)) ?? .indonesian
        )
    }
}
