// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reporter comes back for: the newest answer, before everything else.
enum LatestAnswer {
    static func box(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if let entry = report.timeline.last(where: { $0.event.name == .answered }),
                let answer = entry.words[.answer], case .answered(let kind, let agency, _, _) = entry.event
            {
                section(.class("part answer")) {
                    h2 { visit(.latestAnswer) }
                    p(.class("meta")) {
                        visit(kind == .final ? .finalAnswerShort : .interimAnswerShort)
                        " · \(report.directory.agencies.name(agency)) · "
                        When.moment(entry.at, report.zone, visit.language)
                    }
                    Prose.text(answer, report.language)
                    AttachmentsPart.list(entry.files, of: report.trackingID, visit)
                }
            }
        }
    }
}
