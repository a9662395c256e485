// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What was said last by either side, beside the box in which the next is written.
enum ExchangePart {
    /// Whether somebody who does this has to have it before their eyes.
    static func helps(_ action: Report.Action.Name) -> Bool {
        AnswerForm.actions.contains(action)
            || [.approve, .dismissReply, .requestInformation, .correct].contains(action)
    }

    static func draw(_ report: ReportView, _ visit: Visit) -> HTML {
        let said = [said(report), report.answer].compactMap(\.self).sorted { $0.seq < $1.seq }
        return pieces {
            if !said.isEmpty {
                section(.class("part exchange")) {
                    h2 { visit(.lastExchange) }
                    for entry in said { words(entry, report, visit) }
                }
            }
        }
    }

    private static func said(_ report: ReportView) -> TimelineEntry? {
        report.timeline.last { [.replied, .contested, .supplemented].contains($0.event.name) }
    }

    private static func words(_ entry: TimelineEntry, _ report: ReportView, _ visit: Visit) -> HTML {
        let parts: [Passage.Part] = [.reply, .reason, .supplement, .answer]
        return pieces {
            p(.class("meta")) {
                strong { who(entry, report, visit) }
                " · \(Words.event(entry.event.name, visit.language)), "
                When.moment(entry.at, report.zone, visit.language)
            }
            for part in parts {
                if let text = entry.words[part] { Prose.text(text, report.language, kind: "quote") }
            }
            AttachmentsPart.list(entry.files, of: report.trackingID, visit)
        }
    }

    private static func who(_ entry: TimelineEntry, _ report: ReportView, _ visit: Visit) -> String {
        switch entry.event {
        case .answered(_, let agency, _, _): report.directory.agencies.name(agency)
        case .concluded: report.agency.name
        default: visit(.reporterSaid)
        }
    }
}
