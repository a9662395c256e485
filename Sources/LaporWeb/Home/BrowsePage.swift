// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// All published reports, newest first, or those that were searched.
enum BrowsePage {
    /// A stranger never sees what is not verified.
    static let states = Report.State.allCases.filter { ![.draft, .submitted, .deferred, .archived].contains($0) }

    struct Model: Sendable {
        let visit: Visit
        let search: SearchBox.State
        let lines: [ReportLine]
        let next: ListKey?
        let directory: Directory
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.browseTitle), visit) {
            h1 { visit(.browseTitle) }
            p(.class("lead")) { visit(.browseLead) }
            SearchBox.form(Links.browse, states: states, model.search, visit, label: .searchReports)
            if model.search.problem == nil {
                ReportCards.list(
                    model.lines,
                    model.directory,
                    visit,
                    level: 2,
                    empty: model.search.wanted == nil ? .noneHere : .noneFound
                )
            }
            ReportCards.pager(Links.browse, state: visit.state, next: model.next, visit)
        }
    }
}
