// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// One officer: who, where, since when; and what can be changed.
enum OfficerPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let detail: RunOfficers.Detail
        var values: [String: String] = [:]
        var refusal: Refusal?

        var officer: Officer { detail.line.officer }
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let officer = model.officer
        let crumbs = [Way(link: Links.administration(.officers), words: Words.area(.officers, visit.language))]
        return AdminFrame.page(officer.name, visit, in: .officers, crumbs: crumbs) {
            facts(model)
            if visit.rights.grantableRoles.contains(officer.role),
                visit.rights.mayArrange(officer.agency, in: .officers)
            {
                change(model)
                access(model)
            } else {
                section(.class("part")) {
                    h2 { visit(.officerChange) }
                    p { visit(.officerNotYours) }
                }
            }
            history(model)
        }
    }

    private static func change(_ model: Model) -> HTML {
        let visit = model.visit
        return section(.class("part")) {
            h2 { visit(.officerChange) }
            p(.class("hint")) { visit(.officerChangeLead) }
            visit.form(values(model), model.refusal).draw(
                to: Links.officer(model.officer.id, .change),
                OfficerFields.all(visit, isNew: false)
                    + [
                        OfficerFields.access(visit),
                        AdminField(column: .heir, kind: .line("email"), hint: .officerHeirHint), .reason,
                    ],
                mark: model.detail.mark,
                send: .adminSave
            )
        }
    }

    private static func values(_ model: Model) -> [String: String] {
        let officer = model.officer
        let present = [
            "name": officer.name, "role": officer.role.rawValue, "is_disabled": String(officer.isDisabled),
            "agency": model.visit.directory.agencies[officer.agency]?.slug ?? "",
        ]
        return present.merging(model.values) { _, typed in typed }
    }

    private static func facts(_ model: Model) -> HTML {
        let visit = model.visit
        let officer = model.officer
        return pieces {
            p { OfficerListPage.state(officer, visit) }
            dl(.class("facts")) {
                dt { visit(.agencyEmail) }
                dd { officer.email }
                dt { visit(.officerRole) }
                dd { Words.role(officer.role, visit.language) }
                dt { visit(.officerPlace) }
                dd { visit.directory.agencies.name(officer.agency) }
                dt { visit(.officerSeen) }
                dd { OfficerListPage.seen(model.detail.line, visit) }
                dt { visit(.officerColleagues) }
                dd {
                    model.detail.colleagues.isEmpty
                        ? visit(.officerAlone) : model.detail.colleagues.map(\.name).joined(separator: ", ")
                }
            }
        }
    }

    private static func access(_ model: Model) -> HTML {
        let visit = model.visit
        let id = model.officer.id
        return section(.class("part")) {
            h2 { visit(.officerAccess) }
            p { visit(.officerAccessLead) }
            div(.class("ways-row")) {
                if !model.officer.isDisabled { button(.writeAgain, .officerWriteAgain, id, visit) }
                button(.signOut, .officerSignOut, id, visit)
            }
        }
    }

    private static func button(_ deed: OfficerDeed, _ phrase: Phrase, _ id: Int64, _ visit: AdminVisit) -> HTML {
        form(.method("post"), .action(Links.officer(id, deed))) {
            input(.type("hidden"), .name("token"), .value(visit.desk.formToken))
            LaporHTML.button(.type("submit"), .class("button quiet")) { visit(phrase) }
        }
    }

    private static func history(_ model: Model) -> HTML {
        let visit = model.visit
        let heads = [Phrase.officerRole, .officerPlace, .officerSince, .officerUntil].map { visit($0) }
        return section {
            h2 { visit(.officerHistory) }
            DataTable(title: visit(.officerHistory), heads: heads).draw(
                model.detail.history.map { line in
                    [
                        HTML(text: Words.role(line.role, visit.language)),
                        HTML(text: visit.directory.agencies.name(line.agency)),
                        When.day(line.since, .western, visit.language),
                        line.until.map { When.day($0, .western, visit.language) } ?? HTML(text: visit(.officerNow)),
                    ]
                }
            )
            p { a(.href(Links.changes(about: "officer:\(model.officer.id)"))) { visit(.changesHistory) } }
        }
    }
}

/// What is done to an officer, besides looking.
enum OfficerDeed: String, CaseIterable, Sendable {
    case change = "ubah"
    case writeAgain = "kirim-ulang"
    case signOut = "keluarkan"
}

/// Somebody who is to be registered.
enum NewOfficerPage {
    struct Model: Sendable {
        let visit: AdminVisit
        var values: [String: String] = [:]
        var refusal: Refusal?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let crumbs = [Way(link: Links.administration(.officers), words: Words.area(.officers, visit.language))]
        return AdminFrame.page(visit(.officerAdd), visit, in: .officers, crumbs: crumbs) {
            p(.class("lead")) { visit(.officerAddLead) }
            visit.form(model.values, model.refusal).draw(
                to: Links.newOfficer,
                [AdminField(column: .email, kind: .line("email"), isRequired: true)]
                    + OfficerFields.all(visit) + [.reason],
                send: .officerInvite
            )
        }
    }
}

/// What is asked about an officer.
enum OfficerFields {
    static func all(_ visit: AdminVisit, isNew: Bool = true) -> [AdminField] {
        let choices = visit.rights.grantableRoles.map {
            FormView.Choice(value: $0.rawValue, label: Words.role($0, visit.language))
        }
        return [
            AdminField(column: .name, isRequired: true),
            AdminField(column: .role, kind: .menu(choices, empty: isNew ? "–" : nil), isRequired: true),
            .agency(.agency, .officers, visit, isRequired: true),
        ]
    }

    static func access(_ visit: AdminVisit) -> AdminField {
        let choices = [("false", Phrase.officerActive), ("true", .officerDisabled)].map {
            FormView.Choice(value: $0.0, label: visit($0.1))
        }
        return AdminField(
            column: .isDisabled,
            kind: .menu(choices, empty: nil),
            hint: .officerAccessHint,
            isRequired: true
        )
    }
}
