// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reporter is asked, until when, what happens without an answer, and where to answer: together, before all else.
struct AskedPart {
    let report: ReportView
    let visit: Visit
    let forms: ReporterForms

    static func isShown(_ report: ReportView) -> Bool {
        report.viewer == .reporter && report.waitsForReporter && report.actions.contains(.supplement)
    }

    func box() -> HTML {
        section(.class("part answer"), .id(Links.segment(.supplement))) {
            h2 { visit(.askedTitle) }
            if let entry = report.question, let words = entry.words[.question] {
                p(.class("meta")) {
                    if case .informationRequested(let agency, _) = entry.event {
                        "\(report.directory.agencies.name(agency)) · "
                    }
                    When.moment(entry.at, report.zone, visit.language)
                }
                Prose.text(words, report.language, kind: "quote")
            }
            limit()
            p { visit(report.state == .deferred ? .askedElseArchived : .askedElseGoesOn) }
            h3 { visit(.askedAnswer) }
            forms.fill(.supplement, button: .askedSend)
        }
    }

    private func limit() -> HTML {
        let kind: Deadline.Kind = report.state == .deferred ? .completion : .information
        return pieces {
            if let own = report.deadlines.first(where: { $0.kind == kind }) {
                p {
                    strong {
                        "\(visit(.askedUntil)) "
                        When.day(own.dueAt, report.zone, visit.language)
                    }
                    " "
                    DeadlinesPart.badge(own, report, visit)
                }
            }
        }
    }
}
