// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Why a change was made and whom it concerns; how agencies show themselves.
    static let extendAdministration = Migration(
        "0016 extend administration",
        "ALTER TABLE directory_change ADD COLUMN reason TEXT",
        "ALTER TABLE directory_change ADD COLUMN agency_id INTEGER",
        "CREATE INDEX directory_change_by_time ON directory_change (at, id)",
        // What is shown beside the tree is read again alone when this grows.
        "ALTER TABLE directory_version ADD COLUMN site_version INTEGER NOT NULL DEFAULT 1",
        """
        CREATE TABLE agency_profile (
          agency_id INTEGER PRIMARY KEY REFERENCES agency (id),
          abbreviation TEXT NOT NULL,
          email TEXT NOT NULL,
          phone TEXT NOT NULL,
          address TEXT NOT NULL,
          website TEXT NOT NULL,
          head_name TEXT NOT NULL,
          head_title TEXT NOT NULL,
          contact_name TEXT NOT NULL,
          contact_title TEXT NOT NULL,
          accent TEXT NOT NULL,
          logo TEXT NOT NULL
        ) STRICT
        """,
        // By what is in them: a change that is undone finds its picture again.
        """
        CREATE TABLE agency_logo (
          digest TEXT PRIMARY KEY,
          media_type TEXT NOT NULL,
          bytes BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "ALTER TABLE category ADD COLUMN keywords TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE category ADD COLUMN successor_id INTEGER",
        // What is asked of whoever reports about a topic; choices as `siang|malam`.
        """
        CREATE TABLE topic_question (
          category_id INTEGER NOT NULL REFERENCES category (id),
          code TEXT NOT NULL,
          position INTEGER NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('text', 'choice', 'number', 'date')),
          label_id TEXT NOT NULL,
          label_en TEXT NOT NULL,
          choices_id TEXT NOT NULL,
          choices_en TEXT NOT NULL,
          is_required INTEGER NOT NULL CHECK (is_required IN (0, 1)),
          starts_on TEXT,
          ends_on TEXT,
          PRIMARY KEY (category_id, code)
        ) STRICT, WITHOUT ROWID
        """,
        // A file that was looked at and not yet brought in; forgotten after a day.
        """
        CREATE TABLE import_draft (
          id INTEGER PRIMARY KEY,
          kind TEXT NOT NULL,
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          body TEXT NOT NULL,
          created_at INTEGER NOT NULL
        ) STRICT
        """,
        "ALTER TABLE officer ADD COLUMN seen_at INTEGER",
        // A way to choose a password, once: the token itself is made anew from this row when its letter is written.
        """
        CREATE TABLE password_link (
          id INTEGER PRIMARY KEY,
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          kind TEXT NOT NULL CHECK (kind IN ('invitation', 'forgotten')),
          salt BLOB NOT NULL,
          created_at INTEGER NOT NULL,
          expires_at INTEGER NOT NULL,
          used_at INTEGER,
          state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'dropped')),
          attempts INTEGER NOT NULL,
          due_at INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX password_link_by_officer ON password_link (officer_id, created_at)",
        "CREATE INDEX password_link_by_due ON password_link (due_at) WHERE state = 'waiting'"
    )
}
