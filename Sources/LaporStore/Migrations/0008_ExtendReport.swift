// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What the lists of every role are found by, who takes part beside the holder, and who has read what is secret.
    static let extendReport = Migration(
        "0008 extend report",
        "ALTER TABLE report ADD COLUMN is_oversight INTEGER NOT NULL DEFAULT 0 CHECK (is_oversight IN (0, 1))",
        "ALTER TABLE report ADD COLUMN is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1))",
        "ALTER TABLE report ADD COLUMN is_referred INTEGER NOT NULL DEFAULT 0 CHECK (is_referred IN (0, 1))",
        """
        CREATE INDEX report_by_queue ON report (queue_at, id)
        WHERE is_open = 1 AND is_confidential = 0 AND is_oversight = 0
        """,
        """
        CREATE INDEX report_by_urgency ON report (queue_at, id)
        WHERE is_open = 1 AND is_urgent = 1 AND is_confidential = 0 AND is_oversight = 0
        """,
        // Few at a time: what stands first on a desk is found without reading all that waits there.
        """
        CREATE INDEX report_urgent_at_desk ON report (desk_id, queue_at, id) WHERE is_open = 1 AND is_urgent = 1
        """,
        """
        CREATE INDEX report_urgent_in_government ON report (desk_government_id, queue_at, id)
        WHERE is_open = 1 AND is_urgent = 1
        """,
        "CREATE INDEX report_by_referral ON report (queue_at, id) WHERE is_open = 1 AND is_referred = 1",
        // Grows when officers come and go: who serves where is read again, the tree is not.
        "ALTER TABLE directory_version ADD COLUMN staff_version INTEGER NOT NULL DEFAULT 1",
        // Those who read along or coordinate: they hold nothing, and find it here.
        """
        CREATE TABLE participant (
          report_id INTEGER NOT NULL REFERENCES report (id),
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          PRIMARY KEY (report_id, agency_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX participant_by_agency ON participant (agency_id, report_id)",
        // Appended, never changed: which officer saw a confidential report, or who is behind an anonymous one.
        """
        CREATE TABLE access_log (
          report_id INTEGER NOT NULL REFERENCES report (id),
          read_at INTEGER NOT NULL,
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          role TEXT NOT NULL,
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          what TEXT NOT NULL CHECK (what IN ('content', 'identity')),
          PRIMARY KEY (report_id, read_at, officer_id, what)
        ) STRICT, WITHOUT ROWID
        """
    )
}
