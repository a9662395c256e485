// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML
import LaporUseCases

/// An officer's desk: what waits, what breaks next first.
enum InboxPage {
    /// Those that wait, then those that have ended: only a search goes there.
    static let states =
        Report.State.allCases.filter { !$0.isEnded && $0 != .draft } + Report.State.allCases.filter(\.isEnded)

    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let search: SearchBox.State
        /// What stands above the queue, on its first page.
        var urgent: [ReportLine] = []
        let lines: [ReportLine]
        let next: ListKey?
        let directory: Directory
        /// Whether the officer's role reads reports at all.
        let isReader: Bool
        /// Whether they may write down what somebody else reports.
        let mayWrite: Bool
        /// Of the files that reports can be taken along in.
        let formats: [String]
        /// Whether the officer is named to read disclosures; nobody else is shown that there are any.
        var isRecipient = false
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.deskTitle), visit) {
            DeskBar.bar(model.desk, model.directory, visit)
            h1 { visit(.deskTitle) }
            if model.isRecipient { p { a(.href(Links.disclosureDesk)) { visit(.sealedTitle) } } }
            if model.mayWrite { p { a(.class("button"), .href(writing(model))) { visit(.deskWrite) } } }
            if model.isReader {
                p(.class("ways-row")) {
                    a(.href(Links.desk), visit.isShared ? nil : .ariaCurrent("page")) { visit(.ownQueue) }
                    " "
                    a(.href("\(Links.desk)?bagi=ya"), visit.isShared ? .ariaCurrent("page") : nil) {
                        visit(.sharedTitle)
                    }
                }
                p(.class("lead")) { visit(visit.isShared ? .deskShared : .deskLead) }
                SearchBox.form(
                    Links.desk,
                    states: states,
                    model.search,
                    visit,
                    label: .searchDesk,
                    hint: .searchDeskHint
                )
            }
            urgent(model)
            if model.search.problem != nil {
                // What is wrong is said at the box.
            } else if model.lines.isEmpty {
                p(.class("empty")) { visit(emptiness(model)) }
            } else {
                queue(model)
            }
            ReportCards.pager(Links.desk, state: visit.state, next: model.next, visit)
            if model.isReader { exports(model) }
        }
    }

    /// Who receives people writes what they came to say.
    private static func writing(_ model: Model) -> String {
        model.desk.officer.role == .socialMediaHandler ? Links.write : Links.writeInPerson
    }

    private static func exports(_ model: Model) -> HTML {
        p(.class("meta")) {
            model.visit(.deskExport)
            for format in model.formats {
                " "
                a(.href(Links.export(format))) { format.uppercased() }
            }
        }
    }

    private static func emptiness(_ model: Model) -> Phrase {
        guard model.isReader else { return .deskNotForRole }
        if model.search.wanted != nil { return .deskNoneFound }
        return model.visit.state == nil ? .deskEmpty : .deskEmptyFiltered
    }

    private static func urgent(_ model: Model) -> HTML {
        pieces {
            if !model.urgent.isEmpty { table(.urgentFirst, model.urgent, model) }
        }
    }

    private static func queue(_ model: Model) -> HTML { table(.deskOrder, model.lines, model) }

    private static func table(_ title: Phrase, _ lines: [ReportLine], _ model: Model) -> HTML {
        let visit = model.visit
        let heads = [Phrase.deadlineDue, .queueReport, .stateLabel, .custodyAgency].map { visit($0) }
        return DataTable(title: visit(title), heads: heads, naming: 1).draw(lines.map { row($0, model) })
    }

    private static func row(_ line: ReportLine, _ model: Model) -> [HTML] {
        let visit = model.visit
        return [
            due(line, model),
            pieces {
                a(.href(Links.deskReport(line.trackingID))) { Words.title(line.title, visit.language) }
                br()
                small {
                    "\(line.trackingID.grouped) · \(Words.classification(line.classification, visit.language))"
                }
            },
            pieces {
                if line.isUrgent { Badges.label(visit(.urgentMark), "bad") }
                if line.isUrgent { " " }
                Badges.state(line.state, visit.language)
                if line.hasDraft { " " }
                if line.hasDraft { Badges.label(visit(.draftWaits), "open") }
            },
            HTML(text: model.directory.agencies.name(line.agency)),
        ]
    }

    private static func due(_ line: ReportLine, _ model: Model) -> HTML {
        let visit = model.visit
        guard let dueAt = line.dueAt else { return HTML(text: visit(.nothingDue)) }
        let agencies = model.directory.agencies
        let zone = agencies.zone(of: line.agency)
        let remaining = model.directory.calendar.workingDays(
            after: CivilDate(visit.now, in: zone),
            through: CivilDate(dueAt, in: zone),
            region: agencies[line.agency]?.region
        )
        return pieces {
            DueWords.badge(remaining, isPast: dueAt < visit.now, visit)
            br()
            When.day(dueAt, zone, visit.language)
        }
    }
}
