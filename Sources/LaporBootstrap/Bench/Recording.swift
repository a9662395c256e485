// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL
import LaporSQLite
import LaporStore
import Synchronization

/// What one unit of work wrote, transaction by transaction.
typealias RecordedWork = [[Query]]

/// A database that remembers what it was told to run, so that the ceiling replays exactly the rows of the use case.
final class Recording: Database {
    private let inner: SQLiteDatabase
    private let log = Mutex<RecordedWork>([])

    init() throws { inner = try SQLiteDatabase.inMemory() }

    func take() -> RecordedWork {
        log.withLock { log in
            defer { log = [] }
            return log
        }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await inner.read(body)
    }
    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await inner.write { [self] in try body(Tap(tx: $0, recording: self)) }
    }

    private struct Tap: Transaction {
        let tx: any Transaction
        let recording: Recording
        var dialect: Dialect { tx.dialect }

        func rows<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> [T] { try tx.rows(query, decode) }
        func run(_ queries: [Query]) throws -> [Int] {
            recording.log.withLock { $0.append(queries) }
            return try tx.run(queries)
        }
    }
}
