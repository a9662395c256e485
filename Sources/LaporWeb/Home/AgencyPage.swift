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
        let hasMoreUnits: Bool
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
            AgencyBranding.part(model.agency, model.directory, visit)
            if let end = model.agency.endsOn, !model.agency.isInForce(on: CivilDate(visit.now, in: model.agency.zone)) {
                ended(model, end)
            }
            section {
                h2 { visit(.agencyReports) }
                ReportCards.list(model.lines, model.directory, visit)
                ReportCards.pager(Links.agency(model.agency.slug), state: nil, next: model.next, visit)
            }
            if !model.units.isEmpty { units(model) }
        }
    }

    /// Who took its work over.
    private static func ended(_ model: Model, _ end: CivilDate) -> HTML {
        let successor = model.agency.successor.flatMap { model.directory.agencies[$0] }
        return p(.class("notice")) {
            model.visit(.agencyEnded(on: end.iso))
            if let successor {
                " "
                model.visit(.agencySuccessor)
                " "
                a(.href(Links.agency(successor.slug))) { successor.name }
            }
        }
    }

    private static func units(_ model: Model) -> HTML {
        section(.id("unit")) {
            h2 { model.visit(.agencyUnits) }
            ul(.class("columns")) {
                for unit in model.units { li { a(.href(Links.agency(unit.slug))) { unit.name } } }
            }
            if model.hasMoreUnits, let last = model.units.last {
                p {
                    a(.class("button quiet"), .href(Links.units(of: model.agency.slug, after: last.slug))) {
                        model.visit(.moreUnits)
                    }
                }
            }
        }
    }
}
