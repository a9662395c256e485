// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Files by what they are and where they lie; the bytes are in a folder, or elsewhere, never in here.
    ///
    /// An upload belongs to nobody until a message binds it to `(report_id, seq)`; `token_mark` is what its sender must show.
    static let createAttachment = Migration(
        "0005 create attachment",
        """
        CREATE TABLE upload (
          id INTEGER PRIMARY KEY,
          token_mark BLOB NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('receiving', 'waiting', 'clean', 'refused')),
          name TEXT NOT NULL,
          media_type TEXT NOT NULL,
          size INTEGER NOT NULL CHECK (size > 0),
          sha256 BLOB NOT NULL,
          place TEXT NOT NULL UNIQUE,
          thumbnail_size INTEGER CHECK (thumbnail_size > 0),
          created_at INTEGER NOT NULL,
          expires_at INTEGER NOT NULL,
          report_id INTEGER REFERENCES report (id),
          seq INTEGER CHECK (seq > 0),
          scan_at INTEGER,
          scan_attempts INTEGER NOT NULL,
          CHECK ((report_id IS NULL) = (seq IS NULL)),
          CHECK ((scan_at IS NULL) = (state <> 'waiting'))
        ) STRICT
        """,
        "CREATE INDEX upload_by_report ON upload (report_id, seq, id) WHERE report_id IS NOT NULL",
        "CREATE INDEX upload_by_expiry ON upload (expires_at) WHERE report_id IS NULL",
        "CREATE INDEX upload_by_scan ON upload (scan_at) WHERE scan_at IS NOT NULL"
    )
}
