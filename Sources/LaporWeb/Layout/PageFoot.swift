// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// What stands under every page: the emergency number, all ways, and what this is.
enum PageFoot {
    private static let ways: [(String, Phrase)] = [
        (Links.write, .menuWrite), (Links.track, .menuTrack), (Links.account, .ownReports), (Links.browse, .menuBrowse),
        (Links.map, .mapTitle), (Links.statistics, .menuStatistics), (Links.help, .menuHelp),
        (Links.disclose, .footerDisclose), (Links.status, .statusTitle), (Links.desk, .menuOfficers),
        (Links.api, .footerAPI),
    ]

    static func draw(_ visit: Visit) -> HTML {
        footer(.class("bottom")) {
            div(.class("wrap bottom-row")) {
                div {
                    p(.class("emergency-line")) {
                        Icon.phone.mark
                        strong { visit(.emergencyShort) }
                    }
                    p { visit(.footerAbout) }
                }
                nav(.ariaLabel(visit(.footerWays))) {
                    ul { for (link, phrase) in ways { li { a(.href(link)) { visit(phrase) } } } }
                }
            }
        }
    }
}
