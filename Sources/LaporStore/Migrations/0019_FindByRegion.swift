// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// What a report is found by in its place, and what moves officers between agencies.
    static let findByRegion = Migration(
        "0019 find by region",
        // Whoever verifies looks for the same thing in the same place before anybody holds it.
        """
        CREATE INDEX report_open_in_region ON report (region_code, received_at, id)
        WHERE is_open = 1 AND region_code IS NOT NULL
        """,
        // What anybody browses of a regency or a city, and of what lies in it, the newest first.
        """
        CREATE INDEX report_published_in_regency ON report (substr(region_code, 1, 5), received_at, id)
        WHERE is_published = 1 AND region_code IS NOT NULL
        """,
        // The history of one agency's officers, for its administrator.
        "CREATE INDEX assignment_ended_at_agency ON assignment (agency_id) WHERE until IS NOT NULL"
    )
}
