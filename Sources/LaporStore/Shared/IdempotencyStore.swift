// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// What a command answered, kept in its own transaction so that a repeated one answers the same.
///
/// The key is kept as a digest, and the answer sealed under it: the row alone gives nothing away.
package struct IdempotencyStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// The earlier answer, still sealed; refuses a key that came with another request.
    package func answer(to key: Digest, in scope: String, request: Digest) throws -> [UInt8]? {
        let found = try tx.first(
            "SELECT request, response FROM idempotency WHERE scope = \(scope) AND key_digest = \(key.bytes)"
        ) { ($0.bytes(0), $0.bytes(1)) }
        guard let (earlier, response) = found else { return nil }
        guard earlier == request.bytes else { throw Refusal.keyReused }
        return response
    }

    /// Goes along with the rows of the command itself.
    package static func keep(
        _ response: [UInt8],
        for key: Digest,
        in scope: String,
        request: Digest,
        until: Date
    ) -> Query {
        """
        INSERT INTO idempotency (scope, key_digest, request, response, expires_at)
        VALUES (\(scope), \(key.bytes), \(request.bytes), \(response), \(until))
        """
    }

    /// Answers how many were forgotten.
    package func forget(before now: Date) throws -> Int {
        try tx.run(["DELETE FROM idempotency WHERE expires_at < \(now)"]).first ?? 0
    }
}
