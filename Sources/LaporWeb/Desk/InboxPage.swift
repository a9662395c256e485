// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML
import LaporUseCases

/// An officer's desk: what waits, what breaks next first.
enum InboxPage {
    static let states = Report.State.allCases.filter { !$0.isEnded && $0 != .draft }

    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let lines: [ReportLine]
        let next: ListKey?
        let directory: Directory
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.deskTitle), visit) {
            DeskBar.bar(model.desk, model.directory, visit)
            h1 { visit(.deskTitle) }
            p(.class("lead")) { visit(.deskLead) }
            ReportCards.filter(Links.desk, states: states, visit)
            if model.lines.isEmpty {
                p(.class("empty")) { visit(.deskEmpty) }
            } else {
                queue(model)
            }
            ReportCards.pager(Links.desk, state: visit.state, next: model.next, visit)
        }
    }

    private static func queue(_ model: Model) -> HTML {
        let visit = model.visit
        return div(.class("scroll"), .tabindex(0), .role("region"), .ariaLabel(visit(.deskTitle))) {
            table(.class("queue")) {
                caption { visit(.deskOrder) }
                thead {
                    tr {
                        for head in [Phrase.deadlineDue, .queueReport, .stateLabel, .custodyAgency] {
                            th(.scope("col")) { visit(head) }
                        }
                    }
                }
                tbody { for line in model.lines { row(line, model) } }
            }
        }
    }

    private static func row(_ line: ReportLine, _ model: Model) -> HTML {
        let visit = model.visit
        let zone = model.directory.agencies.zone(of: line.agency)
        return tr {
            td { due(line.dueAt, zone, visit) }
            th(.scope("row")) {
                a(.href(Links.deskReport(line.trackingID))) { line.title }
                br()
                small {
                    "\(line.trackingID.grouped) · \(Words.classification(line.classification, visit.language))"
                }
            }
            td { Badges.state(line.state, visit.language) }
            td { model.directory.agencies.name(line.agency) }
        }
    }

    private static func due(_ dueAt: Date?, _ zone: Zone, _ visit: Visit) -> HTML {
        guard let dueAt else { return HTML(text: visit(.nothingDue)) }
        return pieces {
            DueWords.badge(
                CivilDate(dueAt, in: zone).day - CivilDate(visit.now, in: zone).day,
                dueAt < visit.now,
                visit
            )
            br()
            When.day(dueAt, zone, visit.language)
        }
    }
}

/// How far away a day is, in calendar days: a queue wants a quick look, the case counts working days.
enum DueWords {
    static func badge(_ days: Int, _ isPast: Bool, _ visit: Visit) -> HTML {
        let phrase: Phrase =
            switch (isPast, days) {
            case (true, _): Phrase("Terlambat \(max(1, -days)) hari", "\(max(1, -days)) days late")
            case (false, 0): .dueToday
            case (false, 1): Phrase("Besok", "Tomorrow")
            default: Phrase("\(days) hari lagi", "in \(days) days")
            }
        return Badges.label(visit(phrase), isPast ? "bad" : days <= 1 ? "open" : "busy")
    }
}
