// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

/// What PostgreSQL says differently.
enum PostgresDialect {
    static let dialect = Dialect(
        lockingRow: Dialect.Fragment("FOR UPDATE"),
        skippingLocked: Dialect.Fragment("FOR UPDATE SKIP LOCKED"),
        schemaLock: [
            // Another node's index over millions of reports takes longer than a request may, and so does one's own.
            "SELECT set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true)",
            // Any number will do, as long as all nodes of one schema take the same one; other schemas are others' business.
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(1708, hashtext(current_schema()))) AS held",
            // Whoever waits for a table makes everybody wait behind it: that is given up as soon as a request would.
            "SELECT set_config('lock_timeout', '10s', true)",
        ],
        terms: PostgresTerms(),
        definition: definition
    )

    @Sendable static func definition(_ sql: String) -> String {
        // What an event says, where a migration reads it.
        let said = sql.replacing(/json_extract\(CAST\((\w+\.body) AS TEXT\), '\$\.(\w+)'\)/) { match in
            "(CAST(convert_from(\(match.1), 'UTF8') AS JSONB) ->> '\(match.2)')"
        }
        // Keys are compared byte by byte on both engines, whatever collation the database was made with.
        return [
            ("INTEGER", "BIGINT"), (" TEXT", " TEXT COLLATE \"C\""), ("BLOB", "BYTEA"), (" STRICT, WITHOUT ROWID", ""),
            (" STRICT", ""),
        ]
        .reduce(said) { $0.replacing($1.0, with: $1.1) }
    }
}
