// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The tree of agencies, one level a page, and a search over all of it.
enum AgencyListPage {
    struct Model: Sendable {
        let visit: AdminVisit
        /// Whose units are shown.
        let top: Agency
        let units: [Agency]
        let hasMore: Bool
        /// What was searched for; nothing when the level is shown.
        let words: String?
        /// Only those that need care.
        var care: ReadAdministration.CareList?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return AdminFrame.page(visit(.agenciesTitle), visit, in: .agencies) {
            p(.class("lead")) { visit(.agenciesLead) }
            search(model)
            if model.care != nil {
                Ways.removable([Way(link: Links.administration(.agencies), words: visit(.careList))], visit.visit)
                h2 { visit(.careList) }
            } else if let words = model.words {
                h2 { visit(.agenciesFound(words)) }
            } else {
                above(model)
                h2 { model.top.name }
            }
            if model.units.isEmpty {
                EmptyState.box(.building, visit(model.words == nil ? .agenciesNoUnits : .agenciesNone))
            } else {
                table(model)
            }
            pager(model)
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.newAgency(below: model.top.slug))) { visit(.agencyAdd) }
                a(.class("button quiet"), .href(Links.agencyAdmin(model.top.slug))) {
                    visit(.agencyOpen(model.top.name))
                }
                if visit.rights.runsAll(.agencies) {
                    a(.class("button quiet"), .href(Links.tables)) { visit(.tablesTitle) }
                }
            }
        }
    }

    private static func search(_ model: Model) -> HTML {
        form(.method("get"), .action(Links.administration(.agencies)), .class("search"), .role("search")) {
            div(.class("field")) {
                label(.for("q")) { model.visit(.agenciesSearch) }
                div(.class("inline-field")) {
                    input(.type("search"), .id("q"), .name("q"), .value(model.words ?? ""), .maxlength(100))
                    button(.type("submit"), .class("button")) { model.visit(.searchButton) }
                }
            }
        }
    }

    /// Whoever stands above the level, as far as the officer runs them.
    private static func above(_ model: Model) -> HTML {
        let tree = model.visit.directory.agencies
        let line = tree.ancestry(of: model.top.id).dropFirst().reversed()
            .filter { model.visit.rights.mayRun(.agencies, of: $0) }.compactMap { tree[$0] }
        return pieces {
            if !line.isEmpty {
                p {
                    for agency in line {
                        a(.href(Links.agencies(in: agency.slug))) { agency.name }
                        " › "
                    }
                }
            }
        }
    }

    private static func table(_ model: Model) -> HTML {
        let visit = model.visit
        let heads = [Phrase.agencyName, .agencyKind, .agencyState, .agencyUnitsBelow].map { visit($0) }
        return DataTable(title: visit(.agenciesTitle), heads: heads).draw(
            model.units.map { unit in
                let below = visit.directory.agencies.children(of: unit.id).count
                return [
                    a(.href(Links.agencyAdmin(unit.slug))) { unit.name },
                    HTML(text: Words.agencyKind(unit.kind, visit.language)), standing(unit, visit),
                    below == 0
                        ? HTML(text: "–")
                        : a(.href(Links.agencies(in: unit.slug))) {
                            String(below)
                            span(.class("unseen")) { " – \(unit.name)" }
                        },
                ]
            }
        )
    }

    /// Whether it is in force, and whether anybody serves there.
    static func standing(_ agency: Agency, _ visit: AdminVisit) -> HTML {
        let today = CivilDate(visit.visit.now, in: agency.zone)
        return pieces {
            if let start = agency.startsOn, today < start {
                Badges.label("\(visit(.agencyStarts)) \(SpokenDate.short(start, visit.language.known))", "busy")
            } else if let end = agency.endsOn, end < today {
                Badges.label("\(visit(.agencyEndedOn)) \(SpokenDate.short(end, visit.language.known))", "plain")
            } else if visit.directory.isStaffed(agency.id) {
                Badges.label(visit(.agencyStaffed), "good")
            } else {
                Badges.label(visit(.agencyUnstaffed), "open")
            }
            if let end = agency.endsOn, today <= end {
                Badges.label("\(visit(.agencyEnds)) \(SpokenDate.short(end, visit.language.known))", "open")
            }
        }
    }

    private static func pager(_ model: Model) -> HTML {
        pieces {
            if model.hasMore, let last = model.units.last {
                nav(.class("pager"), .ariaLabel(model.visit(.nextPage))) {
                    a(
                        .class("button quiet"),
                        .rel("next"),
                        .href(
                            model.care.map { Links.agencies(needing: $0, after: last.slug) }
                                ?? Links.agencies(in: model.top.slug, search: model.words, after: last.slug)
                        )
                    ) { model.visit(.nextPage) }
                }
            }
        }
    }
}
