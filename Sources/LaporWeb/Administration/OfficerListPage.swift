// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Who serves where, and as what.
enum OfficerListPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let words: String
        let lines: [OfficerLine]
        let hasMore: Bool
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return AdminFrame.page(visit(.officersTitle), visit, in: .officers) {
            p(.class("lead")) { visit(.officersLead) }
            search(model)
            p { a(.class("button"), .href(Links.newOfficer)) { visit(.officerAdd) } }
            if model.lines.isEmpty {
                EmptyState.box(.person, visit(model.words.isEmpty ? .officersNone : .officersNotFound))
            } else {
                table(model)
            }
            if model.hasMore, let last = model.lines.last {
                nav(.class("pager"), .ariaLabel(visit(.nextPage))) {
                    a(
                        .class("button quiet"),
                        .rel("next"),
                        .href(Links.officers(search: model.words, after: last.officer.email))
                    ) { visit(.nextPage) }
                }
            }
        }
    }

    private static func search(_ model: Model) -> HTML {
        form(.method("get"), .action(Links.administration(.officers)), .class("search"), .role("search")) {
            div(.class("field")) {
                label(.for("q")) { model.visit(.officersSearch) }
                div(.class("inline-field")) {
                    input(.type("search"), .id("q"), .name("q"), .value(model.words), .maxlength(100))
                    button(.type("submit"), .class("button")) { model.visit(.searchButton) }
                }
            }
        }
    }

    private static func table(_ model: Model) -> HTML {
        let visit = model.visit
        let heads = [Phrase.officerName, .officerRole, .officerPlace, .officerState, .officerSeen].map { visit($0) }
        return DataTable(title: visit(.officersTitle), heads: heads).draw(
            model.lines.map { line in
                [
                    pieces {
                        a(.href(Links.officer(line.officer.id))) { line.officer.name }
                        br()
                        small { line.officer.email }
                    },
                    HTML(text: Words.role(line.officer.role, visit.language)),
                    HTML(text: visit.directory.agencies.name(line.officer.agency)), state(line.officer, visit),
                    seen(line, visit),
                ]
            }
        )
    }

    static func state(_ officer: Officer, _ visit: AdminVisit) -> HTML {
        officer.isDisabled
            ? Badges.label(visit(.officerDisabled), "plain") : Badges.label(visit(.officerActive), "good")
    }

    static func seen(_ line: OfficerLine, _ visit: AdminVisit) -> HTML {
        line.seenAt.map { When.moment($0, .western, visit.language) } ?? HTML(text: visit(.officerNeverSeen))
    }
}
