// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Why a change was made and whom it concerns; the log can be read from the newest on.
    static let extendAdministration = Migration(
        "0016 extend administration",
        "ALTER TABLE directory_change ADD COLUMN reason TEXT",
        "ALTER TABLE directory_change ADD COLUMN agency_id INTEGER",
        "CREATE INDEX directory_change_by_time ON directory_change (at, id)"
    )
}
