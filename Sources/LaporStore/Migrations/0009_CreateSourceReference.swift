// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What reports and agencies are called in systems that they were taken over from: an import repeated brings in
    /// nothing twice, an old number is found, and an export says what was there.
    static let createSourceReference = Migration(
        "0009 create source reference",
        // `labels` is JSON: words of that system, and nothing that a person wrote or is called.
        """
        CREATE TABLE source_reference (
          source TEXT NOT NULL,
          source_id TEXT NOT NULL,
          report_id INTEGER NOT NULL REFERENCES report (id),
          labels TEXT NOT NULL,
          imported_at INTEGER NOT NULL,
          PRIMARY KEY (source, source_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX source_reference_by_report ON source_reference (report_id, source)",
        """
        CREATE TABLE source_agency (
          source TEXT NOT NULL,
          source_id TEXT NOT NULL,
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          PRIMARY KEY (source, source_id)
        ) STRICT, WITHOUT ROWID
        """
    )
}
