// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where a whistle-blower comes back with number and code; the same for a number that is nobody's.
enum DisclosureCodePage {
    struct Model: Sendable {
        let visit: Visit
        let state: FormState
        /// What was typed into a form whose code is gone, to take along.
        var lost: String?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let view = FormView(
            visit: visit,
            state: model.state,
            labels: [.trackingID: .disclosureNumber],
            wrongCode: .disclosureWrongCode
        )
        return PageFrame.page(visit(.disclosureOpenTitle), visit) {
            h1 { visit(.disclosureOpenTitle) }
            p(.class("lead")) { visit(.disclosureOpenLead) }
            view.summary()
            if let lost = model.lost { words(lost, visit) }
            form(.method("post"), .action(Links.openDisclosure), .class("form"), .novalidate) {
                view.line(.trackingID, hint: .trackingHint, isRequired: true, autocomplete: "off")
                view.line(.accessCode, hint: .disclosureCodeHint, isRequired: true, autocomplete: "off")
                view.send(visit(.disclosureOpenButton))
            }
            p { a(.href(Links.disclose)) { visit(.discloseTitle) } }
        }
    }

    private static func words(_ text: String, _ visit: Visit) -> HTML {
        div(.class("field form")) {
            label(.for("tersimpan")) { visit(.disclosureLost) }
            textarea(.id("tersimpan"), .rows(8), .attribute("readonly", "")) { "\n" + text }
        }
    }
}
