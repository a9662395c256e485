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
    package func count(_ mark: [UInt8]) throws -> (failures: Int, lockedUntil: Date) {
        let counted = try tx.first(
            """
            INSERT INTO sign_in_failure (address_mark, failures, locked_until) VALUES (\(mark), 1, 0)
            ON CONFLICT (address_mark) DO UPDATE SET failures = sign_in_failure.failures + 1
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

    /// Addresses whose rest is long over.
    package func forget(before now: Date) throws {
        try tx.run(["DELETE FROM sign_in_failure WHERE locked_until < \(now)"])
    }
}
