// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
package import LaporSQL

/// The embedded engine: many readers, and one writer whose jobs share a commit.
package final class SQLiteDatabase: LaporSQL.Database {
    private let engine: any DatabaseWriter
    private let committer: GroupCommitter

    /// Opens a file, and refuses to start unless a commit is on the disk when it returns.
    package convenience init(path: String) throws {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { db in
                // GRDB 7.10 sets NORMAL itself when it turns WAL on, after `prepareDatabase` (2026-11-21).
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA secure_delete = ON")
                guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
                    try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
                else { throw Failure(.unsafe, subject: "SQLite does not promise durable commits at \(path)") }
            }
            self.init(engine: pool)
        } catch let error as DatabaseError {
            throw SQLiteFailure.failure(error, at: path)
        }
    }

    /// An empty database in memory.
    package static func inMemory() throws -> SQLiteDatabase { SQLiteDatabase(engine: try DatabaseQueue()) }

    private init(engine: any DatabaseWriter) {
        self.engine = engine
        committer = GroupCommitter(engine: engine)
    }
    deinit { committer.stop() }

    /// Jobs and commits since it was opened: their ratio is the mean batch.
    package var work: (jobs: Int, commits: Int) { committer.work }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        do {
            return try await engine.read { try body(SQLiteTransaction(db: $0)) }
        } catch let error as DatabaseError {
            throw SQLiteFailure.failure(error, at: "read")
        }
    }
    /// Deleted content is overwritten in the file itself (`secure_delete`), and stays in the write-ahead log until that
    /// is written into the file and cut off; not while another process is reading.
    package func dropTraces() async throws -> Bool {
        do {
            try await engine.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
        {
            return false
        } catch let error as DatabaseError {
            throw SQLiteFailure.failure(error, at: "checkpoint")
        }
    }
    package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            committer.commit { tx in
                let answer = try body(tx)
                return { continuation.resume(returning: answer) }
            } refused: {
                continuation.resume(throwing: $0)
            }
        }
    }
}

/// What SQLite's result codes mean to us.
enum SQLiteFailure {
    static func failure(_ error: DatabaseError, at subject: String) -> Failure {
        failure(error.extendedResultCode.rawValue, "\(subject): \(error.message ?? "SQLite error")")
    }

    static func failure(_ code: Int32, _ subject: String) -> Failure {
        switch code {
        case 19 | 8 << 8, 19 | 6 << 8: Failure(.duplicate, subject: subject)
        case let code where code & 255 == 5 || code & 255 == 6: Failure(.conflict, subject: subject)
        case let code where code & 255 == 13: Failure(.full, subject: subject)
        case let code where [3, 8, 10, 14].contains(code & 255): Failure(.unavailable, subject: subject)
        case let code where [11, 26].contains(code & 255): Failure(.corrupt, subject: subject)
        default: Failure(.other, subject: subject)
        }
    }
}
