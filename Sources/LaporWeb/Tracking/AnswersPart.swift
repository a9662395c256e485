// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What everybody comes back for: the newest answer with its evidence, before everything else; earlier ones below it.
enum AnswersPart {
    static func draw(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if let entry = report.answer, entry.words[.answer] != nil {
                section(.class("part answer")) {
                    h2 { visit(.latestAnswer) }
                    one(entry, report, visit)
                }
                earlier(report, visit)
            }
        }
    }

    private static func earlier(_ report: ReportView, _ visit: Visit) -> HTML {
        let others = report.earlierAnswers.filter { $0.words[.answer] != nil }
        return pieces {
            if !others.isEmpty {
                details(.class("on-paper")) {
                    summary { "\(visit(.earlierAnswers)) (\(others.count))" }
                    for entry in others { one(entry, report, visit) }
                }
            }
        }
    }

    private static func one(_ entry: TimelineEntry, _ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            p(.class("meta")) {
                "\(kind(entry.event, report, visit)) · "
                When.moment(entry.at, report.zone, visit.language)
            }
            if case .concluded(let finding, _) = entry.event {
                p { strong { Words.phrase(finding)[visit.language] } }
            }
            Prose.text(entry.words[.answer] ?? "", report.language)
            AttachmentsPart.list(entry.files, of: report.trackingID, visit)
            for correction in report.corrections(of: entry) {
                if let words = correction.words[.correction] {
                    div(.class("correction")) {
                        p(.class("meta")) {
                            "\(Words.event(.corrected, visit.language)) · "
                            When.moment(correction.at, report.zone, visit.language)
                        }
                        Prose.text(words, report.language)
                    }
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
