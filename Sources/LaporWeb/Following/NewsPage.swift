// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where the links of letters lead: one question, one button.
enum NewsPage {
    enum Question: Sendable {
        case confirm(TrackingID)
        case stop
    }

    static func question(_ question: Question, _ visit: Visit) -> HTML {
        let (title, text, button): (Phrase, Phrase, Phrase) =
            switch question {
            case .confirm: (.followConfirmTitle, .followConfirmText, .followConfirmButton)
            case .stop: (.unfollowTitle, .unfollowText, .unfollow)
            }
        return PageFrame.page(visit(title), visit, about: PageHead(isHidden: true)) {
            h1 { visit(title) }
            if case .confirm(let id) = question {
                p(.class("lead")) {
                    "\(visit(.trackingNumber)) "
                    a(.href(Links.report(id))) { id.grouped }
                }
            }
            p { visit(text) }
            // To the same address.
            form(.method("post")) {
                LaporHTML.button(.type("submit"), .class("button")) { visit(button) }
            }
        }
    }

    static func stopped(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.unfollowedTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.unfollowedTitle) }
            Notice.line(.good, visit(.unfollowedText), isNews: true)
            p { a(.class("button quiet"), .href(Links.browse)) { visit(.menuBrowse) } }
        }
    }
}
