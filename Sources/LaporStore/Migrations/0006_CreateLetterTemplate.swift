// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Words of notices that an operator has changed: every version stays, the newest counts, 0 is what ships.
    static let createLetterTemplate = Migration(
        "0006 create letter template",
        """
        CREATE TABLE letter_template (
          rule TEXT NOT NULL,
          language TEXT NOT NULL CHECK (language IN ('id', 'en')),
          version INTEGER NOT NULL CHECK (version > 0),
          subject TEXT NOT NULL CHECK (subject <> ''),
          body TEXT NOT NULL CHECK (body <> ''),
          changed_at INTEGER NOT NULL,
          changed_by TEXT NOT NULL CHECK (changed_by <> ''),
          PRIMARY KEY (rule, language, version)
        ) STRICT, WITHOUT ROWID
        """
    )
}
