// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What a role may do here, but not today: shown with why, and from when, instead of offered and refused.
enum NotYetPart {
    static func list(_ report: ReportView, among actions: [Report.Action.Name], _ visit: Visit) -> HTML {
        list(report.notYet.filter { actions.contains($0.action) }, report, visit)
    }

    static func list(_ waiting: [NotYet], _ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if !waiting.isEmpty {
                h3 { visit(.notYetTitle) }
                ul(.class("not-yet")) { for entry in waiting { item(entry, report, visit) } }
            }
        }
    }

    private static func item(_ entry: NotYet, _ report: ReportView, _ visit: Visit) -> HTML {
        li {
            strong { Words.action(entry.action, visit.language) }
            p(.class("meta")) {
                Words.refusal(entry.refusal, visit.language)
                if let from = entry.from {
                    " \(visit(.notYetFrom)) "
                    When.day(from, report.zone, visit.language)
                    "."
                }
            }
        }
    }
}
