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
        // As `Report.apply` has it: a draft waits until it is sent, returned, replaced, or left by a change of hands.
        """
        UPDATE report SET is_drafted = 1 WHERE id IN (
          SELECT d.report_id FROM event d WHERE d.type = 'drafted' AND NOT EXISTS (
            SELECT 1 FROM event e WHERE e.report_id = d.report_id AND e.seq > d.seq AND (
              e.type IN ('drafted', 'draft_returned')
              OR (e.type = 'answered' AND json_extract(CAST(e.body AS TEXT), '$.kind') IN (
                'final', json_extract(CAST(d.body AS TEXT), '$.kind')))
              OR (e.type IN ('dispositioned', 'forwarded', 'transferred', 'recalled', 'returned', 'arbitrated',
                'followed', 'unmerged')
                AND json_extract(CAST(e.body AS TEXT), '$.to') <> json_extract(CAST(d.body AS TEXT), '$.by'))
              OR (e.type = 'merged'
                AND json_extract(CAST(e.body AS TEXT), '$.held') <> json_extract(CAST(d.body AS TEXT), '$.by'))
              OR (e.type = 'arbitration_lapsed'
                AND json_extract(CAST(e.body AS TEXT), '$.arbiter') <> json_extract(CAST(d.body AS TEXT), '$.by')))))
        """,
        """
        UPDATE report SET is_identity_asked = 1 WHERE id IN (
          SELECT a.report_id FROM event a WHERE a.type = 'identity_requested' AND NOT EXISTS (
            SELECT 1 FROM event e WHERE e.report_id = a.report_id AND e.seq > a.seq
              AND (e.type IN ('identity_granted', 'identity_erased')
                OR (e.type = 'identity_taken_back' AND json_extract(CAST(e.body AS TEXT), '$.from') IS NULL))))
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
        // Never changed: a new wording is a new row, and what it replaced stays. Of a family one wording is in use.
        """
        CREATE TABLE answer_template (
          id INTEGER PRIMARY KEY,
          family_id INTEGER NOT NULL,
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
          content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 5000),
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          written_at INTEGER NOT NULL,
          ended_at INTEGER
        ) STRICT
        """,
        "CREATE INDEX answer_template_of_agency ON answer_template (agency_id, title) WHERE ended_at IS NULL",
        "CREATE UNIQUE INDEX answer_template_in_use ON answer_template (family_id) WHERE ended_at IS NULL",
        // Appended, never changed: who did what to which wording, and what it took the place of.
        """
        CREATE TABLE answer_template_change (
          id INTEGER PRIMARY KEY,
          template_id INTEGER NOT NULL REFERENCES answer_template (id),
          former_id INTEGER REFERENCES answer_template (id),
          agency_id INTEGER NOT NULL REFERENCES agency (id),
          deed TEXT NOT NULL CHECK (deed IN ('written', 'ended', 'revived')),
          officer_id INTEGER NOT NULL REFERENCES officer (id),
          at INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX answer_template_change_of_agency ON answer_template_change (agency_id, id)",
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
