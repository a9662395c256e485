// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What somebody reads to whom a report was escalated: over what, who holds it, and what can be done from above.
enum EscalatedPart {
    /// - Parameter steps: never empty; what can be done from above.
    static func draw(_ steps: [Report.Action.Name], _ forms: ActionForms) -> HTML {
        let (report, visit) = (forms.model.report, forms.model.visit)
        return pieces {
            h3 { visit(.escalatedToYou) }
            if let late = report.deadlines.firstOwed, late.standing == .breached {
                p {
                    strong { Words.deadline(late.kind, visit.language) }
                    " \(visit(.dueAtLatest)) "
                    When.day(late.dueAt, report.zone, visit.language)
                    " "
                    DeadlinesPart.badge(late, report, visit)
                }
            }
            p { visit(.escalatedHolder(report.agency.name)) }
            p { visit(.escalatedCan) }
            ul(.class("steps-above")) {
                for action in distinct(steps) {
                    li {
                        a(
                            .class("button quiet small"),
                            .href(Links.deskReport(report.trackingID, opening: action))
                        ) { forms.title(action) }
                    }
                }
            }
        }
    }

    /// However many forms an answer can have, it is one box.
    private static func distinct(_ steps: [Report.Action.Name]) -> [Report.Action.Name] {
        var seen: Set<String> = []
        return steps.filter { ActionTable.ofOfficers.contains($0) && seen.insert(ActionForms.mark($0)).inserted }
    }
}
