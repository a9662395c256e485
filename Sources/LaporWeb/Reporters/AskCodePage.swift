// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where a citizen says how they are reached; a code goes there.
enum AskCodePage {
    struct Model: Sendable {
        let visit: Visit
        let state: FormState
        /// By what this installation reaches people.
        let routes: Set<ContactPoint.Route>
        /// Where to go afterwards.
        let next: String
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let name = model.routes.contains(.sms) ? .emailOrPhone : FieldName.email.phrase
        let view = FormView(visit: visit, state: model.state, labels: [.emailOrPhone: name])
        return PageFrame.page(visit(.accountSignInTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.accountSignInTitle) }
            p(.class("lead")) { visit(.accountSignInLead) }
            view.summary()
            form(.method("post"), .action(Links.accountSignIn), .class("form part"), .novalidate) {
                view.hidden("lanjut", model.next)
                view.line(
                    .emailOrPhone,
                    hint: model.routes.contains(.sms) ? .reachHint : .reachHintEmailOnly,
                    isRequired: true,
                    autocomplete: model.routes.contains(.sms) ? "username" : "email",
                    inputmode: model.routes.contains(.sms) ? nil : "email"
                )
                view.send(visit(.sendCode))
            }
            if !model.routes.contains(.sms) { Notice.line(.neutral, visit(.noTextMessages), icon: .phone) }
            section {
                h2 { visit(.withoutAccount) }
                p { visit(.withoutAccountText) }
                p { a(.class("button quiet"), .href(Links.track)) { visit(.openWithCode) } }
            }
            p(.class("meta")) { visit(.accountPrivacy) }
        }
    }
}
