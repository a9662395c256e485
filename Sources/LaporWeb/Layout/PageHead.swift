// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What a page says of itself to search engines, to those who share it, and to readers of feeds.
struct PageHead: Sendable {
    /// One or two sentences; what is shown where the page is shared.
    var description: String?
    /// The address that stands for this page, absolute; nothing for pages that are not to be found.
    var address: String?
    /// Left out by search engines: whatever holds something of one person, or is only a step of a form.
    var isHidden = false
    /// Atom feeds of what the page lists.
    var feeds: [(title: String, link: String)] = []
    /// Beyond what every page has.
    var scripts: [Asset] = []
    var styles: [Asset] = []

    /// - Parameter title: as the page calls itself, without the name of the system.
    func draw(_ title: String, _ visit: Visit) -> HTML {
        pieces {
            if let description { meta(.name("description"), .content(description)) }
            if isHidden { meta(.name("robots"), .content("noindex")) }
            if let address {
                link(.rel("canonical"), .href(address))
                openGraph(title, address, visit)
            }
            for feed in feeds {
                link(.rel("alternate"), .type("application/atom+xml"), .title(feed.title), .href(feed.link))
            }
            for style in styles { link(.rel("stylesheet"), .href(style.link)) }
            for script in scripts { LaporHTML.script(script.link) }
        }
    }

    /// The Open Graph protocol, ogp.me: how the page looks where it is shared.
    private func openGraph(_ title: String, _ address: String, _ visit: Visit) -> HTML {
        pieces {
            property("og:type", "website")
            property("og:site_name", "SP4N-LAPOR!")
            property("og:title", title)
            property("og:url", address)
            property("og:locale", visit.language == .english ? "en_GB" : "id_ID")
            if let description { property("og:description", description) }
        }
    }

    private func property(_ name: String, _ value: String) -> HTML {
        meta(.attribute("property", name), .content(value))
    }
}
