// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporDomain
package import LaporSQL

/// Wrong passwords by the address that was typed, whether or not it exists.
package struct SignInFailureStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Counts an attempt before it is made, so that many at once cannot slip through; answers how many there are now, and
    /// until when the address rests.
    ///
    /// `locked_until` is also when it last tried, so that it is known when nobody has for long.
    package func count(_ mark: [UInt8], at now: Date) throws -> (failures: Int, lockedUntil: Date) {
        // In the past, whatever is rounded: it locks nobody out.
        let tried = now.addingTimeInterval(-1)
        let counted = try tx.first(
            """
            INSERT INTO sign_in_failure (address_mark, failures, locked_until) VALUES (\(mark), 1, \(tried))
            ON CONFLICT (address_mark) DO UPDATE SET failures = sign_in_failure.failures + 1,
              locked_until = CASE WHEN sign_in_failure.locked_until > \(tried) THEN sign_in_failure.locked_until
                ELSE \(tried) END
            RETURNING failures, locked_until
            """
        ) { (Int(try $0.number(0)), Date(milliseconds: try $0.number(1))) }
        guard let counted else { throw Failure(.corrupt, subject: "sign_in_failure") }
        return counted
    }

    package func set(_ mark: [UInt8], failures: Int, lockedUntil: Date) throws {
        try tx.run([
            """
            UPDATE sign_in_failure SET failures = \(Int64(failures)), locked_until = \(lockedUntil)
            WHERE address_mark = \(mark)
            """
        ])
    }

    package func forget(_ mark: [UInt8]) throws {
        try tx.run(["DELETE FROM sign_in_failure WHERE address_mark = \(mark)"])
    }

    /// Addresses that nobody has tried for a day: not sooner, or a patient guesser would always begin anew.
    package func forget(at now: Date) throws {
        let yesterday = now.addingTimeInterval(-86_400)
        try tx.run(["DELETE FROM sign_in_failure WHERE locked_until < \(yesterday)"])
    }
}
