// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// What stands where a page would be when there is no network; a browser keeps it from its first visit on.
enum OfflinePage {
    static func page(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.offlineTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.offlineTitle) }
            p(.class("lead")) { visit(.offlineLead) }
            ul {
                li { visit(.offlineDraft) }
                li { visit(.offlineEmergency) }
            }
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.write)) {
                    Icon.write.mark
                    visit(.homeButton)
                }
                a(.class("button quiet"), .href("")) { visit(.offlineAgain) }
            }
        }
    }
}
