// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// A link with its words.
struct Way: Sendable {
    let link: String
    let words: String
    var icon: Icon?
    /// The page that is shown, or the choice that is made.
    var isHere = false
    /// How many are there, where that helps.
    var count: String?
}

/// Links in rows: where one is, neighbours, choices.
enum Ways {
    /// The pages above this one, the topmost first.
    static func crumbs(_ ways: [Way], _ visit: Visit) -> HTML {
        nav(.class("crumbs"), .ariaLabel(visit(.crumbs))) {
            ol { for way in ways { li { a(.href(way.link)) { way.words } } } }
        }
    }

    /// Neighbours, of which one is shown.
    static func tabs(_ ways: [Way], label: String) -> HTML {
        nav(.ariaLabel(label)) {
            ul(.class("tabs")) { for way in ways { li { tab(way) } } }
        }
    }

    private static func tab(_ way: Way) -> HTML {
        a(.href(way.link), way.isHere ? .ariaCurrent("page") : nil) {
            if let icon = way.icon { icon.mark }
            way.words
            if let count = way.count { span(.class("badge plain")) { count } }
        }
    }

    /// Choices of which some are made; following one that is made takes it back.
    static func chips(_ ways: [Way], label: String) -> HTML {
        ul(.class("chips"), .ariaLabel(label)) { for way in ways { li { chip(way) } } }
    }

    private static func chip(_ way: Way) -> HTML {
        a(.class("chip"), .href(way.link), way.isHere ? .ariaCurrent("true") : nil) {
            way.words
            if let icon = way.icon { icon.mark }
        }
    }

    /// What is filtered by; following one takes it away.
    static func removable(_ ways: [Way], _ visit: Visit) -> HTML {
        ul(.class("chips"), .ariaLabel(visit(.activeFilters))) {
            for way in ways {
                li {
                    a(.class("chip"), .href(way.link)) {
                        way.words
                        Icon.cross.mark
                        span(.class("unseen")) { visit(.takeAway) }
                    }
                }
            }
        }
    }
}
