// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reporter comes back for: the newest answer, before everything else.
enum LatestAnswer {
    static func box(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if let entry = report.answer, let answer = entry.words[.answer] {
                section(.class("part answer")) {
                    h2 { visit(.latestAnswer) }
                    p(.class("meta")) {
                        "\(kind(entry.event, report, visit)) · "
                        When.moment(entry.at, report.zone, visit.language)
                    }
                    if case .concluded(let finding, _) = entry.event {
                        p { strong { Words.phrase(finding)[visit.language] } }
                    }
                    Prose.text(answer, report.language)
                    AttachmentsPart.list(entry.files, of: report.trackingID, visit)
                }
            }
        }
    }

    private static func kind(_ event: Report.Event, _ report: ReportView, _ visit: Visit) -> String {
        guard case .answered(let kind, let agency, _, _) = event else { return visit(.outcomeShort) }
        let name = report.directory.agencies.name(agency)
        return "\(visit(kind == .final ? .finalAnswerShort : .interimAnswerShort)) · \(name)"
    }
}
