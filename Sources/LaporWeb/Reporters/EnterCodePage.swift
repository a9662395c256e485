// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Where the code is typed; it says where the code went, until when it is good, and what to do when none comes.
enum EnterCodePage {
    struct Model: Sendable {
        let visit: Visit
        let state: FormState
        let asked: AskForCode.Asked
        let next: String
        /// In a demonstration: where the letter lies.
        var letters: String?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let view = FormView(visit: visit, state: model.state)
        return PageFrame.page(visit(.enterCodeTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.enterCodeTitle) }
            view.summary()
            Notice.box(.good, icon: .mail, isNews: true) {
                p {
                    visit(visit.query["lagi"] == "ya" ? .codeSentAgain : .codeSentTo)
                    " "
                    strong { model.asked.contact.description }
                    " \(visit(model.asked.contact.route == .email ? .byEmail : .bySMS))."
                }
                p {
                    "\(visit(.codeGoodUntil)) "
                    When.moment(model.asked.expiresAt, .western, visit.language)
                    "."
                }
            }
            if let folder = model.letters {
                Notice.box(.neutral) {
                    p {
                        visit(.demonstrationLetter)
                        " "
                        strong { folder }
                    }
                }
            }
            form(.method("post"), .action(Links.accountCode), .class("form part"), .novalidate) {
                view.hidden("lanjut", model.next)
                view.line(
                    .signInCode,
                    hint: .codeHint,
                    isRequired: true,
                    autocomplete: "one-time-code",
                    inputmode: "numeric",
                    value: ""
                )
                view.send(visit(.signInButton))
            }
            notThere(model)
        }
    }

    private static func notThere(_ model: Model) -> HTML {
        let visit = model.visit
        return section {
            h2 { visit(.noCodeCame) }
            ul {
                li { visit(.lookInSpam) }
                li {
                    "\(visit(.isItRight)) \(model.asked.contact.description) "
                    a(.href(Links.accountSignIn(thenTo: model.next))) { visit(.otherContact) }
                }
                li { a(.href(Links.track)) { visit(.openWithCode) } }
            }
            if model.asked.nextAt <= visit.now {
                form(.method("post"), .action(Links.accountCodeAgain)) {
                    input(.type("hidden"), .name("lanjut"), .value(model.next))
                    button(.type("submit"), .class("button quiet")) { visit(.sendAgain) }
                }
            } else {
                p {
                    "\(visit(.sendAgainFrom)) "
                    When.moment(model.asked.nextAt, .western, visit.language)
                    ". "
                    a(.href(Links.accountCode(thenTo: model.next))) { visit(.lookAgain) }
                }
            }
        }
    }
}
