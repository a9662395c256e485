// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where a reporter comes back with number and code.
enum TrackPage {
    struct Model: Sendable {
        let visit: Visit
        let state: FormState
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.trackTitle), visit) {
            h1 { visit(.trackTitle) }
            p(.class("lead")) { visit(.trackLead) }
            FormView(visit: visit, state: model.state).summary()
            fields(visit, model.state)
        }
    }

    /// The same form stands on the home page.
    static func fields(_ visit: Visit, _ state: FormState) -> HTML {
        let view = FormView(visit: visit, state: state)
        return form(.method("post"), .action(Links.track), .class("form"), .novalidate) {
            view.line(.trackingID, hint: .trackingHint, isRequired: true, autocomplete: "off")
            view.line(.accessCode, hint: .accessHint, autocomplete: "off")
            view.send(visit(.trackButton))
        }
    }
}
