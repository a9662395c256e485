// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// For whoever wrote for longer than the session, or the code in the browser, lasted: what they wrote, to take along.
enum LostWordsPage {
    struct Model: Sendable {
        let visit: Visit
        let action: Report.Action.Name
        let form: FormFields
    }

    static func session(_ model: Model, _ id: TrackingID) -> HTML {
        page(model, .sessionOver, .sessionOverLead, Links.signIn(thenTo: Links.deskReport(id)), .signInButton)
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
            for field in fields(model.action) { text(field, model) }
            p(.class("ways-row")) { a(.class("button"), .href(link)) { visit(label) } }
        }
    }

    private static func fields(_ action: Report.Action.Name) -> [FieldName] {
        ActionTable[action]?.words ?? []
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
