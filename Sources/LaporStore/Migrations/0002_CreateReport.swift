// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// The log is the truth; `report` is its present state, for reading; `report_text` may be erased, the log may not.
    static let createReport = Migration(
        "0002 create report",
        """
        CREATE TABLE report (
          id INTEGER PRIMARY KEY,
          tracking_id INTEGER NOT NULL UNIQUE,
          version INTEGER NOT NULL CHECK (version > 0),
          head BLOB NOT NULL,
          access_mark BLOB NOT NULL,
          state TEXT NOT NULL,
          classification TEXT NOT NULL,
          category_id INTEGER REFERENCES category (id),
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          desk_id INTEGER NOT NULL REFERENCES agency (id),
          desk_government_id INTEGER NOT NULL REFERENCES agency (id),
          policy_id INTEGER NOT NULL REFERENCES policy (id),
          region_code TEXT,
          channel TEXT NOT NULL,
          is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
          is_published INTEGER NOT NULL CHECK (is_published IN (0, 1)),
          is_confidential INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
          received_at INTEGER NOT NULL,
          queue_at INTEGER NOT NULL,
          timer_at INTEGER
        ) STRICT
        """,
        "CREATE INDEX report_by_desk ON report (desk_id, queue_at, id) WHERE is_open = 1",
        "CREATE INDEX report_by_government ON report (desk_government_id, queue_at, id) WHERE is_open = 1",
        "CREATE INDEX report_by_publication ON report (received_at, id) WHERE is_published = 1",
        "CREATE INDEX report_by_agency ON report (agency_id, received_at, id) WHERE is_published = 1",
        "CREATE INDEX report_by_category ON report (category_id, received_at, id) WHERE is_published = 1",
        "CREATE INDEX report_by_timer ON report (timer_at, id) WHERE timer_at IS NOT NULL",
        // Agencies that have held the report and do no longer: they may still read it.
        """
        CREATE TABLE former_holder (
          report_id INTEGER NOT NULL REFERENCES report (id),
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          PRIMARY KEY (report_id, agency_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX former_holder_by_agency ON former_holder (agency_id, report_id)",
        """
        CREATE TABLE report_text (
          report_id INTEGER NOT NULL REFERENCES report (id),
          seq INTEGER NOT NULL,
          part TEXT NOT NULL,
          content TEXT NOT NULL,
          salt BLOB NOT NULL,
          PRIMARY KEY (report_id, seq, part)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE event (
          report_id INTEGER NOT NULL REFERENCES report (id),
          seq INTEGER NOT NULL CHECK (seq > 0),
          type TEXT NOT NULL,
          schema_version INTEGER NOT NULL,
          actor TEXT NOT NULL,
          occurred_at INTEGER NOT NULL,
          recorded_at INTEGER NOT NULL,
          policy_id INTEGER NOT NULL,
          body BLOB NOT NULL,
          hash BLOB NOT NULL,
          PRIMARY KEY (report_id, seq)
        ) STRICT, WITHOUT ROWID
        """,
        // Who the reporter is, sealed under a key of the report's own: without `identity_key` it is noise.
        """
        CREATE TABLE identity (
          report_id INTEGER PRIMARY KEY REFERENCES report (id),
          sealed BLOB NOT NULL,
          email_mark BLOB,
          phone_mark BLOB
        ) STRICT
        """,
        "CREATE INDEX identity_by_email ON identity (email_mark) WHERE email_mark IS NOT NULL",
        "CREATE INDEX identity_by_phone ON identity (phone_mark) WHERE phone_mark IS NOT NULL",
        """
        CREATE TABLE identity_key (
          report_id INTEGER PRIMARY KEY REFERENCES report (id),
          wrapped BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE idempotency (
          scope TEXT NOT NULL,
          key_digest BLOB NOT NULL,
          request BLOB NOT NULL,
          response BLOB NOT NULL,
          expires_at INTEGER NOT NULL,
          PRIMARY KEY (scope, key_digest)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX idempotency_by_expiry ON idempotency (expires_at)"
    )
}
