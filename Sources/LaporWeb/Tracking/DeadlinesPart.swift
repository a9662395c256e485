// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML
import LaporUseCases

/// The limits of a report, in words and as a table.
enum DeadlinesPart {
    /// What must happen next, and by when; nothing when nobody owes anything.
    static func next(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            // Whoever is asked first reads what is asked of them.
            if !AskedPart.isShown(report) {
                if let heading = report.heading {
                    if heading.kind.isOfReporter {
                        turn(heading, report, visit)
                    } else {
                        owed(heading, report, visit)
                    }
                }
                if let late = report.lateBeside { owed(late, report, visit) }
            }
        }
    }

    private static func owed(_ deadline: Deadline, _ report: ReportView, _ visit: Visit) -> HTML {
        p {
            strong { Words.deadline(deadline.kind, visit.language, for: report.viewer) }
            " \(visit(.dueAtLatest)) "
            When.day(deadline.dueAt, report.zone, visit.language)
            " "
            badge(deadline, report, visit)
            if report.state == .merged { " \(visit(.dueWithMain))" }
        }
    }

    /// It is the reporter's turn: until when, and what follows where nobody says a word.
    private static func turn(_ deadline: Deadline, _ report: ReportView, _ visit: Visit) -> HTML {
        let isOwn = report.viewer == .reporter
        return pieces {
            p {
                strong {
                    "\(visit(isOwn ? .youHaveUntil : .reporterHasUntil)) "
                    When.day(deadline.dueAt, report.zone, visit.language)
                }
                " "
                badge(deadline, report, visit)
            }
            if deadline.kind == .silence, deadline.standing == .running {
                p(.class("meta")) { visit(isOwn ? .yourSilenceCloses : .silenceCloses) }
            }
        }
    }

    /// Whether this limit stands at the head already.
    static func isShown(_ kind: Deadline.Kind, _ report: ReportView) -> Bool {
        !AskedPart.isShown(report) && (report.heading?.kind == kind || report.lateBeside?.kind == kind)
    }

    static func list(_ report: ReportView, _ visit: Visit) -> HTML {
        ul(.class("dues")) {
            for deadline in byDate(report) {
                li {
                    strong { Words.deadline(deadline.kind, visit.language, for: report.viewer) }
                    ": \(visit(.dueAtLatest)) "
                    When.day(deadline.dueAt, report.zone, visit.language)
                    if deadline.basis != .actual { " (\(Words.basis(deadline.basis, visit.language)))" }
                }
            }
        }
    }

    static func table(_ report: ReportView, _ visit: Visit) -> HTML {
        let heads = [Phrase.deadlineWhat, .deadlineDue, .deadlineStanding, .deadlineBasis].map { visit($0) }
        return pieces {
            DataTable(title: visit(.deadlines), heads: heads)
                .draw(byDate(report).map { row($0, report, visit) })
            p(.class("meta")) { visit(.basisExplained) }
        }
    }

    private static func byDate(_ report: ReportView) -> [Deadline] { report.deadlines.sorted { $0.dueAt < $1.dueAt } }

    private static func row(_ deadline: Deadline, _ report: ReportView, _ visit: Visit) -> [HTML] {
        [
            HTML(text: Words.deadline(deadline.kind, visit.language, for: report.viewer)),
            When.day(deadline.dueAt, report.zone, visit.language),
            pieces {
                badge(deadline, report, visit)
                if let agency = deadline.breachedBy {
                    " \(visit(.lateBy)) \(report.directory.agencies.name(agency))"
                }
            },
            HTML(text: Words.basis(deadline.basis, visit.language)),
        ]
    }

    static func badge(_ deadline: Deadline, _ report: ReportView, _ visit: Visit) -> HTML {
        if report.endedUnanswered(deadline) { return Badges.label(visit(.endedUnanswered), "plain") }
        return switch deadline.standing {
        // What counts from the reporter's word stands still until it comes.
        case .running where deadline.kind.isOfHolder && deadline.basis == .projected && report.waitsForReporter:
            Badges.label(Words.standing(.paused, visit.language, for: report.viewer), "plain")
        case .running: DueWords.badge(deadline.remaining, isPast: false, visit)
        case .breached where deadline.kind.isOfReporter:
            Badges.label(visit(report.viewer == .reporter ? .yourTimeOver : .reporterTimeOver), "plain")
        case .breached: DueWords.badge(deadline.remaining, isPast: true, visit)
        case .met: Badges.label(Words.standing(.met, visit.language), "good")
        case .stopped, .paused:
            Badges.label(Words.standing(deadline.standing, visit.language, for: report.viewer), "plain")
        }
    }
}
