// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

extension Migration {
    /// Reports by when they ended: whom a change of the calendar still concerns.
    static let findByClosing = Migration(
        "0020 find by closing",
        // Adopted reports may have ended elsewhere; the time to contest runs for them as well.
        "CREATE INDEX event_ending ON event (occurred_at, report_id) WHERE type IN ('closed', 'adopted')"
    )
}
