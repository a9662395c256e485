// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Files that come in pieces: what has arrived lies in a draft of the vault, whose size says how far it is.
    static let createIncomingUpload = Migration(
        "0015 create incoming upload",
        """
        CREATE TABLE incoming_upload (
          id INTEGER PRIMARY KEY,
          token_mark BLOB NOT NULL,
          name TEXT,
          length INTEGER NOT NULL CHECK (length > 0),
          draft TEXT NOT NULL UNIQUE,
          expires_at INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX incoming_upload_by_expiry ON incoming_upload (expires_at)"
    )
}
