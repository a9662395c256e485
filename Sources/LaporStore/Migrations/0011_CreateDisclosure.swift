// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// The sealed lane: nothing of it refers to a report or to an agency, and no word of it stands here in clear.
    static let createDisclosure = Migration(
        "0011 create disclosure",
        // A naming that has ended stays; whoever is named anew gets another row.
        """
        CREATE TABLE recipient (
          id INTEGER PRIMARY KEY,
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          named_at INTEGER NOT NULL,
          ended_at INTEGER
        ) STRICT
        """,
        "CREATE UNIQUE INDEX recipient_in_force ON recipient (officer_id) WHERE ended_at IS NULL",
        """
        CREATE TABLE disclosure (
          id INTEGER PRIMARY KEY,
          tracking_id INTEGER NOT NULL UNIQUE,
          version INTEGER NOT NULL CHECK (version > 0),
          head BLOB NOT NULL,
          access_mark BLOB NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('open', 'concluded')),
          received_at INTEGER NOT NULL,
          changed_at INTEGER NOT NULL
        ) STRICT
        """,
        // Who may read it, by naming: an index of what the events say.
        """
        CREATE TABLE disclosure_recipient (
          recipient_id INTEGER NOT NULL REFERENCES recipient (id),
          received_at INTEGER NOT NULL,
          disclosure_id INTEGER NOT NULL REFERENCES disclosure (id),
          PRIMARY KEY (recipient_id, received_at, disclosure_id)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE disclosure_event (
          disclosure_id INTEGER NOT NULL REFERENCES disclosure (id),
          seq INTEGER NOT NULL CHECK (seq > 0),
          type TEXT NOT NULL,
          schema_version INTEGER NOT NULL,
          actor TEXT NOT NULL,
          occurred_at INTEGER NOT NULL,
          recorded_at INTEGER NOT NULL,
          policy_id INTEGER NOT NULL,
          body BLOB NOT NULL,
          hash BLOB NOT NULL,
          PRIMARY KEY (disclosure_id, seq)
        ) STRICT, WITHOUT ROWID
        """,
        // Words with their salts, sealed under a key of the case's own: without `disclosure_key` they are noise.
        """
        CREATE TABLE disclosure_text (
          disclosure_id INTEGER NOT NULL REFERENCES disclosure (id),
          seq INTEGER NOT NULL,
          part TEXT NOT NULL,
          sealed BLOB NOT NULL,
          PRIMARY KEY (disclosure_id, seq, part)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE disclosure_key (
          disclosure_id INTEGER PRIMARY KEY REFERENCES disclosure (id),
          wrapped BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE disclosure_reading (
          disclosure_id INTEGER NOT NULL REFERENCES disclosure (id),
          read_at INTEGER NOT NULL,
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          PRIMARY KEY (disclosure_id, read_at, officer_id)
        ) STRICT, WITHOUT ROWID
        """
    )
}
