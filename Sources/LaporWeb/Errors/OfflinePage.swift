// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// What stands where a page would be when there is no network; a browser keeps it from its first visit on.
enum OfflinePage {
    /// Only a new report is kept (ADR 0026); nobody shall wait for what will not be sent.
    private static let kept: [(Phrase, Phrase)] = [
        (.offlineNew, .offlineNewText), (.offlineSent, .offlineSentText), (.offlineElse, .offlineElseText),
    ]

    static func page(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.offlineTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.offlineTitle) }
            p(.class("lead")) { visit(.offlineLead) }
            p(.class("ways-row")) {
                a(.class("button"), .href("")) { visit(.offlineAgain) }
                a(.class("button quiet"), .href(Links.write)) {
                    Icon.write.mark
                    visit(.homeButton)
                }
            }
            Notice.line(.open, visit(.offlineEmergency), icon: .phone)
            section {
                h2 { visit(.offlineKept) }
                dl(.class("explained")) {
                    for (name, meaning) in kept {
                        dt { visit(name) }
                        dd { visit(meaning) }
                    }
                }
            }
        }
    }
}
