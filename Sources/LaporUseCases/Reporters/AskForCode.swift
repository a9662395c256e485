// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporJobs
import LaporSQL
import LaporSecurity
import LaporStore

/// Sends a one-time code to whoever says that they can be reached there.
///
/// It answers the same whether or not anybody is known by that contact, and does the same work. When it returns, the letter
/// is promised. Refuses a contact to which too much went already, and one that this installation has no way to.
package struct AskForCode: Sendable {
    /// What is known of a code by whoever asked for it.
    package struct Asked: Sendable {
        /// Makes this browser the one that may enter the code; nothing when it has one already.
        package let token: String
        package let contact: ContactPoint
        package let expiresAt: Date
        /// When it may be sent again.
        package let nextAt: Date
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter routes: by what this installation reaches people.
    package func callAsFunction(
        _ typed: String,
        in language: Language,
        by routes: Set<ContactPoint.Route>
    ) async throws -> Asked {
        let text = typed.cleaned
        guard !text.isEmpty else { throw Refusal.invalid([FieldProblem("email_or_phone", .required)]) }
        guard let contact = ContactPoint(typed: text) else {
            throw Refusal.invalid([FieldProblem("email_or_phone", .malformed)])
        }
        guard routes.contains(contact.route) else { throw Refusal.invalid([FieldProblem("email_or_phone", .noRoute)]) }
        let now = ports.now()
        let id = try await ports.nextID()
        let token = SessionToken()
        let mark = ports.vault.mark(of: contact)
        let code = AskedCode(
            id: id,
            contactMark: mark,
            sealed: try ports.vault.seal(contact, at: SignInLetter.place(id)),
            nonce: Chance.bytes(16),
            language: language,
            at: now,
            until: now.addingTimeInterval(CodeRules.lifetime)
        )
        try await ports.database.write { tx in
            try Self.spend(mark, tx, at: now)
            try SignInCodeStore(tx).add(code, token: token.mark)
            try SignInLetter.promise(code, by: contact.route, tx, at: now)
        }
        let next = CodeRules.next(after: [now])
        return Asked(token: token.text, contact: contact, expiresAt: code.expiresAt, nextAt: next)
    }

    /// The same code once more, to the same contact: a letter that comes late opens as well as the last.
    package func again(_ token: String, by routes: Set<ContactPoint.Route>) async throws {
        guard let mark = SessionToken(token)?.mark else { throw Refusal.wrongSignInCode }
        let now = ports.now()
        try await ports.database.write { [ports] tx in
            let store = SignInCodeStore(tx)
            guard let code = try store.find(token: mark), !code.isUsed,
                code.createdAt.addingTimeInterval(CodeRules.longestLifetime) > now
            else { throw Refusal.wrongSignInCode }
            let contact = try ports.vault.contact(code.sealed, at: SignInLetter.place(code.id))
            guard routes.contains(contact.route) else { throw Refusal.wrongSignInCode }
            try Self.spend(code.contactMark, tx, at: now)
            let end = min(
                now.addingTimeInterval(CodeRules.lifetime),
                code.createdAt.addingTimeInterval(CodeRules.longestLifetime)
            )
            guard let renewed = try store.again(code, until: end) else { throw Refusal.wrongSignInCode }
            try SignInLetter.promise(renewed, by: contact.route, tx, at: now)
        }
    }

    /// What was asked for in this browser; nothing when it has had its time.
    package func asked(_ token: String) async throws -> Asked? {
        guard let mark = SessionToken(token)?.mark else { return nil }
        let now = ports.now()
        return try await ports.database.read { [ports] tx in
            guard let code = try SignInCodeStore(tx).find(token: mark), !code.isUsed,
                code.createdAt.addingTimeInterval(CodeRules.longestLifetime) > now
            else { return nil }
            let sent = try ContactLetterStore(tx).sent(
                .code,
                to: code.contactMark,
                since: now.addingTimeInterval(-CodeRules.memory)
            )
            return Asked(
                token: token,
                contact: try ports.vault.contact(code.sealed, at: SignInLetter.place(code.id)),
                expiresAt: code.expiresAt,
                nextAt: CodeRules.next(after: sent)
            )
        }
    }

    /// Counts a letter against its contact before it is promised.
    private static func spend(_ mark: [UInt8], _ tx: any Transaction, at now: Date) throws {
        let store = ContactLetterStore(tx)
        try store.queue(.code, to: mark)
        let sent = try store.sent(.code, to: mark, since: now.addingTimeInterval(-CodeRules.memory))
        let next = CodeRules.next(after: sent)
        guard next <= now else {
            throw Refusal.tooManyAttempts(retryAfter: Int(next.timeIntervalSince(now).rounded(.up)))
        }
        try store.note(.code, to: mark, nr: Int64(sent.count), at: now)
    }
}
