// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Why a report ended without an answer or goes on in another, and where its reporter can go from here.
enum EndedPart {
    static func lines(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if report.state == .merged { joined(report, visit) }
            if let entry = report.ending {
                switch entry.event {
                case .archived(let reason, _, let role):
                    why(reason, entry, report, visit)
                    if report.viewer == .reporter { waysOn(report, visit, isDecided: role == nil, reason) }
                case .adopted(let adoption):
                    if let reason = adoption.reason { why(reason, entry, report, visit) }
                    if report.viewer == .reporter { waysOn(report, visit, isDecided: true, adoption.reason ?? "") }
                default:
                    elsewhere(entry, report, visit)
                    if report.viewer == .reporter { waysOn(report, visit, isDecided: true, "") }
                }
            }
        }
    }

    private static func joined(_ report: ReportView, _ visit: Visit) -> HTML {
        p {
            visit(.mergedLine)
            if let main = report.related.master {
                " \(visit(.mainReport)): "
                a(.href(report.viewer.isOfficer ? Links.deskReport(main) : Links.report(main))) { main.grouped }
                "."
            }
        }
    }

    private static func why(_ reason: String, _ entry: TimelineEntry, _ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            p {
                strong { "\(visit(.endedBecause)) \(Words.archiveReason(reason, visit.language, for: report.viewer))." }
            }
            if let words = entry.words[.reason] { Prose.text(words, report.language, kind: "quote") }
        }
    }

    private static func elsewhere(_ entry: TimelineEntry, _ report: ReportView, _ visit: Visit) -> HTML {
        let parts: [(FieldName, Passage.Part)] = [
            (.institution, .institution), (.contact, .contact), (.reason, .reason), (.advice, .advice),
        ]
        return dl(.class("facts")) {
            for (field, part) in parts {
                if let words = entry.words[part] {
                    dt {
                        field == .advice && report.viewer == .reporter
                            ? visit(.whatYouCanDo) : Words.field(field.rawValue, visit.language)
                    }
                    dd { Prose.text(words, report.language) }
                }
            }
        }
    }

    /// - Parameter isDecided: an office has ended it, not its reporter, and not the time.
    private static func waysOn(_ report: ReportView, _ visit: Visit, isDecided: Bool, _ reason: String) -> HTML {
        pieces {
            p { a(.href(Links.write(after: report.trackingID))) { visit(.reportAnew) } }
            if isDecided, reason != "handled_by_ombudsman" { p { visit(.ombudsmanWay) } }
        }
    }
}
