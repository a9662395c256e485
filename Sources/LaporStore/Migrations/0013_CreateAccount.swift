// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Citizens who sign in, the codes by which they do, the reports that are theirs, and those that they follow.
    static let createAccount = Migration(
        "0013 create account",
        // Known by the mark of its contact; what is sealed opens with `account_key` only.
        """
        CREATE TABLE account (
          id INTEGER PRIMARY KEY,
          contact_mark BLOB NOT NULL UNIQUE,
          sealed BLOB NOT NULL,
          created_at INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE account_key (
          account_id INTEGER PRIMARY KEY REFERENCES account (id),
          wrapped BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE account_session (
          token_mark BLOB PRIMARY KEY,
          account_id INTEGER NOT NULL REFERENCES account (id),
          created_at INTEGER NOT NULL,
          expires_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX account_session_by_account ON account_session (account_id)",
        "CREATE INDEX account_session_by_expiry ON account_session (expires_at)",
        // The code itself is nowhere: it is made of the nonce and the installation's secret whenever it is needed.
        """
        CREATE TABLE sign_in_code (
          id INTEGER PRIMARY KEY,
          token_mark BLOB NOT NULL UNIQUE,
          contact_mark BLOB NOT NULL,
          sealed BLOB NOT NULL,
          nonce BLOB NOT NULL,
          language TEXT NOT NULL,
          attempts INTEGER NOT NULL,
          letters INTEGER NOT NULL,
          created_at INTEGER NOT NULL,
          expires_at INTEGER NOT NULL,
          used_at INTEGER
        ) STRICT
        """,
        "CREATE INDEX sign_in_code_by_age ON sign_in_code (created_at)",
        // When something was sent to a contact that nobody has proven to be theirs; counted for a day.
        """
        CREATE TABLE contact_letter (
          contact_mark BLOB NOT NULL,
          what TEXT NOT NULL CHECK (what IN ('code', 'follow')),
          sent_at INTEGER NOT NULL,
          nr INTEGER NOT NULL,
          PRIMARY KEY (contact_mark, what, sent_at, nr)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX contact_letter_by_age ON contact_letter (sent_at)",
        // Released is what somebody has taken off their list: it does not come back by itself.
        """
        CREATE TABLE account_report (
          account_id INTEGER NOT NULL REFERENCES account (id),
          report_id INTEGER NOT NULL REFERENCES report (id),
          since INTEGER NOT NULL,
          is_released INTEGER NOT NULL CHECK (is_released IN (0, 1)),
          PRIMARY KEY (account_id, report_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX account_report_by_report ON account_report (report_id)",
        // Nobody is written to before they have said from the address itself that they want to be.
        """
        CREATE TABLE follow (
          id INTEGER PRIMARY KEY,
          report_id INTEGER NOT NULL REFERENCES report (id),
          contact_mark BLOB NOT NULL,
          sealed BLOB NOT NULL,
          language TEXT NOT NULL,
          letters INTEGER NOT NULL,
          asked_at INTEGER NOT NULL,
          confirmed_at INTEGER,
          UNIQUE (report_id, contact_mark)
        ) STRICT
        """,
        "CREATE INDEX follow_by_contact ON follow (contact_mark, id)",
        "CREATE INDEX follow_by_report ON follow (report_id, id) WHERE confirmed_at IS NOT NULL",
        "CREATE INDEX follow_unconfirmed ON follow (asked_at) WHERE confirmed_at IS NULL"
    )
}
