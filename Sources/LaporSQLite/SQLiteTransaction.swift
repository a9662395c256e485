// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import GRDB
import GRDBSQLite
package import LaporSQL

/// A transaction over GRDB's connection, stepping its cached statements without its boxes.
package struct SQLiteTransaction: Transaction {
    /// The one writer needs no lock.
    private static let dialect = Dialect(
        lockingRow: Dialect.Fragment(""),
        skippingLocked: Dialect.Fragment(""),
        schemaLock: [],
        terms: SQLiteTerms(),
        definition: { $0 }
    )
    let db: GRDB.Database
    package var dialect: Dialect { Self.dialect }

    package func rows<T>(_ query: Query, _ decode: (any LaporSQL.Row) throws -> T) throws -> [T] {
        var answer: [T] = []
        try execute(query) { answer.append(try decode(SQLiteRow(statement: $0))) }
        return answer
    }

    @discardableResult
    package func run(_ queries: [Query]) throws -> [Int] {
        try queries.map { query in
            try execute(query) { _ in }
            return Int(sqlite3_changes(db.sqliteConnection))
        }
    }

    private func execute(_ query: Query, row: (OpaquePointer) throws -> Void) throws {
        let statement: OpaquePointer
        do {
            statement = try db.cachedStatement(sql: query.sql).sqliteStatement
        } catch let error as DatabaseError {
            throw SQLiteFailure.failure(error, at: "prepare")
        }
        defer {
            sqlite3_reset(statement)
            // Bound values do not outlive their use: what is erased must not linger in a cached statement.
            sqlite3_clear_bindings(statement)
        }
        Self.bind(query.values, to: statement)
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try row(statement)
            case SQLITE_DONE: return
            default: throw failure()
            }
        }
    }

    static func bind(_ values: [Query.Value], to statement: OpaquePointer) {
        for (index, value) in values.enumerated() { bind(value, to: Int32(index + 1), of: statement) }
    }

    private static func bind(_ value: Query.Value, to index: Int32, of statement: OpaquePointer) {
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .text(let text): sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), copied)
        case .integer(let number): sqlite3_bind_int64(statement, index, number)
        case .blob(let bytes): sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), copied)
        case .null: sqlite3_bind_null(statement, index)
        }
    }

    private func failure() -> Failure {
        let subject = String(cString: sqlite3_errmsg(db.sqliteConnection))
        return SQLiteFailure.failure(sqlite3_extended_errcode(db.sqliteConnection), subject)
    }
}

struct SQLiteRow: LaporSQL.Row {
    let statement: OpaquePointer

    func text(_ column: Int) -> String? { sqlite3_column_text(statement, Int32(column)).map { String(cString: $0) } }
    func integer(_ column: Int) -> Int64? {
        guard sqlite3_column_type(statement, Int32(column)) != SQLITE_NULL else { return nil }
        return sqlite3_column_int64(statement, Int32(column))
    }
    func blob(_ column: Int) -> [UInt8]? {
        guard let bytes = sqlite3_column_blob(statement, Int32(column)) else { return nil }
        return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }
}
