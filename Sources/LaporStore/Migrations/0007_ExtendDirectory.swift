// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// How agencies are connected, which topics are sensitive, and who changed what in the directory.
    static let extendDirectory = Migration(
        "0007 extend directory",
        """
        ALTER TABLE agency ADD COLUMN connection_model TEXT NOT NULL DEFAULT 'semi_integrated'
          CHECK (connection_model IN ('central', 'semi_integrated', 'fully_integrated'))
        """,
        "ALTER TABLE agency ADD COLUMN accepts_direct INTEGER NOT NULL DEFAULT 1 CHECK (accepts_direct IN (0, 1))",
        "ALTER TABLE agency ADD COLUMN requires_approval INTEGER NOT NULL DEFAULT 0 CHECK (requires_approval IN (0, 1))",
        "ALTER TABLE category ADD COLUMN is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1))",
        // The number of the same topic in the former national system, where it is known.
        "ALTER TABLE category ADD COLUMN sp4n_id INTEGER",
        // Places change once in years: they are read again only when this grows.
        "ALTER TABLE directory_version ADD COLUMN region_version INTEGER NOT NULL DEFAULT 1",
        // Appended, never changed: `before` is null for what was new, both are JSON.
        """
        CREATE TABLE directory_change (
          id INTEGER PRIMARY KEY,
          at INTEGER NOT NULL,
          by TEXT NOT NULL,
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          before TEXT,
          after TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX directory_change_by_subject ON directory_change (kind, subject, id)"
    )
}
