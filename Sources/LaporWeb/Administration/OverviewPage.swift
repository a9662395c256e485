// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What an administrator sees first: what needs care, and what they run.
enum OverviewPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let care: [ReadAdministration.Care]
        let changes: ListChanges.Page
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return AdminFrame.page(visit(.adminTitle), visit) {
            p(.class("lead")) { visit(.adminLead) }
            section {
                h2 { visit(.adminCare) }
                if model.care.isEmpty {
                    EmptyState.box(.check, visit(.adminNoCare))
                } else {
                    ul(.class("care")) { for care in model.care { li { item(care, visit) } } }
                }
            }
            section {
                h2 { visit(.adminRun) }
                ul(.class("cards wide")) {
                    for area in visit.rights.areas {
                        li(.class("card")) { card(area, visit) }
                    }
                }
            }
            section {
                h2 { visit(.adminNewest) }
                ChangesPage.table(model.changes, visit)
                p { a(.class("button quiet"), .href(Links.changes)) { visit(.adminAllChanges) } }
            }
        }
    }

    private static func card(_ area: AdministrativeArea, _ visit: AdminVisit) -> HTML {
        pieces {
            h3 {
                a(.href(Links.administration(area))) {
                    area.icon.mark
                    " "
                    Words.area(area, visit.language)
                }
            }
            p { Words.areaPurpose(area, visit.language) }
        }
    }

    private static func item(_ care: ReadAdministration.Care, _ visit: AdminVisit) -> HTML {
        let area: AdministrativeArea =
            switch care {
            case .unstaffedGovernments, .unstaffedUnits: .officers
            case .endsWithoutSuccessor, .withoutContact, .mapWithoutOutlines: .agencies
            case .noHolidays, .provisionalHolidays, .policyStarts: .calendar
            case .underMaintenance: .notices
            }
        return pieces {
            area.icon.mark
            if let list = list(care) {
                a(.href(Links.agencies(needing: list))) { words(care, visit) }
            } else if case .endsWithoutSuccessor(let agency, _) = care,
                let slug = visit.directory.agencies[agency]?.slug
            {
                a(.href(Links.agencyAdmin(slug))) { words(care, visit) }
            } else if care == .mapWithoutOutlines {
                a(.href(Links.map)) { words(care, visit) }
            } else {
                a(.href(Links.administration(area))) { words(care, visit) }
            }
        }
    }

    /// The list that has exactly as many as the number says.
    private static func list(_ care: ReadAdministration.Care) -> ReadAdministration.CareList? {
        switch care {
        case .unstaffedGovernments: .unstaffedGovernments
        case .unstaffedUnits: .unstaffedUnits
        case .withoutContact: .withoutContact
        case .noHolidays, .provisionalHolidays, .policyStarts, .endsWithoutSuccessor, .underMaintenance,
            .mapWithoutOutlines:
            nil
        }
    }

    private static func words(_ care: ReadAdministration.Care, _ visit: AdminVisit) -> String {
        switch care {
        case .unstaffedGovernments(let count): visit(.careGovernments(count))
        case .unstaffedUnits(let count): visit(.careUnits(count))
        case .withoutContact(let count): visit(.careContact(count))
        case .noHolidays(let year): visit(.careNoHolidays(year))
        case .provisionalHolidays(let year): visit(.careProvisional(year))
        case .policyStarts(let day, let citation):
            visit(.carePolicy(citation)) + " " + SpokenDate.day(day, visit.language.known)
        case .underMaintenance(let isLate): visit(isLate ? .careMaintenanceOver : .careMaintenance)
        case .mapWithoutOutlines: visit(.careMap)
        case .endsWithoutSuccessor(let agency, let day):
            "\(visit.directory.agencies.name(agency)): \(visit(.careEnds)) \(SpokenDate.day(day, visit.language.known))"
        }
    }
}
