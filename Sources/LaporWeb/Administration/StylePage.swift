// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// The parts that pages are made of, as they are: whoever builds a page begins here.
enum StylePage {
    static func page(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.styleTitle), visit, about: PageHead(isHidden: true, styles: [Assets.partsStyle])) {
            h1 { visit(.styleTitle) }
            p(.class("lead")) { visit(.styleLead) }
            colours(visit)
            type(visit)
            buttons(visit)
            labels(visit)
            notices(visit)
            StyleParts.all(visit)
            icons(visit)
        }
    }

    /// With what each is for; the sheet has the values.
    private static let tokens = [
        "ground", "surface", "sunken", "ink", "ink-soft", "line", "line-soft", "brand", "brand-ground", "link",
        "good-ground", "busy-ground", "open-ground", "bad-ground", "plain-ground", "chart-1", "chart-2", "chart-3",
        "chart-4", "chart-5",
    ]

    private static func colours(_ visit: Visit) -> HTML {
        section {
            h2 { visit(.styleColours) }
            ul(.class("swatches")) {
                for token in tokens {
                    li {
                        span(.class("swatch swatch-\(token)")) { "" }
                        "--\(token)"
                    }
                }
            }
        }
    }

    private static func type(_ visit: Visit) -> HTML {
        section(.class("part")) {
            h2 { visit(.styleType) }
            p(.class("lead")) { visit(.homeLead) }
            p { visit(.helpPrivacyText) }
            p(.class("meta")) { visit(.homeFree) }
            p {
                span(.class("secret")) { "123 4567 8901" }
                " "
                kbd { "?" }
            }
        }
    }

    private static func buttons(_ visit: Visit) -> HTML {
        section {
            h2 { visit(.styleButtons) }
            p(.class("row")) {
                a(.class("button big"), .href(Links.write)) {
                    Icon.write.mark
                    visit(.homeButton)
                }
                a(.class("button"), .href(Links.track)) { visit(.menuTrack) }
                a(.class("button quiet"), .href(Links.browse)) { visit(.menuBrowse) }
                a(.class("button danger"), .href(Links.style)) { Words.action(.withdraw, visit.language) }
                a(.class("button quiet small"), .href(Links.help)) { visit(.menuHelp) }
            }
        }
    }

    private static func labels(_ visit: Visit) -> HTML {
        section {
            h2 { visit(.styleBadges) }
            p(.class("row")) { for state in Report.State.allCases { Badges.state(state, visit.language) } }
            p(.class("row")) {
                for tone in ["good", "busy", "open", "bad", "plain"] { Badges.label(tone, tone) }
            }
        }
    }

    private static func notices(_ visit: Visit) -> HTML {
        section {
            h2 { visit(.styleNotices) }
            for tone in Notice.Tone.allCases { Notice.line(tone, visit(.emergency)) }
            EmptyState.box(.browse, visit(.noneHere), visit(.homeFree), way: (Links.write, visit(.homeButton)))
        }
    }

    private static func icons(_ visit: Visit) -> HTML {
        section {
            h2 { visit(.styleIcons) }
            ul(.class("swatches")) {
                for icon in Icon.allCases {
                    li {
                        icon.mark
                        " \(icon)"
                    }
                }
            }
        }
    }
}
