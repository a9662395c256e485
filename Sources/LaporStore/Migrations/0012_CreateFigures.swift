// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What is counted for everybody to see, what each report adds to it, and where published reports are answered.
    static let createFigures = Migration(
        "0012 create figures",
        """
        CREATE TABLE figure (
          scope_id INTEGER NOT NULL,
          figure TEXT NOT NULL,
          breakdown TEXT NOT NULL,
          period INTEGER NOT NULL,
          value TEXT NOT NULL,
          amount INTEGER NOT NULL,
          PRIMARY KEY (scope_id, figure, breakdown, period, value)
        ) STRICT, WITHOUT ROWID
        """,
        // Exactly what stands in `figure` because of a report; an empty one adds nothing.
        """
        CREATE TABLE report_fact (
          report_id INTEGER PRIMARY KEY REFERENCES report (id),
          facts TEXT NOT NULL,
          agency_id INTEGER NOT NULL,
          government_id INTEGER NOT NULL,
          answered_at INTEGER,
          answer_seq INTEGER
        ) STRICT
        """,
        "CREATE INDEX report_fact_by_answer ON report_fact (answered_at, report_id) WHERE answered_at IS NOT NULL",
        """
        CREATE INDEX report_fact_by_agency ON report_fact (agency_id, answered_at, report_id)
        WHERE answered_at IS NOT NULL
        """,
        """
        CREATE INDEX report_fact_by_government ON report_fact (government_id, answered_at, report_id)
        WHERE answered_at IS NOT NULL
        """,
        // `problem`: a report that could not be counted waits for a person.
        """
        CREATE TABLE figure_due (
          report_id INTEGER PRIMARY KEY REFERENCES report (id),
          problem TEXT
        ) STRICT
        """,
        // Whoever counts holds its one row: two nodes never add at the same time.
        "CREATE TABLE figure_turn (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT",
        "INSERT INTO figure_turn (id) VALUES (1)",
        "INSERT INTO figure_due (report_id) SELECT id FROM report",
        // What has waited longest, for everybody to see.
        """
        CREATE INDEX report_by_waiting ON report (received_at, id) WHERE is_published = 1 AND is_open = 1
        """,
        """
        CREATE INDEX report_by_government_of_desk ON report (desk_government_id, received_at, id)
        WHERE is_published = 1
        """
    )
}
