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
            if let next = report.deadlines.filter(\.isOwed).min(by: { $0.dueAt < $1.dueAt }) {
                p {
                    strong { Words.deadline(next.kind, visit.language) }
                    " \(visit(.dueAtLatest)) "
                    When.day(next.dueAt, report.zone, visit.language)
                    " "
                    badge(next, visit)
                }
            }
            if let silence = report.deadlines.first(where: { $0.kind == .silence && $0.standing == .running }) {
                p {
                    visit(.silenceUntil)
                    " "
                    When.day(silence.dueAt, report.zone, visit.language)
                    "."
                }
            }
        }
    }

    static func list(_ report: ReportView, _ visit: Visit) -> HTML {
        ul(.class("dues")) {
            for deadline in report.deadlines {
                li {
                    strong { Words.deadline(deadline.kind, visit.language) }
                    ": \(visit(.dueAtLatest)) "
                    When.day(deadline.dueAt, report.zone, visit.language)
                    if deadline.basis != .actual { " (\(Words.basis(deadline.basis, visit.language)))" }
                }
            }
        }
    }

    static func table(_ report: ReportView, _ visit: Visit) -> HTML {
        div(.class("scroll"), .tabindex(0), .role("region"), .ariaLabel(visit(.deadlines))) {
            LaporHTML.table {
                caption { visit(.deadlines) }
                thead {
                    tr {
                        for head in [Phrase.deadlineWhat, .deadlineDue, .deadlineStanding, .deadlineBasis] {
                            th(.scope("col")) { visit(head) }
                        }
                    }
                }
                tbody { for deadline in report.deadlines { row(deadline, report, visit) } }
            }
        }
    }

    private static func row(_ deadline: Deadline, _ report: ReportView, _ visit: Visit) -> HTML {
        tr {
            th(.scope("row")) { Words.deadline(deadline.kind, visit.language) }
            td { When.day(deadline.dueAt, report.zone, visit.language) }
            td {
                badge(deadline, visit)
                if let agency = deadline.breachedBy { " \(report.directory.agencies.name(agency))" }
            }
            td { Words.basis(deadline.basis, visit.language) }
        }
    }

    static func badge(_ deadline: Deadline, _ visit: Visit) -> HTML {
        switch deadline.standing {
        case .running: Badges.label(left(deadline.remaining, visit), deadline.remaining <= 1 ? "open" : "busy")
        case .breached: Badges.label(late(-deadline.remaining, visit), "bad")
        case .met: Badges.label(Words.standing(.met, visit.language), "good")
        case .stopped: Badges.label(Words.standing(.stopped, visit.language), "plain")
        }
    }

    private static func left(_ days: Int, _ visit: Visit) -> String {
        days <= 0 ? visit(.dueToday) : Phrase("\(days) hari kerja lagi", "\(days) working days left")[visit.language]
    }
    private static func late(_ days: Int, _ visit: Visit) -> String {
        Phrase("Terlambat \(max(days, 1)) hari kerja", "\(max(days, 1)) working days late")[visit.language]
    }
}
