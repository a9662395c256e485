// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// For whoever wrote for longer than the session, or the code in the browser, lasted: what they wrote, to take along.
enum LostWordsPage {
    static func page(_ lost: LostForm, _ visit: Visit) -> HTML {
        let words = words(lost)
        return PageFrame.page(visit(words.title), visit, about: PageHead(isHidden: true)) {
            h1 { visit(words.title) }
            p(.class("lead")) { visit(words.lead) }
            draw(lost.words)
            if let again = lost.again {
                carryOn(again, lost, visit)
            } else {
                p(.class("ways-row")) {
                    a(.class("button"), .href(door(lost))) { visit(words.door) }
                    if lost.isKnown { a(.class("button quiet"), .href(lost.back)) { visit(.backToForm) } }
                }
            }
        }
    }

    /// Never written into a page, whatever form they came with.
    private static let unseen: Set<String> = ["token", FieldName.password.formName, FieldName.presentPassword.formName]

    /// Signing in beside this page, and then on with everything that it holds.
    private static func carryOn(_ again: LostForm.Resumption, _ lost: LostForm, _ visit: Visit) -> HTML {
        form(.method("post"), .action(again.action)) {
            for (name, value) in again.fields.pairs where !unseen.contains(name) {
                input(.type("hidden"), .name(name), .value(value))
            }
            p(.class("ways-row")) {
                if !lost.isKnown {
                    a(.class("button"), .href(door(lost)), .attribute("target", "_blank"), .rel("noopener")) {
                        visit(.signInBeside)
                    }
                }
                button(.type("submit"), .class(lost.isKnown ? "button" : "button quiet")) { visit(again.button) }
            }
        }
    }

    /// Each of the words with the name of its field, to be read and copied.
    static func draw(_ words: TypedWords) -> HTML {
        pieces {
            for line in words.lines {
                div(.class("field form")) {
                    label(.for(line.name)) { line.label }
                    textarea(.id(line.name), .rows(line.text.count > 120 ? 8 : 2), .attribute("readonly", "")) {
                        "\n" + line.text
                    }
                }
            }
        }
    }

    private static func door(_ lost: LostForm) -> String {
        switch lost.door {
        case .officer: Links.signIn(thenTo: lost.back)
        case .account: Links.accountSignIn(thenTo: lost.back)
        case .code(let id): "\(Links.track)?nomor=\(id)"
        }
    }

    private static func words(_ lost: LostForm) -> (title: Phrase, lead: Phrase, door: Phrase) {
        let hasWords = !lost.words.isEmpty
        if let again = lost.again {
            return (.sessionOver, lost.isKnown ? .carryOnKnown : again.lead, .signInButton)
        }
        return switch lost.door {
        case .officer: (.sessionOver, hasWords ? .sessionOverLead : .sessionOverNothing, .signInButton)
        case .account: (.sessionOver, hasWords ? .sessionOverLead : .sessionOverNothing, .accountSignInTitle)
        case .code: (.codeGone, .codeGoneLead, .useAccessCode)
        }
    }
}
