// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// To an officer whose number leads to nothing at their desk; whether there is such a report is not said.
enum ElsewherePage {
    static func page(_ desk: DeskSession, _ directory: Directory, _ visit: Visit) -> HTML {
        PageFrame.page(visit(.elsewhereTitle), visit, about: DeskBar.head) {
            DeskBar.bar(desk, directory, visit)
            Ways.crumbs([Way(link: Links.desk, words: visit(.deskTitle))], visit)
            h1 { visit(.elsewhereTitle) }
            p(.class("lead")) { visit(.elsewhereLead) }
            p { visit(.elsewhereAdvice) }
            form(.method("get"), .action(Links.desk), .class("search"), .role("search")) {
                div(.class("field")) {
                    label(.for(Search.field)) { visit(.searchDesk) }
                    div(.class("inline-field")) {
                        input(.type("search"), .id(Search.field), .name(Search.field), .maxlength(Search.limit))
                        button(.type("submit"), .class("button")) { visit(.searchButton) }
                    }
                }
            }
            p { a(.href(Links.desk)) { visit(.backToQueue) } }
        }
    }
}
