// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Officers, where and as what they serve, and their sessions.
    static let createOfficer = Migration(
        "0004 create officer",
        """
        CREATE TABLE officer (
          id INTEGER PRIMARY KEY,
          email TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          password_hash TEXT NOT NULL,
          is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
          created_at INTEGER NOT NULL
        ) STRICT
        """,
        // A transfer ends one row and begins another; history stays.
        """
        CREATE TABLE assignment (
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          since INTEGER NOT NULL,
          until INTEGER,
          role TEXT NOT NULL,
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          PRIMARY KEY (officer_id, since)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX assignment_by_agency ON assignment (agency_id) WHERE until IS NULL",
        """
        CREATE TABLE session (
          token_mark BLOB PRIMARY KEY,
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          created_at INTEGER NOT NULL,
          expires_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX session_by_officer ON session (officer_id)",
        "CREATE INDEX session_by_expiry ON session (expires_at)",
        // By the mark of the address that was typed, known or not: nobody learns which addresses are.
        """
        CREATE TABLE sign_in_failure (
          address_mark BLOB PRIMARY KEY,
          failures INTEGER NOT NULL,
          locked_until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        // One row: by which secret all that is sealed here was sealed.
        """
        CREATE TABLE secret (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          mark BLOB NOT NULL
        ) STRICT
        """
    )
}
