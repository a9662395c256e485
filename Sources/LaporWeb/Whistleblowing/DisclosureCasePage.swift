// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A disclosure on a recipient's desk, with what can be done to it now.
enum DisclosureCasePage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let view: DisclosureView
        /// The form that was refused, and what was typed into it.
        var refused: (name: DisclosureRequest.Name, state: FormState)?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let view = model.view
        return PageFrame.page(visit(.disclosureCaseTitle), visit) {
            DeskBar.bar(model.desk, view.directory, visit)
            p { a(.href(Links.disclosureDesk)) { "← \(visit(.sealedTitle))" } }
            if let done = visit.disclosed {
                p(.class("notice good"), .role("status")) { visit(.disclosureDone(done)) }
            }
            p(.class("meta")) { "\(visit(.disclosureNumber)) \(view.trackingID.grouped)" }
            h1 { visit(.disclosureCaseTitle) }
            p(.class("notice")) { visit(.sealedWarning) }
            DisclosureParts.standing(view, visit)
            DisclosureParts.conversation(view, visit)
            section {
                h2 { visit(.whatNow) }
                for name in names(model) { block(name, model) }
            }
            DisclosureParts.access(view, visit)
            DisclosureParts.readings(view, visit)
        }
    }

    /// What was sent can have become impossible meanwhile: its words are shown all the same.
    private static func names(_ model: Model) -> [DisclosureRequest.Name] {
        DisclosureRequest.Name.allCases.filter { name in
            switch name {
            case .message, .conclude: model.view.state == .open || model.refused?.name == name
            case .letIn: !model.view.candidates.isEmpty || model.refused?.name == name
            case .recuse: true
            }
        }
    }

    private static func block(_ name: DisclosureRequest.Name, _ model: Model) -> HTML {
        let visit = model.visit
        let state = model.refused.flatMap { $0.name == name ? $0.state : nil }
        let form = FormView(visit: visit, state: state ?? FormState(), prefix: Links.segment(name))
        return details(.class("act"), .id(Links.segment(name)), state == nil ? nil : .open) {
            summary { visit(.disclosureStep(name)) }
            form.summary()
            LaporHTML.form(
                .method("post"),
                .action(Links.deskDisclosure(model.view.trackingID, name)),
                .novalidate,
                .attribute("autocomplete", "off")
            ) {
                form.hidden("token", model.desk.formToken)
                form.hidden("versi", String(model.view.version))
                form.hidden("kunci", FormKey.fresh())
                fields(name, form, model)
                form.send(visit(.disclosureStep(name)))
            }
        }
    }

    private static func fields(_ name: DisclosureRequest.Name, _ form: FormView, _ model: Model) -> HTML {
        let visit = model.visit
        switch name {
        case .message: return form.area(.message, hint: .disclosureAnswerHint, isRequired: true)
        case .letIn:
            let choices = model.view.candidates.map { reader in
                FormView.Choice(
                    value: "\(reader.id)",
                    label: "\(reader.name), \(model.view.directory.agencies.name(reader.agency))"
                )
            }
            return form.menu(.recipient, groups: [(nil, choices)], empty: .choose, hint: .letInHint, isRequired: true)
        case .recuse: return p { visit(.recuseDisclosureHint) }
        case .conclude:
            let choices = Report.Finding.allCases.map {
                FormView.Choice(value: $0.rawValue, label: Words.phrase($0)[visit.language])
            }
            return pieces {
                form.radios(.finding, choices, isRequired: true)
                form.area(.conclusion, hint: .disclosureConclusionHint, isRequired: true)
            }
        }
    }
}
