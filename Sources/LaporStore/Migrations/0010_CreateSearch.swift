// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Two indexes of words, of what strangers read and of everything that officers do, and what is yet to be read into
    /// them.
    static let createSearch = Migration(
        "0010 create search",
        "CREATE TERM INDEX search_published",
        "CREATE TERM INDEX search_original",
        // `leftovers`: words were erased, and an engine may still hold them where nobody asks. `problem`: a report that
        // could not be read into the indexes waits for a person.
        """
        CREATE TABLE search_due (
          what TEXT NOT NULL CHECK (what IN ('words', 'leftovers')),
          report_id INTEGER NOT NULL REFERENCES report (id),
          problem TEXT,
          PRIMARY KEY (what, report_id)
        ) STRICT, WITHOUT ROWID
        """,
        "INSERT INTO search_due (what, report_id) SELECT 'words', id FROM report"
    )
}
