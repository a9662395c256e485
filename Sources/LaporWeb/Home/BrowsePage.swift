// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// All published reports, newest first.
enum BrowsePage {
    /// A stranger never sees what is not verified.
    static let states = Report.State.allCases.filter { ![.draft, .submitted, .deferred, .archived].contains($0) }

    struct Model: Sendable {
        let visit: Visit
        let lines: [ReportLine]
        let next: ListKey?
        let directory: Directory
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.browseTitle), visit) {
            h1 { visit(.browseTitle) }
            p(.class("lead")) { visit(.browseLead) }
            ReportCards.filter(Links.browse, states: states, visit)
            ReportCards.list(model.lines, model.directory, visit, level: 2)
            ReportCards.pager(Links.browse, state: visit.state, next: model.next, visit)
        }
    }
}
