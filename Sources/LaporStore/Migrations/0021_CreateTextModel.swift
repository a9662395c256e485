// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What was learnt from texts, every version of it; which is asked; and how often it was right since.
    ///
    /// Of old versions only the figures stay.
    static let createTextModel = Migration(
        "0021 create text model",
        """
        CREATE TABLE text_model (
          id INTEGER PRIMARY KEY,
          subject TEXT NOT NULL CHECK (subject IN ('agency', 'topic')),
          made_at INTEGER NOT NULL,
          texts INTEGER NOT NULL CHECK (texts > 0),
          labels INTEGER NOT NULL CHECK (labels > 0),
          share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100),
          asked INTEGER NOT NULL CHECK (asked >= 0),
          hits INTEGER NOT NULL CHECK (hits BETWEEN 0 AND asked),
          near_hits INTEGER NOT NULL CHECK (near_hits BETWEEN hits AND asked),
          former_hits INTEGER NOT NULL CHECK (former_hits BETWEEN 0 AND asked),
          content BLOB
        ) STRICT
        """,
        "CREATE INDEX text_model_by_subject ON text_model (subject, id)",
        // Appended: the newest of a subject is in use; without a model, what the program brought along.
        """
        CREATE TABLE text_model_choice (
          id INTEGER PRIMARY KEY,
          subject TEXT NOT NULL CHECK (subject IN ('agency', 'topic')),
          model_id INTEGER REFERENCES text_model (id),
          chosen_at INTEGER NOT NULL,
          reason TEXT NOT NULL CHECK (reason IN ('better', 'rollback'))
        ) STRICT
        """,
        "CREATE INDEX text_model_choice_by_subject ON text_model_choice (subject, id)",
        // What was in use, against where reports went: by day.
        """
        CREATE TABLE text_model_check (
          subject TEXT NOT NULL CHECK (subject IN ('agency', 'topic')),
          day TEXT NOT NULL,
          model_id INTEGER REFERENCES text_model (id),
          asked INTEGER NOT NULL CHECK (asked > 0),
          hits INTEGER NOT NULL CHECK (hits BETWEEN 0 AND asked),
          near_hits INTEGER NOT NULL CHECK (near_hits BETWEEN hits AND asked),
          PRIMARY KEY (subject, day)
        ) STRICT, WITHOUT ROWID
        """
    )
}
