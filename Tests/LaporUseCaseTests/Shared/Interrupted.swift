// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL
import LaporUseCases

/// Between the reading and the writing of whoever uses it, something else happens.
final class Interrupted: Database {
    private let inner: any Database
    private let interruption: @Sendable () async throws -> Void

    init(_ inner: any Database, _ interruption: @escaping @Sendable () async throws -> Void) {
        self.inner = inner
        self.interruption = interruption
    }
    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        let answer = try await inner.read(body)
        try await interruption()
        return answer
    }
    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await inner.write(body)
    }
}

extension Ports {
    func with(_ database: any Database) -> Ports {
        Ports(
            database: database,
            now: now,
            chance: chance,
            nextID: nextID,
            vault: vault,
            passwords: passwords,
            directory: directory,
            attachments: attachments
        )
    }
}
