// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

/// What PostgreSQL says differently.
enum PostgresDialect {
    static let dialect = Dialect(
        lockingRow: Dialect.Fragment("FOR UPDATE"),
        skippingLocked: Dialect.Fragment("FOR UPDATE SKIP LOCKED"),
        // Any number will do, as long as all nodes take the same one.
        schemaLock: "SELECT 1 FROM (SELECT pg_advisory_xact_lock(1708)) AS held",
        terms: PostgresTerms(),
        definition: definition
    )

    @Sendable static func definition(_ sql: String) -> String {
        // Keys are compared byte by byte on both engines, whatever collation the database was made with.
        [
            ("INTEGER", "BIGINT"), (" TEXT", " TEXT COLLATE \"C\""), ("BLOB", "BYTEA"), (" STRICT, WITHOUT ROWID", ""),
            (" STRICT", ""),
        ]
        .reduce(sql) { $0.replacing($1.0, with: $1.1) }
    }
}
