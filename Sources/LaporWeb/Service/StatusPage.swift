// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// How the service is just now, what is planned, and what went wrong before: for everybody.
enum StatusPage {
    private static let pastShown = 20

    struct Model: Sendable {
        let visit: Visit
        let state: ServiceState
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let (news, now) = (model.state.news, model.state.readAt)
        return PageFrame.page(visit(.statusTitle), visit) {
            h1 { visit(.statusTitle) }
            overall(model)
            parts(model)
            list(.statusNow, news.published(.current, at: now), visit)
            list(.statusComing, news.published(.coming, at: now).reversed(), visit)
            section {
                h2 { visit(.statusPast) }
                let past = news.published(.past, at: now).filter { $0.kind != .information }.prefix(pastShown)
                if past.isEmpty {
                    EmptyState.box(.check, visit(.statusNoPast))
                } else {
                    ul(.class("cards")) { for notice in past { li(.class("card")) { card(notice, visit) } } }
                }
            }
            p(.class("meta")) {
                visit(.statusRead)
                " "
                When.moment(now, .western, visit.language)
            }
        }
    }

    private static func overall(_ model: Model) -> HTML {
        let visit = model.visit
        let (news, now) = (model.state.news, model.state.readAt)
        let isDisturbed = news.published(.current, at: now).contains { $0.kind == .disturbance }
        let isFine = model.state.parts.values.allSatisfy { $0 == .working }
        if news.maintenance.isOn {
            return Notice.box(.open, icon: .gear) {
                p {
                    strong { visit(.maintenanceTitle) }
                    ". "
                    visit(.maintenanceBanner)
                    " "
                    ServiceWords.until(news.maintenance, visit)
                }
            }
        }
        if model.state.parts[.reports] == .notAnswering { return Notice.line(.wrong, visit(.statusDown)) }
        if isDisturbed || !isFine { return Notice.line(.open, visit(.statusPartly)) }
        return Notice.line(.good, visit(.statusFine))
    }

    private static func parts(_ model: Model) -> HTML {
        let visit = model.visit
        let isClosed = model.state.news.maintenance.isOn
        let rows = ServiceState.Part.allCases.map { part -> [HTML] in
            let condition = model.state.parts[part] ?? .unknown
            return [
                HTML(text: ServiceWords.part(part, visit)),
                pieces {
                    Badges.label(ServiceWords.condition(condition, visit), ServiceWords.tone(condition))
                    if case .delayed(let since) = condition {
                        " \(visit(.statusSince)) "
                        When.moment(since, .western, visit.language)
                    }
                },
            ]
        }
        let forms: [HTML] = [
            HTML(text: visit(.statusForms)),
            Badges.label(visit(isClosed ? .statusFormsClosed : .statusFormsOpen), isClosed ? "open" : "good"),
        ]
        return DataTable(title: visit(.statusParts), heads: [visit(.statusPart), visit(.statusCondition)])
            .draw([forms] + rows)
    }

    private static func list(_ title: Phrase, _ notices: [SiteNotice], _ visit: Visit) -> HTML {
        pieces {
            if !notices.isEmpty {
                section {
                    h2 { visit(title) }
                    ul(.class("cards")) { for notice in notices { li(.class("card")) { card(notice, visit) } } }
                }
            }
        }
    }

    private static func card(_ notice: SiteNotice, _ visit: Visit) -> HTML {
        pieces {
            h3 {
                notice.kind.icon.mark
                " "
                notice.titles[visit.language.known] ?? notice.code
            }
            if let text = notice.texts[visit.language.known], !text.isEmpty { p(.class("prose")) { text } }
            p(.class("meta")) { ServiceWords.span(notice, visit) }
        }
    }
}
