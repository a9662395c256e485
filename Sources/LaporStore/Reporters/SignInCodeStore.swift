// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// A one-time code that was asked for: never the code itself.
package struct AskedCode: Sendable {
    package let id: Int64
    package let contactMark: [UInt8]
    package let sealed: [UInt8]
    package let nonce: [UInt8]
    package let language: Language
    package let letters: Int64
    package let createdAt: Date
    package let expiresAt: Date
    package let isUsed: Bool

    package init(
        id: Int64,
        contactMark: [UInt8],
        sealed: [UInt8],
        nonce: [UInt8],
        language: Language,
        at now: Date,
        until end: Date
    ) {
        self.id = id
        self.contactMark = contactMark
        self.sealed = sealed
        self.nonce = nonce
        self.language = language
        letters = 1
        createdAt = now
        expiresAt = end
        isUsed = false
    }

    fileprivate init(_ row: any Row) throws {
        id = try row.number(0)
        contactMark = row.bytes(1)
        sealed = row.bytes(2)
        nonce = row.bytes(3)
        guard let language = Language(rawValue: try row.string(4)) else { throw Failure(.corrupt, subject: "code") }
        self.language = language
        letters = try row.number(5)
        createdAt = Date(milliseconds: try row.number(6))
        expiresAt = Date(milliseconds: try row.number(7))
        isUsed = row.integer(8) != nil
    }
    fileprivate static let columns = Dialect.Fragment(
        "id, contact_mark, sealed, nonce, language, letters, created_at, expires_at, used_at"
    )
}

package struct SignInCodeStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func add(_ code: AskedCode, token: [UInt8]) throws {
        try tx.run([
            """
            INSERT INTO sign_in_code
              (id, token_mark, contact_mark, sealed, nonce, language, attempts, letters, created_at, expires_at)
            VALUES (\(code.id), \(token), \(code.contactMark), \(code.sealed), \(code.nonce), \(code.language.rawValue),
              0, 1, \(code.createdAt), \(code.expiresAt))
            """
        ])
    }

    package func find(_ id: Int64) throws -> AskedCode? {
        try tx.first("SELECT \(AskedCode.columns) FROM sign_in_code WHERE id = \(id)", AskedCode.init)
    }
    package func find(token: [UInt8]) throws -> AskedCode? {
        try tx.first("SELECT \(AskedCode.columns) FROM sign_in_code WHERE token_mark = \(token)", AskedCode.init)
    }

    /// One more letter with the same code, good for longer.
    package func again(_ code: AskedCode, until end: Date) throws -> AskedCode? {
        try tx.first(
            """
            UPDATE sign_in_code SET letters = letters + 1, expires_at = \(end) WHERE id = \(code.id) AND used_at IS NULL
            RETURNING \(AskedCode.columns)
            """,
            AskedCode.init
        )
    }

    /// Takes one of the attempts before the digits are looked at, so that many at once cannot slip through; nothing
    /// where none is left, or the code has had its time.
    package func attempt(token: [UInt8], atMost limit: Int, at now: Date) throws -> AskedCode? {
        try tx.first(
            """
            UPDATE sign_in_code SET attempts = attempts + 1
            WHERE token_mark = \(token) AND used_at IS NULL AND expires_at > \(now) AND attempts < \(Int64(limit))
            RETURNING \(AskedCode.columns)
            """,
            AskedCode.init
        )
    }

    /// Answers whether it was still unused.
    package func use(_ code: AskedCode, at now: Date) throws -> Bool {
        try tx.run(["UPDATE sign_in_code SET used_at = \(now) WHERE id = \(code.id) AND used_at IS NULL"]) == [1]
    }

    package func forget(before moment: Date) throws {
        try tx.run(["DELETE FROM sign_in_code WHERE created_at < \(moment)"])
    }
}

/// What went to a contact that nobody has proven to be theirs.
package struct ContactLetterStore {
    package enum What: String, Sendable {
        case code, follow
    }
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Waits for everybody else who counts what went to the contact, until this ends: a count is true only then.
    ///
    /// The row stands outside of all counts, and is forgotten as letters are.
    package func queue(_ what: What, to contact: [UInt8]) throws {
        try tx.run([
            """
            INSERT INTO contact_letter (contact_mark, what, sent_at, nr) VALUES (\(contact), \(what.rawValue), 0, 0)
            ON CONFLICT (contact_mark, what, sent_at, nr) DO UPDATE SET nr = 0
            """
        ])
    }

    /// - Precondition: `queue` was called before, where it decides whether one more may go.
    package func sent(_ what: What, to contact: [UInt8], since start: Date) throws -> [Date] {
        try tx.rows(
            """
            SELECT sent_at FROM contact_letter
            WHERE contact_mark = \(contact) AND what = \(what.rawValue) AND sent_at >= \(start)
            ORDER BY sent_at DESC LIMIT 100
            """
        ) { Date(milliseconds: try $0.number(0)) }
    }

    package func note(_ what: What, to contact: [UInt8], nr: Int64, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO contact_letter (contact_mark, what, sent_at, nr) VALUES (\(contact), \(what.rawValue), \(now), \(nr))
            """
        ])
    }

    package func forget(before moment: Date) throws {
        try tx.run(["DELETE FROM contact_letter WHERE sent_at < \(moment)"])
    }
}
