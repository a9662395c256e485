// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where officers sign in.
enum SignInPage {
    struct Model: Sendable {
        let visit: Visit
        let state: FormState
        /// Where to go afterwards: a path of the desk.
        let next: String
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let view = FormView(visit: visit, state: model.state)
        return PageFrame.page(visit(.signInTitle), visit) {
            h1 { visit(.signInTitle) }
            p(.class("lead")) { visit(.signInLead) }
            if visit.query["selesai"] == "sandi" { Notice.line(.good, visit(.choosePasswordDone), isNews: true) }
            view.summary()
            form(.method("post"), .action(Links.signIn), .class("form narrow"), .novalidate) {
                view.hidden("lanjut", model.next)
                view.line(.email, type: "email", isRequired: true, autocomplete: "username")
                view.line(.password, type: "password", isRequired: true, autocomplete: "current-password")
                view.send(visit(.signInButton))
            }
            p { a(.href(Links.forgottenPassword)) { visit(.signInForgotten) } }
        }
    }
}
