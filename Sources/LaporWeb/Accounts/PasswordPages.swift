// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where officers choose a password: after an invitation, when it is forgotten, or because they want another.
enum PasswordPages {
    static func forgotten(_ visit: Visit, _ state: FormState = FormState()) -> HTML {
        frame(.forgottenTitle, .forgottenLead, visit, state, to: Links.forgottenPassword) { view in
            view.line(.email, type: "email", isRequired: true, autocomplete: "username")
            view.send(visit(.forgottenSend))
        }
    }

    /// The same for everybody, whether or not there is such an officer.
    static func written(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.forgottenSent), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.forgottenSent) }
            Notice.line(.good, visit(.forgottenSentLead), isNews: true)
            p { a(.href(Links.signIn)) { visit(.signInTitle) } }
        }
    }

    /// - Parameter link: where the form goes: what came in the letter is in it.
    static func choose(_ visit: Visit, name: String, to link: String, _ state: FormState = FormState()) -> HTML {
        frame(.chooseTitle, .chooseLead(name), visit, state, to: link) { view in
            view.line(
                .password,
                type: "password",
                hint: .chooseHint,
                isRequired: true,
                autocomplete: "new-password"
            )
            view.send(visit(.chooseSend))
        }
    }

    static func change(_ visit: Visit, token: String, _ state: FormState = FormState()) -> HTML {
        frame(.changePasswordTitle, .changePasswordLead, visit, state, to: Links.changePassword) { view in
            view.hidden("token", token)
            view.line(.presentPassword, type: "password", isRequired: true, autocomplete: "current-password")
            view.line(
                .password,
                type: "password",
                hint: .chooseHint,
                isRequired: true,
                autocomplete: "new-password"
            )
            view.send(visit(.chooseSend))
        }
    }

    /// A link that was used, is over, or was cut off by a mail program.
    static func over(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.linkOverTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.linkOverTitle) }
            p(.class("lead")) { visit(.linkOverLead) }
            p { a(.class("button"), .href(Links.forgottenPassword)) { visit(.forgottenTitle) } }
        }
    }

    private static func frame(
        _ title: Phrase,
        _ lead: Phrase,
        _ visit: Visit,
        _ state: FormState,
        to link: String,
        @HTMLBuilder _ fields: (FormView) -> HTML
    ) -> HTML {
        let view = FormView(visit: visit, state: state, labels: [.password: .passwordNew])
        let inside = fields(view)
        return PageFrame.page(visit(title), visit, about: PageHead(isHidden: true)) {
            h1 { visit(title) }
            p(.class("lead")) { visit(lead) }
            view.summary()
            form(.method("post"), .action(link), .class("form narrow"), .novalidate) { inside }
        }
    }
}
