// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Promises made with the events they follow from, the letters they become, and the checkpoints over the log.
    static let createOutbox = Migration(
        "0003 create outbox",
        """
        CREATE TABLE outbox (
          report_id INTEGER NOT NULL,
          seq INTEGER NOT NULL,
          recorded_at INTEGER NOT NULL,
          is_quiet INTEGER NOT NULL CHECK (is_quiet IN (0, 1)),
          PRIMARY KEY (report_id, seq)
        ) STRICT, WITHOUT ROWID
        """,
        // Promises that could not be turned into letters: set aside for a person, never dropped.
        """
        CREATE TABLE outbox_failure (
          report_id INTEGER NOT NULL,
          seq INTEGER NOT NULL,
          failed_at INTEGER NOT NULL,
          problem TEXT NOT NULL,
          PRIMARY KEY (report_id, seq)
        ) STRICT, WITHOUT ROWID
        """,
        // `recipient` is a code (reporter, officer:7), never an address.
        """
        CREATE TABLE delivery (
          report_id INTEGER NOT NULL,
          seq INTEGER NOT NULL,
          rule TEXT NOT NULL,
          recipient TEXT NOT NULL,
          channel TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'dropped')),
          attempts INTEGER NOT NULL,
          due_at INTEGER NOT NULL,
          sent_at INTEGER,
          problem TEXT,
          PRIMARY KEY (report_id, seq, rule, recipient, channel)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX delivery_by_due ON delivery (due_at) WHERE state = 'waiting'",
        """
        CREATE TABLE checkpoint (
          id INTEGER PRIMARY KEY,
          made_at INTEGER NOT NULL,
          heads INTEGER NOT NULL,
          digest BLOB NOT NULL,
          previous BLOB NOT NULL,
          signature BLOB NOT NULL
        ) STRICT
        """,
        // Heads wait for the next checkpoint under number 0.
        """
        CREATE TABLE checkpoint_head (
          checkpoint_id INTEGER NOT NULL,
          report_id INTEGER NOT NULL,
          version INTEGER NOT NULL,
          head BLOB NOT NULL,
          PRIMARY KEY (checkpoint_id, report_id)
        ) STRICT, WITHOUT ROWID
        """
    )
}
