// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The parts of the form: what happened, where, to whom it may go, and who may know.
struct IntakeParts {
    let view: FormView
    let model: IntakePage.Model
    private var visit: Visit { view.visit }

    func all() -> HTML {
        pieces {
            part(.story, .writeWhat) { story() }
            part(.place, .writeWhere) { place() }
            part(.agency, .writeWhom) { agency() }
            part(.person, .writePerson) { person() }
        }
    }

    private func part(_ part: IntakePage.Part, _ title: Phrase, @HTMLBuilder _ fields: Content) rethrows -> HTML {
        let inside = try fields()
        return section(
            .class("part"),
            .id(part.rawValue),
            .tabindex(-1),
            .attribute("data-step", visit(title)),
            part == .agency && model.asks ? .attribute("data-open", "") : nil,
            .ariaLabelledBy("\(part.rawValue)-judul")
        ) {
            h2(.id("\(part.rawValue)-judul")) { visit(title) }
            inside
        }
    }

    private func story() -> HTML {
        let kinds = Report.Classification.ofReporters.map { kind in
            FormView.Choice(
                value: kind.rawValue,
                label: Words.classification(kind, visit.language),
                hint: hint(of: kind)?[visit.language]
            )
        }
        return pieces {
            view.area(.body, rows: 8, hint: .bodyHint, isRequired: true)
            div(.attribute("data-report-files", "\(AttachmentLimits.files)")) { view.files(.attachmentsPrivate) }
            view.line(.title, hint: .titleHint, isRequired: true)
            div(.class("choices-big")) { view.radios(.classification, kinds, isRequired: true) }
        }
    }

    private func hint(of kind: Report.Classification) -> Phrase? {
        switch kind {
        case .complaint: .complaintHint
        case .aspiration: .aspirationHint
        case .informationRequest: .informationHint
        case .unclassified, .oversightComplaint: nil
        }
    }

    private func place() -> HTML {
        pieces {
            PlaceChoice.field(view, model.directory.regions)
            view.line(.address, hint: .addressHint, autocomplete: "off")
            PositionPart.draw(view, model.state, tiles: model.tiles)
            view.line(.incidentDate, type: "date", hint: .incidentDateHint)
        }
    }

    private func agency() -> HTML {
        let choices = IntakeChoices.topics(
            model.directory,
            on: CivilDate(visit.now, in: .western),
            visit.language
        )
        return pieces {
            Notice.line(.good, visit(.agencyUnknown))
            view.line(
                .agency,
                hint: .agencyHint,
                autocomplete: "off",
                value: named,
                suggestions: Suggestions(address: "/api/v1/agencies?limit=8&q=", name: "name")
            )
            view.candidates(.agency, model.candidates, mayBeNone: true)
            view.menu(.category, groups: choices, empty: .dontKnow)
            TopicPart.draw(model.questions, view)
        }
    }

    /// What was picked instead of what was typed, where that was an agency.
    private var named: String? {
        let fields = model.state.fields
        let meant = fields.agency(.agency)
        return meant == FormFields.nobody ? fields.text(.agency) : meant
    }

    private func person() -> HTML {
        pieces {
            p { visit(.personHint) }
            view.line(.reporterName, hint: .nameHint, autocomplete: "name")
            view.line(.reporterEmail, type: "email", hint: .emailHint, autocomplete: "email")
            view.line(.reporterPhone, type: "tel", hint: .phoneHint, autocomplete: "tel")
            view.line(.onBehalfOf, hint: .onBehalfHint, autocomplete: "off")
            fieldset(.class("field choices-big")) {
                legend { visit(.writePrivacy) }
                view.box(.anonymous, .anonymousLabel, hint: .anonymousHint)
                view.box(.visibility, .confidentialLabel, hint: .confidentialHint)
            }
            Privacy.explained(visit)
        }
    }
}
