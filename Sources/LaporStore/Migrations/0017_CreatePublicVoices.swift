// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What the public gives and sees beside the reports themselves: outlines of regions for the map, who has the same
    /// trouble (*dukungan*), and comments with what was decided about them (ADR 0020, 0029).
    static let createPublicVoices = Migration(
        "0017 create public voices",
        // Steps from point to point, simplified as a map of its level needs them; the centre in ten-thousandths of degrees.
        """
        CREATE TABLE region_outline (
          code TEXT PRIMARY KEY,
          parent TEXT NOT NULL,
          centre_x INTEGER NOT NULL,
          centre_y INTEGER NOT NULL,
          shape TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX region_outline_by_parent ON region_outline (parent, code)",
        // The newest of a province, for counting its regions.
        """
        CREATE INDEX report_by_province ON report (substr(region_code, 1, 2), received_at, id) WHERE is_published = 1
        """,
        // Of each report another mark: nobody can tell from here what else somebody supports.
        """
        CREATE TABLE support (
          report_id INTEGER NOT NULL REFERENCES report (id),
          supporter_mark BLOB NOT NULL,
          since INTEGER NOT NULL,
          PRIMARY KEY (report_id, supporter_mark)
        ) STRICT, WITHOUT ROWID
        """,
        "ALTER TABLE report ADD COLUMN support_count INTEGER NOT NULL DEFAULT 0 CHECK (support_count >= 0)",
        "CREATE INDEX report_by_support ON report (support_count, id) WHERE is_published = 1 AND support_count > 0",
        // Without an account: its author has gone. An empty name is shown as "Warga".
        """
        CREATE TABLE comment (
          id INTEGER PRIMARY KEY,
          report_id INTEGER NOT NULL REFERENCES report (id),
          account_id INTEGER,
          name TEXT NOT NULL,
          content TEXT NOT NULL,
          language TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('waiting', 'released', 'refused', 'removed')),
          written_at INTEGER NOT NULL,
          reason TEXT,
          note TEXT
        ) STRICT
        """,
        "CREATE INDEX comment_of_report ON comment (report_id, id) WHERE state = 'released'",
        "CREATE INDEX comment_waiting ON comment (id) WHERE state = 'waiting'",
        "CREATE INDEX comment_of_account ON comment (account_id, id) WHERE account_id IS NOT NULL",
        // Appended, never changed: who decided what about which comment, without its words.
        """
        CREATE TABLE comment_decision (
          comment_id INTEGER NOT NULL REFERENCES comment (id),
          nr INTEGER NOT NULL,
          at INTEGER NOT NULL,
          deed TEXT NOT NULL CHECK (deed IN ('released', 'refused', 'removed')),
          actor TEXT NOT NULL,
          reason TEXT,
          PRIMARY KEY (comment_id, nr)
        ) STRICT, WITHOUT ROWID
        """
    )
}
