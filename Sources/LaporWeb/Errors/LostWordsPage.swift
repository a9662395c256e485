// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// For whoever wrote for longer than the session, or the code in the browser, lasted: what they wrote, to take along.
enum LostWordsPage {
    struct Model: Sendable {
        let visit: Visit
        let fields: [FieldName]
        let form: FormFields

        init(visit: Visit, fields: [FieldName], form: FormFields) {
            self.visit = visit
            self.fields = fields
            self.form = form
        }
        init(visit: Visit, action: Report.Action.Name, form: FormFields) {
            self.init(visit: visit, fields: ActionTable[action]?.words ?? [], form: form)
        }
    }

    static func session(_ model: Model, _ id: TrackingID) -> HTML {
        session(model, backTo: Links.deskReport(id))
    }

    static func session(_ model: Model, backTo link: String) -> HTML {
        page(model, .sessionOver, .sessionOverLead, Links.signIn(thenTo: link), .signInButton)
    }

    static func code(_ model: Model, _ id: TrackingID) -> HTML {
        page(model, .codeGone, .codeGoneLead, "\(Links.track)?nomor=\(id)", .useAccessCode)
    }

    private static func page(
        _ model: Model,
        _ title: Phrase,
        _ lead: Phrase,
        _ link: String,
        _ label: Phrase
    ) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(title), visit) {
            h1 { visit(title) }
            p(.class("lead")) { visit(lead) }
            for field in model.fields { text(field, model) }
            p(.class("ways-row")) { a(.class("button"), .href(link)) { visit(label) } }
        }
    }

    private static func text(_ field: FieldName, _ model: Model) -> HTML {
        pieces {
            if let words = model.form.text(field) {
                div(.class("field form")) {
                    label(.for(field.formName)) { Words.field(field.rawValue, model.visit.language) }
                    textarea(.id(field.formName), .rows(8), .attribute("readonly", "")) { "\n" + words }
                }
            }
        }
    }
}
