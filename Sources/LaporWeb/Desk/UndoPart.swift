// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// What was just done to something that an officer keeps, and the way to take it back.
enum UndoPart {
    /// - Parameter link: nothing where it cannot be taken back.
    static func told(_ news: Phrase, undoing link: String?, _ desk: DeskSession, _ visit: Visit) -> HTML {
        Notice.box(.good, isNews: true) {
            p { visit(news) }
            if let link {
                form(.method("post"), .action(link)) {
                    token(desk)
                    button(.type("submit"), .class("button quiet small")) {
                        Icon.undo.mark
                        " \(visit(.undo))"
                    }
                }
            }
        }
    }

    /// A press that takes something away; the name of it is said to those who do not see what it stands beside.
    static func removal(_ link: String, of name: String, _ desk: DeskSession, _ visit: Visit) -> HTML {
        form(.method("post"), .action(link)) {
            token(desk)
            button(.type("submit"), .class("button danger small")) {
                visit(.deleteView)
                span(.class("unseen")) { " \(name)" }
            }
        }
    }

    static func token(_ desk: DeskSession) -> HTML {
        input(.type("hidden"), .name("token"), .value(desk.formToken))
    }
}
