// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What an officer's desk is found by, and what officers keep for themselves: views, answers that are used again, and
    /// who has which report open just now.
    static let createDesk = Migration(
        "0014 create desk",
        "ALTER TABLE report ADD COLUMN is_drafted INTEGER NOT NULL DEFAULT 0 CHECK (is_drafted IN (0, 1))",
        "ALTER TABLE report ADD COLUMN is_identity_asked INTEGER NOT NULL DEFAULT 0 CHECK (is_identity_asked IN (0, 1))",
        // A draft waits until it is sent, returned, or left behind by a change of hands.
        """
        UPDATE report SET is_drafted = 1 WHERE id IN (
          SELECT d.report_id FROM event d WHERE d.type = 'drafted' AND NOT EXISTS (
            SELECT 1 FROM event e WHERE e.report_id = d.report_id AND e.seq > d.seq AND e.type IN ('draft_returned',
              'answered', 'concluded', 'closed', 'archived', 'dispositioned', 'forwarded', 'transferred', 'recalled',
              'returned', 'arbitrated', 'arbitration_lapsed', 'followed', 'merged', 'unmerged', 'referred_outside')))
        """,
        """
        UPDATE report SET is_identity_asked = 1 WHERE id IN (
          SELECT a.report_id FROM event a WHERE a.type = 'identity_requested' AND NOT EXISTS (
            SELECT 1 FROM event e WHERE e.report_id = a.report_id AND e.seq > a.seq
              AND e.type IN ('identity_granted', 'identity_erased')))
        """,
        "CREATE INDEX report_received_at_desk ON report (desk_id, is_open, received_at, id)",
        "CREATE INDEX report_received_in_government ON report (desk_government_id, is_open, received_at, id)",
        """
        CREATE INDEX report_drafted_at_desk ON report (desk_id, queue_at, id) WHERE is_open = 1 AND is_drafted = 1
        """,
        """
        CREATE INDEX report_drafted_in_government ON report (desk_government_id, queue_at, id)
        WHERE is_open = 1 AND is_drafted = 1
        """,
        "CREATE INDEX report_identity_asked ON report (queue_at, id) WHERE is_identity_asked = 1",
        """
        CREATE TABLE saved_view (
          id INTEGER PRIMARY KEY,
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
          former_name TEXT,
          filter TEXT NOT NULL,
          created_at INTEGER NOT NULL,
          deleted_at INTEGER
        ) STRICT
        """,
        "CREATE INDEX saved_view_of_officer ON saved_view (officer_id, name) WHERE deleted_at IS NULL",
        // Never changed: a new wording is a new row, and what it replaced stays.
        """
        CREATE TABLE answer_template (
          id INTEGER PRIMARY KEY,
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
          content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 5000),
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          written_at INTEGER NOT NULL,
          ended_at INTEGER
        ) STRICT
        """,
        "CREATE INDEX answer_template_of_agency ON answer_template (agency_id, title) WHERE ended_at IS NULL",
        """
        CREATE TABLE presence (
          report_id INTEGER NOT NULL REFERENCES report (id),
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          since INTEGER NOT NULL,
          seen_at INTEGER NOT NULL,
          PRIMARY KEY (report_id, officer_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX presence_by_time ON presence (seen_at)"
    )
}
