// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// One agency: what it is, how it shows itself, and what stands below it.
enum AgencyAdminPage {
    enum Part: String, CaseIterable, Sendable {
        case data, profil, lambang
    }
    struct Model: Sendable {
        let visit: AdminVisit
        let agency: Agency
        let row: DirectoryRow
        let profile: DirectoryRow
        /// A form as it was sent, to be gone on with; and why it was not accepted, where it was not.
        var typed: (part: Part, values: [String: String], refusal: Refusal?)?

        func values(_ part: Part, _ row: DirectoryRow) -> [String: String] {
            guard let typed, typed.part == part else { return row.fields }
            return row.fields.merging(typed.values) { _, typed in typed }
        }
        func refusal(_ part: Part) -> Refusal? { typed?.part == part ? typed?.refusal : nil }
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let agency = model.agency
        return AdminFrame.page(agency.name, visit, in: .agencies, crumbs: crumbs(model)) {
            p {
                AgencyListPage.standing(agency, visit)
                " "
                Words.agencyKind(agency.kind, visit.language)
            }
            AgencyBranding.part(agency, visit.directory, visit.visit)
            p(.class("ways-row")) {
                a(.class("button quiet"), .href(Links.agencies(in: agency.slug))) { visit(.agencyUnitsBelow) }
                a(.class("button quiet"), .href(Links.newAgency(below: agency.slug))) { visit(.agencyAdd) }
                a(.class("button quiet"), .href(Links.agency(agency.slug))) { visit(.agencyPublicPage) }
                a(.class("button quiet"), .href(Links.changes(of: .agency, agency.slug))) { visit(.changesHistory) }
            }
            data(model)
            if visit.rights.mayArrange(agency.id, in: .agencies) {
                profile(model)
                logo(model)
            }
        }
    }

    private static func crumbs(_ model: Model) -> [Way] {
        let visit = model.visit
        let tree = visit.directory.agencies
        let line = tree.ancestry(of: model.agency.id).dropFirst().reversed()
            .filter { visit.rights.mayRun(.agencies, of: $0) }.compactMap { tree[$0] }
        return [Way(link: Links.administration(.agencies), words: Words.area(.agencies, visit.language))]
            + line.map { Way(link: Links.agencies(in: $0.slug), words: $0.name) }
    }

    private static func data(_ model: Model) -> HTML {
        let visit = model.visit
        return section(.class("part"), .id(Part.data.rawValue)) {
            h2 { visit(.agencyData) }
            if visit.rights.mayPlace(model.agency.id) {
                p(.class("hint")) { visit(.agencyDataLead) }
                visit.form(model.values(.data, model.row), model.refusal(.data), prefix: "data").draw(
                    to: Links.agencyAdmin(model.agency.slug, .data),
                    AgencyFields.all(visit, of: model.agency) + [.reason],
                    mark: model.row.mark,
                    send: .adminSave
                )
            } else {
                p { visit(.agencyDataAbove) }
            }
        }
    }

    private static func profile(_ model: Model) -> HTML {
        let visit = model.visit
        return section(.class("part"), .id(Part.profil.rawValue)) {
            h2 { visit(.agencyProfile) }
            p(.class("hint")) { visit(.agencyProfileLead) }
            visit.form(model.values(.profil, model.profile), model.refusal(.profil), prefix: "profil").draw(
                to: Links.agencyAdmin(model.agency.slug, .profil),
                AgencyFields.profile + [.reason],
                mark: model.profile.mark,
                send: .adminSave
            )
        }
    }

    private static func logo(_ model: Model) -> HTML {
        let visit = model.visit
        let logo = AdminField(
            column: .logo,
            kind: .file(accept: "image/png,image/jpeg,image/webp"),
            hint: .agencyLogoHint
        )
        return section(.class("part"), .id(Part.lambang.rawValue)) {
            h2 { visit(.agencyLogo) }
            visit.form(model.values(.lambang, model.profile), model.refusal(.lambang), prefix: "lambang").draw(
                to: Links.agencyAdmin(model.agency.slug, .lambang),
                // The file stands last: when it is refused, everything else has been read.
                [.reason, logo],
                mark: model.profile.mark,
                send: .agencyLogoSend
            )
        }
    }
}

/// A unit that is new.
enum NewAgencyPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let parent: Agency
        var values: [String: String] = [:]
        var refusal: Refusal?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let crumbs = [
            Way(link: Links.administration(.agencies), words: Words.area(.agencies, visit.language)),
            Way(link: Links.agencies(in: model.parent.slug), words: model.parent.name),
        ]
        let slug = AdminField(column: .slug, hint: .agencySlugHint)
        let fields = AgencyFields.all(visit)
        return AdminFrame.page(visit(.agencyAdd), visit, in: .agencies, crumbs: crumbs) {
            p(.class("lead")) { visit(.agencyAddLead(model.parent.name)) }
            visit.form(model.values, model.refusal).draw(
                to: Links.newAgency(below: model.parent.slug),
                [fields[0], slug] + fields.dropFirst() + [.reason],
                send: .agencyAdd
            )
        }
    }
}

/// What is asked about an agency.
enum AgencyFields {
    /// - Parameter agency: what is there already; its kind stays among the choices.
    static func all(_ visit: AdminVisit, of agency: Agency? = nil) -> [AdminField] {
        let language = visit.language
        let isRoot = agency != nil && agency?.parent == nil
        let kinds = Agency.Kind.allCases
            .filter { visit.rights.grantableKinds.contains($0) || $0 == agency?.kind }
            .filter { ($0 == .national) == isRoot }
            .map { FormView.Choice(value: $0.rawValue, label: Words.agencyKind($0, language)) }
        let zones = Zone.allCases.map { FormView.Choice(value: $0.rawValue, label: $0.rawValue) }
        let models = Agency.ConnectionModel.allCases.map {
            FormView.Choice(value: $0.rawValue, label: Words.connection($0, language))
        }
        let answers = [("true", Phrase.yes), ("false", .no)].map {
            FormView.Choice(value: $0.0, label: $0.1[language])
        }
        let place: [AdminField] = [.agency(.parent, .agencies, visit, isRequired: true)]
        let end: [AdminField] = [
            AdminField(column: .validUntil, kind: .line("date"), hint: .agencyEndHint),
            .agency(.successor, .agencies, visit),
        ]
        return [
            AdminField(column: .name, isRequired: true),
            AdminField(column: .kind, kind: .menu(kinds, empty: nil), isRequired: true),
        ] + (isRoot ? [] : place) + [
            AdminField(column: .zone, kind: .menu(zones, empty: nil), isRequired: true),
            AdminField(column: .region, hint: .agencyRegionHint),
            AdminField(column: .validFrom, kind: .line("date")),
        ] + (isRoot ? [] : end) + [
            AdminField(column: .connectionModel, kind: .menu(models, empty: nil), isRequired: true),
            AdminField(column: .acceptsDirect, kind: .menu(answers, empty: nil), isRequired: true),
            AdminField(column: .requiresApproval, kind: .menu(answers, empty: nil), isRequired: true),
        ]
    }

    static let profile: [AdminField] = [
        AdminField(column: .abbreviation), AdminField(column: .headName), AdminField(column: .headTitle),
        AdminField(column: .contactName), AdminField(column: .contactTitle),
        AdminField(column: .email, kind: .line("email")), AdminField(column: .phone, kind: .line("tel")),
        AdminField(column: .address), AdminField(column: .website, kind: .line("url")),
        AdminField(column: .accent, hint: .agencyAccentHint),
    ]

    static let columns: [AdminColumn] = [
        .name, .kind, .parent, .zone, .region, .validFrom, .validUntil, .successor, .connectionModel, .acceptsDirect,
        .requiresApproval,
    ]
}
