// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML
import LaporUseCases

extension Badges {
    /// The state of a report on its own pages; a dispute that nobody decided in time is no longer "being decided".
    static func state(of report: ReportView, _ visit: Visit) -> HTML {
        report.lapsedArbitration == nil
            ? state(report.state, visit.language, for: report.viewer) : label(visit(.stepUndecided), "open")
    }
}
