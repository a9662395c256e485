// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What is said about the service itself; days off that were called off; letters in the reader's language.
    static let createServiceNews = Migration(
        "0018 create service news",
        """
        CREATE TABLE site_notice (
          code TEXT PRIMARY KEY,
          kind TEXT NOT NULL CHECK (kind IN ('information', 'disturbance', 'planned_maintenance')),
          place TEXT NOT NULL CHECK (place IN ('everywhere', 'report_form', 'desk')),
          title_id TEXT NOT NULL CHECK (title_id <> ''),
          title_en TEXT NOT NULL CHECK (title_en <> ''),
          text_id TEXT NOT NULL,
          text_en TEXT NOT NULL,
          starts_at INTEGER NOT NULL,
          ends_at INTEGER CHECK (ends_at > starts_at),
          is_published INTEGER NOT NULL CHECK (is_published IN (0, 1))
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX site_notice_by_start ON site_notice (starts_at, code)",
        """
        CREATE TABLE maintenance (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
          until_at INTEGER,
          message_id TEXT NOT NULL,
          message_en TEXT NOT NULL
        ) STRICT
        """,
        "INSERT INTO maintenance (id, is_on, until_at, message_id, message_en) VALUES (1, 0, NULL, '', '')",
        // Open reports whose dates are computed again after the calendar was corrected: where to go on.
        """
        CREATE TABLE deadline_recount (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          turn INTEGER NOT NULL,
          after_report INTEGER
        ) STRICT
        """,
        "INSERT INTO deadline_recount (id, turn, after_report) VALUES (1, 0, NULL)",
        "ALTER TABLE holiday ADD COLUMN is_cancelled INTEGER NOT NULL DEFAULT 0 CHECK (is_cancelled IN (0, 1))",
        "ALTER TABLE password_link ADD COLUMN language TEXT NOT NULL DEFAULT 'id' CHECK (language IN ('id', 'en'))"
    )
}
