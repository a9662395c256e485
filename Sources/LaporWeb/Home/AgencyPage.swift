// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// An agency: what it is, what is below it, and what was reported to it.
enum AgencyPage {
    struct Model: Sendable {
        let visit: Visit
        let agency: Agency
        let units: [Agency]
        let lines: [ReportLine]
        let next: ListKey?
        let directory: Directory
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(model.agency.name, visit) {
            h1 { model.agency.name }
            p(.class("meta")) {
                Words.agencyKind(model.agency.kind, visit.language)
                if let parent = model.agency.parent.flatMap({ model.directory.agencies[$0] }) {
                    " · "
                    a(.href(Links.agency(parent.slug))) { parent.name }
                }
                if let region = model.agency.region { " · \(model.directory.regionName(region))" }
            }
            section {
                h2 { visit(.agencyReports) }
                ReportCards.list(model.lines, model.directory, visit)
                ReportCards.pager(Links.agency(model.agency.slug), state: nil, next: model.next, visit)
            }
            if !model.units.isEmpty { units(model.units, visit) }
        }
    }

    private static func units(_ units: [Agency], _ visit: Visit) -> HTML {
        section {
            h2 { visit(.agencyUnits) }
            ul(.class("columns")) {
                for unit in units { li { a(.href(Links.agency(unit.slug))) { unit.name } } }
            }
        }
    }
}
