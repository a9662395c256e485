// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Agencies, places, topics, holidays and policies: what decisions are made under, and rarely changes.
    static let createDirectory = Migration(
        "0001 create directory",
        """
        CREATE TABLE agency (
          id INTEGER PRIMARY KEY,
          slug TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          kind TEXT NOT NULL,
          parent_id INTEGER REFERENCES agency (id),
          government_id INTEGER NOT NULL,
          path TEXT NOT NULL UNIQUE,
          zone TEXT NOT NULL CHECK (zone IN ('WIB', 'WITA', 'WIT')),
          region_code TEXT,
          valid_from TEXT,
          valid_until TEXT,
          successor_id INTEGER REFERENCES agency (id)
        ) STRICT
        """,
        "CREATE INDEX agency_by_government ON agency (government_id, path)",
        """
        CREATE TABLE region (
          code TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          kind TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE category (
          id INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          parent_id INTEGER REFERENCES category (id),
          name_id TEXT NOT NULL,
          name_en TEXT NOT NULL,
          starts_on TEXT,
          ends_on TEXT
        ) STRICT
        """,
        """
        CREATE TABLE holiday (
          date TEXT NOT NULL,
          kind TEXT NOT NULL,
          region_code TEXT NOT NULL,
          name TEXT NOT NULL,
          is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
          PRIMARY KEY (date, kind, region_code)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE policy (
          id INTEGER PRIMARY KEY,
          effective_from TEXT NOT NULL,
          document TEXT NOT NULL,
          digest BLOB NOT NULL UNIQUE
        ) STRICT
        """,
        // Grows by one with every change above, so that every process knows when its snapshot is old.
        """
        CREATE TABLE directory_version (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          version INTEGER NOT NULL
        ) STRICT
        """,
        "INSERT INTO directory_version (id, version) VALUES (1, 1)",
        "CREATE TABLE id_block (name TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID"
    )
}
