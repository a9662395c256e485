// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// All offices: found by typing, or by what kind they are.
enum AgencyDirectoryPage {
    /// Of one page.
    static let most = 60
    static let kinds: [Agency.Kind] = [.ministry, .institution, .province, .stateOwnedEnterprise]

    struct Model: Sendable {
        let visit: Visit
        let typed: String
        let within: Agency?
        let found: [Agency]
        /// There are more after these.
        var hasMore = false
        var isFirst = true
        /// What stands directly below the root, by its kind, where nothing was typed.
        let top: [Agency]
    }

    static func page(_ model: Model, about: PageHead = PageHead()) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.directoryTitle), visit, about: about) {
            if let within = model.within {
                Ways.crumbs(
                    [
                        Way(link: Links.agencies, words: visit(.directoryTitle)),
                        Way(link: Links.agency(within.slug), words: within.name),
                    ],
                    visit
                )
            }
            h1 { visit(.directoryTitle) }
            p(.class("lead")) { visit(.directoryLead) }
            search(visit, within: model.within, typed: model.typed)
            if model.typed.isEmpty { groups(model) } else { results(model) }
        }
    }

    static func search(_ visit: Visit, within: Agency?, typed: String) -> HTML {
        form(.method("get"), .action(Links.agencies), .class("search"), .role("search")) {
            if let within { input(.type("hidden"), .name("di"), .value(within.slug)) }
            div(.class("field")) {
                label(.for("cari-instansi")) { visit(within.map { .searchUnits(of: $0.name) } ?? .searchAgencies) }
                div(.class("inline-field")) {
                    input(.type("search"), .id("cari-instansi"), .name("q"), .value(typed), .maxlength(Search.limit))
                    button(.type("submit"), .class("button")) { visit(.searchButton) }
                }
            }
        }
    }

    static func entries(_ agencies: [Agency]) -> HTML {
        ul(.class("entries")) { for agency in agencies { li { a(.href(Links.agency(agency.slug))) { agency.name } } } }
    }

    private static func results(_ model: Model) -> HTML {
        let visit = model.visit
        return pieces {
            if model.found.isEmpty {
                EmptyState.box(
                    .building,
                    visit(.noAgencyFound),
                    visit(.noAgencyAdvice),
                    way: (Links.agencies, visit(.searchAll))
                )
            } else {
                ul(.class("cards wide")) {
                    for agency in model.found {
                        li(.class("card")) {
                            h2 { a(.href(Links.agency(agency.slug))) { agency.name } }
                            p(.class("meta")) { Words.agencyKind(agency.kind, visit.language) }
                        }
                    }
                }
                pager(model)
            }
        }
    }

    private static func pager(_ model: Model) -> HTML {
        let visit = model.visit
        return pieces {
            if let last = model.found.last, model.hasMore {
                p(.class("meta")) { visit(model.isFirst ? .agenciesFirst(most) : .agenciesMore) }
                nav(.class("pager"), .ariaLabel(visit(.nextPage))) {
                    a(
                        .class("button quiet"),
                        .rel("next"),
                        .href(Links.agencies(model.typed, within: model.within?.slug, after: last.slug))
                    ) { visit(.nextPage) }
                }
            }
        }
    }

    private static func groups(_ model: Model) -> HTML {
        let visit = model.visit
        return pieces {
            for kind in kinds {
                let agencies = model.top.filter { $0.kind == kind }
                if !agencies.isEmpty {
                    section {
                        h2 { "\(Words.agencyKind(kind, visit.language)) (\(agencies.count))" }
                        entries(agencies)
                    }
                }
            }
        }
    }
}
