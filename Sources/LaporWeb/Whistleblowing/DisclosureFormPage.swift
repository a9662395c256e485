// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Why and how to blow the whistle, who will read it, and the form.
enum DisclosureFormPage {
    static let shown = "penerima"

    struct Model: Sendable {
        let visit: Visit
        let state: FormState
        let recipients: [DisclosureView.Reader]
        let directory: Directory
    }

    static func page(_ model: Model) -> HTML {
        let kept = KeptForm(id: "formulir-ungkap", action: Links.discloseLanguage)
        let visit = model.recipients.isEmpty ? model.visit : model.visit.keeping(kept)
        let view = FormView(visit: visit, state: model.state)
        return PageFrame.page(visit(.discloseTitle), visit) {
            h1 { visit(.discloseTitle) }
            p(.class("lead")) { visit(.discloseLead) }
            p { a(.href(Links.openDisclosure)) { visit(.discloseOpenLink) } }
            section {
                h2 { visit(.discloseReaders) }
                readers(model)
            }
            section {
                h2 { visit(.discloseProtection) }
                ul { for phrase in Phrase.disclosePromises { li { visit(phrase) } } }
                h2 { visit(.discloseCare) }
                ul { for phrase in Phrase.discloseAdvice { li { visit(phrase) } } }
            }
            view.summary()
            if !model.recipients.isEmpty { fields(view, model) }
        }
    }

    private static func readers(_ model: Model) -> HTML {
        let visit = model.visit
        guard !model.recipients.isEmpty else { return p(.class("notice")) { visit(.discloseNobody) } }
        return pieces {
            p { visit(.discloseReadersLead) }
            DisclosureParts.readers(model.recipients, model.directory)
        }
    }

    private static func fields(_ view: FormView, _ model: Model) -> HTML {
        form(
            .id("formulir-ungkap"),
            .method("post"),
            .action(Links.disclose),
            .class("form"),
            .novalidate,
            .attribute("autocomplete", "off")
        ) {
            view.hidden("kunci", FormKey.fresh())
            // Whoever is named while this is being written gets nothing of it.
            for reader in model.recipients { view.hidden(shown, "\(reader.id)") }
            section(.class("part")) {
                view.area(.disclosed, rows: 12, hint: .disclosedHint, isRequired: true)
                view.area(.safeContact, rows: 2, hint: .safeContactHint)
            }
            barred(view, model)
            view.send(view.visit(.discloseSend))
        }
    }

    private static func barred(_ view: FormView, _ model: Model) -> HTML {
        let field = FieldName.barred
        let chosen = view.state.fields.all(field.formName)
        let hint = "\(view.id(field))-petunjuk"
        return fieldset(.class("part"), .ariaDescribedBy(hint)) {
            legend { Words.field(field.rawValue, view.visit.language) }
            p(.class("hint"), .id(hint)) { view.visit(.barredHint) }
            if let problem = view.state.problem(field) {
                p(.class("complaint")) { Words.problem(problem, view.visit.language) }
            }
            for (index, reader) in model.recipients.enumerated() {
                let own = index == 0 ? view.id(field) : "\(view.id(field))-\(index)"
                div(.class("choice")) {
                    input(
                        .type("checkbox"),
                        .id(own),
                        .name(field.formName),
                        .value("\(reader.id)"),
                        chosen.contains("\(reader.id)") ? .checked : nil
                    )
                    label(.for(own)) {
                        strong { reader.name }
                        span(.class("hint")) { model.directory.agencies.name(reader.agency) }
                    }
                }
            }
        }
    }
}
