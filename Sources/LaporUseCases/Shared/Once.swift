// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// A command that may arrive twice: its key, whose it is, and a digest of what it asked for.
package struct CommandKey: Sendable {
    package let key: String
    /// Principal and route: keys of different people never meet.
    package let scope: String

    package init(_ key: String, scope: String) {
        self.key = key
        self.scope = scope
    }

    /// A key as a client may choose it: 1 to 200 visible ASCII characters.
    package static func isValid(_ key: String) -> Bool {
        (1...200).contains(key.utf8.count) && key.utf8.allSatisfy { (33...126).contains($0) }
    }
}

/// Keeps the answer of a command in the transaction that did it, and gives it again to whoever repeats the command.
struct Once<Answer: Codable & Sendable>: Sendable {
    private static var day: TimeInterval { 86_400 }
    private let command: CommandKey
    private let request: Digest
    private let vault: Vault
    private var keyDigest: Digest { Digest(Hashing.sha256(Array(command.key.utf8))) }

    /// - Parameter request: everything the command asked for; the same key with another request is refused.
    init(_ command: CommandKey, request: String, vault: Vault) {
        self.command = command
        self.request = Digest(Hashing.sha256(Array(request.utf8)))
        self.vault = vault
    }

    func earlier(_ tx: any Transaction) throws -> Answer? {
        let sealed = try IdempotencyStore(tx).answer(to: keyDigest, in: command.scope, request: request)
        guard let sealed else { return nil }
        let plain = try vault.open(sealed, for: .idempotency, at: command.scope, under: Array(command.key.utf8))
        return try JSONDecoder().decode(Answer.self, from: Data(plain))
    }

    func keeping(_ answer: Answer, from now: Date, days: Int = 1) throws -> Query {
        let plain = Array(try JSONEncoder().encode(answer))
        let sealed = try vault.seal(plain, for: .idempotency, at: command.scope, under: Array(command.key.utf8))
        return IdempotencyStore.keep(
            sealed,
            for: keyDigest,
            in: command.scope,
            request: request,
            until: now.addingTimeInterval(Self.day * Double(days))
        )
    }
}
