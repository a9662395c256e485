// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A recipient's list: numbers and moments; what it says is read one by one, and every reading is written down.
enum DisclosureListPage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let list: ListDisclosures.Page
        let directory: Directory
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.sealedTitle), visit) {
            DeskBar.bar(model.desk, model.directory, visit)
            p { a(.href(Links.desk)) { "← \(visit(.deskTitle))" } }
            if visit.disclosed == .recuse {
                p(.class("notice good"), .role("status")) { visit(.disclosureDone(.recuse)) }
            }
            h1 { visit(.sealedTitle) }
            p(.class("lead")) { visit(.sealedLead) }
            if model.list.lines.isEmpty {
                p(.class("empty")) { visit(.sealedEmpty) }
            } else {
                table(model)
            }
            ReportCards.pager(Links.disclosureDesk, state: nil, next: model.list.next, visit)
        }
    }

    private static func table(_ model: Model) -> HTML {
        let visit = model.visit
        let heads = [Phrase.disclosureNumber, .stateLabel, .disclosureReceived, .disclosureChanged].map { visit($0) }
        return DataTable(title: visit(.sealedTitle), heads: heads).draw(
            model.list.lines.map { line in
                [
                    pieces {
                        a(.href(Links.deskDisclosure(line.trackingID))) { line.trackingID.grouped }
                        if line.isNews {
                            " "
                            Badges.label(visit(.sealedNews), "busy")
                        }
                    },
                    DisclosureParts.state(line.state, visit.language),
                    When.moment(line.receivedAt, .western, visit.language),
                    When.moment(line.changedAt, .western, visit.language),
                ]
            }
        )
    }
}
