// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The form to report something.
enum IntakePage {
    struct Model: Sendable {
        let visit: Visit
        let state: FormState
        let choices: IntakeChoices
        /// Of a report that comes today.
        let limits: Policy.Limits
        /// What could have been meant by the agency that was typed.
        var candidates = Candidates.none
        /// Who writes for somebody that came in person.
        var clerk: DeskSession?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit.keeping(KeptForm(id: "formulir-lapor", action: Links.writeLanguage))
        let view = FormView(visit: visit, state: model.state)
        return PageFrame.page(visit(.writeTitle), visit) {
            h1 { visit(.writeTitle) }
            p(.class("lead")) { visit(.writeLead) }
            if model.clerk != nil { p(.class("notice")) { visit(.writtenInPerson) } }
            p(.class("notice")) { visit(.emergency) }
            p { a(.href(Links.disclose)) { visit(.writeDiscloseLink) } }
            view.summary()
            form(
                .id("formulir-lapor"),
                .method("post"),
                .action(Links.write),
                .enctype("multipart/form-data"),
                .class("form"),
                .novalidate
            ) {
                view.hidden("kunci", FormKey.fresh())
                if let clerk = model.clerk {
                    view.hidden("kanal", Report.Channel.walkIn.rawValue)
                    view.hidden("token", clerk.formToken)
                }
                what(view)
                whereAndWho(view, model)
                person(view)
                privacy(view)
                section(.class("part")) { view.files(.attachmentsPrivate) }
                p { visit(.writePromise(model.limits)) }
                view.send(Words.action(.submit, visit.language))
            }
        }
    }

    private static func what(_ view: FormView) -> HTML {
        let language = view.visit.language
        let kinds = Report.Classification.ofReporters.map { kind in
            FormView.Choice(
                value: kind.rawValue,
                label: Words.classification(kind, language),
                hint: hint(of: kind)?[language]
            )
        }
        return section(.class("part")) {
            h2 { view.visit(.writeWhat) }
            view.radios(.classification, kinds, isRequired: true)
            view.line(.title, hint: .titleHint, isRequired: true)
            view.area(.body, rows: 9, hint: .bodyHint, isRequired: true)
            view.line(.incidentDate, type: "date")
        }
    }

    private static func hint(of kind: Report.Classification) -> Phrase? {
        switch kind {
        case .complaint: .complaintHint
        case .aspiration: .aspirationHint
        case .informationRequest: .informationHint
        case .unclassified, .oversightComplaint: nil
        }
    }

    private static func whereAndWho(_ view: FormView, _ model: Model) -> HTML {
        section(.class("part")) {
            h2 { view.visit(.writeWhere) }
            view.menu(.region, groups: model.choices.regions, empty: .choose, hint: .regionHint)
            view.line(.address, hint: .addressHint, autocomplete: "off")
            view.line(.agency, hint: .agencyHint, autocomplete: "off", value: named(model.state.fields))
            view.candidates(.agency, model.candidates, mayBeNone: true)
            view.menu(.category, groups: model.choices.categories, empty: .dontKnow)
        }
    }

    /// What was picked instead of what was typed, where that was an agency.
    private static func named(_ fields: FormFields) -> String? {
        let meant = fields.agency(.agency)
        return meant == FormFields.nobody ? fields.text(.agency) : meant
    }

    private static func person(_ view: FormView) -> HTML {
        section(.class("part")) {
            h2 { view.visit(.writePerson) }
            p { view.visit(.personHint) }
            view.line(.reporterName, hint: .nameHint, autocomplete: "name")
            view.line(.reporterEmail, type: "email", hint: .emailHint, autocomplete: "email")
            view.line(.reporterPhone, type: "tel", hint: .phoneHint, autocomplete: "tel")
        }
    }

    private static func privacy(_ view: FormView) -> HTML {
        fieldset(.class("part")) {
            legend { view.visit(.writePrivacy) }
            view.box(.anonymous, .anonymousLabel, hint: .anonymousHint)
            view.box(.visibility, .confidentialLabel, hint: .confidentialHint)
        }
    }
}
