// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import GRDBSQLite
package import LaporSQL

/// What the engine itself can do: the same rows by the bare C interface, prepared once, nothing else.
package struct SQLiteCeiling {
    private let path: String

    /// - Parameter path: a database with the schema and the directory in place, which nobody else has open.
    package init(path: String) { self.path = path }

    /// Writes each work's rows, `batch` transactions to a commit; answers works a second.
    package func replay(_ works: [[[Query]]], batch: Int) throws -> Double {
        var link: OpaquePointer?
        guard sqlite3_open(path, &link) == SQLITE_OK else { throw Failure(.unavailable, subject: path) }
        defer { sqlite3_close_v2(link) }
        // Whoever prepared it may still be closing.
        sqlite3_busy_timeout(link, 5_000)
        try script("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536", link)
        var statements: [String: OpaquePointer] = [:]
        for sql in Set(works.joined().joined().map(\.sql)) {
            sqlite3_prepare_v3(link, sql, -1, 1, &statements[sql], nil)
        }
        defer { for statement in statements.values { sqlite3_finalize(statement) } }
        let transactions = works.joined().map { $0.map { (query: $0, statement: statements[$0.sql]) } }
        let elapsed = try ContinuousClock().measure {
            for start in stride(from: 0, to: transactions.count, by: batch) {
                try script("BEGIN IMMEDIATE", link)
                for steps in transactions[start..<min(start + batch, transactions.count)] {
                    for (query, statement) in steps { try step(query, statement, link) }
                }
                try script("COMMIT", link)
            }
        }
        return Double(works.count) / (elapsed / .seconds(1))
    }

    private func script(_ sql: String, _ link: OpaquePointer?) throws {
        guard sqlite3_exec(link, sql, nil, nil, nil) == SQLITE_OK else { throw failure(link) }
    }

    private func step(_ query: Query, _ statement: OpaquePointer?, _ link: OpaquePointer?) throws {
        guard let statement else { throw failure(link) }
        SQLiteTransaction.bind(query.values, to: statement)
        guard sqlite3_step(statement) == SQLITE_DONE else { throw failure(link) }
        sqlite3_reset(statement)
    }

    private func failure(_ link: OpaquePointer?) -> Failure {
        Failure(.other, subject: String(cString: sqlite3_errmsg(link)))
    }
}
