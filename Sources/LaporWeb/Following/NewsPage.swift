// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Where the links of letters lead: one question, one button.
enum NewsPage {
    enum Question: Sendable { case confirm, stop }

    static func question(_ question: Question, about report: ReportLine?, _ visit: Visit) -> HTML {
        let (title, text, button): (Phrase, Phrase, Phrase) =
            switch question {
            case .confirm: (.followConfirmTitle, .followConfirmText, .followConfirmButton)
            case .stop: (.unfollowTitle, .unfollowText, .unfollow)
            }
        return PageFrame.page(visit(title), visit, about: PageHead(isHidden: true)) {
            h1 { visit(title) }
            if let report { line(report, visit) }
            p { visit(text) }
            // To the same address.
            form(.method("post")) {
                LaporHTML.button(.type("submit"), .class("button")) { visit(button) }
            }
        }
    }

    /// Which report it is, by its title and number.
    private static func line(_ report: ReportLine, _ visit: Visit) -> HTML {
        p(.class("lead")) {
            a(.href(Links.report(report.trackingID))) { Words.title(report.title, visit.language) }
            " · \(visit(.trackingNumber)) \(report.trackingID.grouped)"
        }
    }

    static func stopped(_ visit: Visit, about report: ReportLine?) -> HTML {
        PageFrame.page(visit(.unfollowedTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.unfollowedTitle) }
            Notice.line(.good, visit(.unfollowedText), isNews: true)
            if let report { line(report, visit) }
            p { a(.class("button quiet"), .href(Links.browse)) { visit(.menuBrowse) } }
        }
    }
}
