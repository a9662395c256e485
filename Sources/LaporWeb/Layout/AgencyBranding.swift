// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// How an agency shows itself: its emblem and colour, who answers for it, and how it is reached.
enum AgencyBranding {
    /// Nothing for an agency that has said nothing of itself.
    static func part(_ agency: Agency, _ directory: Directory, _ visit: Visit) -> HTML {
        guard let profile = directory.profile(of: agency.id), profile != AgencyProfile() else { return HTML() }
        return div(.class("branding")) {
            emblem(agency, profile)
            div {
                if !profile.abbreviation.isEmpty { p { strong { profile.abbreviation } } }
                facts(profile, visit)
            }
        }
    }

    /// A small emblem beside its name, wherever it stands; nothing where it has none.
    static func mark(_ agency: Agency, _ directory: Directory) -> HTML {
        directory.profile(of: agency.id).map { emblem(agency, $0, "emblem small") } ?? HTML()
    }

    /// Its picture, else its letters on its colour.
    static func emblem(_ agency: Agency, _ profile: AgencyProfile, _ style: String = "emblem") -> HTML {
        guard profile.logo.isEmpty else {
            return img(
                .class(style),
                .src(Links.logo(agency.slug, profile.logo)),
                .alt(""),
                .attribute("width", "72"),
                .attribute("height", "72")
            )
        }
        guard let accent = profile.accent else { return HTML() }
        let name = profile.abbreviation.isEmpty ? agency.name : profile.abbreviation
        let letters = name.split(separator: " ").compactMap(\.first).prefix(3)
        return Emblem.draw(
            String(profile.abbreviation.isEmpty ? String(letters) : String(name.prefix(4))),
            accent,
            style
        )
    }

    private static func facts(_ profile: AgencyProfile, _ visit: Visit) -> HTML {
        dl(.class("facts")) {
            person(.agencyHead, profile.headName, profile.headTitle, visit)
            person(.agencyInCharge, profile.contactName, profile.contactTitle, visit)
            fact(.agencyEmail, profile.email, link: "mailto:\(profile.email)", visit)
            fact(.agencyPhone, profile.phone, link: "tel:\(profile.phone.filter { $0 == "+" || $0.isNumber })", visit)
            fact(.agencyAddress, profile.address, visit)
            fact(.agencyWebsite, profile.website, link: profile.website, visit)
        }
    }

    private static func person(_ phrase: Phrase, _ name: String, _ title: String, _ visit: Visit) -> HTML {
        fact(phrase, [name, title].filter { !$0.isEmpty }.joined(separator: ", "), visit)
    }

    private static func fact(_ phrase: Phrase, _ words: String, link: String? = nil, _ visit: Visit) -> HTML {
        pieces {
            if !words.isEmpty {
                dt { visit(phrase) }
                dd { if let link { a(.href(link), .rel("nofollow")) { words } } else { words } }
            }
        }
    }
}

/// Letters on a colour, drawn with attributes alone: the policy of content allows no style of a page's own.
enum Emblem {
    static func draw(_ letters: String, _ accent: AccentColour, _ style: String = "emblem") -> HTML {
        svg(
            .class(style),
            .attribute("viewBox", "0 0 72 72"),
            .attribute("width", "72"),
            .attribute("height", "72"),
            .attribute("aria-hidden", "true"),
            .attribute("focusable", "false")
        ) {
            rect(
                .attribute("width", "72"),
                .attribute("height", "72"),
                .attribute("rx", "10"),
                .attribute("fill", "\(accent)")
            )
            drawnText(
                .attribute("x", "36"),
                .attribute("y", "44"),
                .attribute("fill", "#ffffff"),
                .attribute("font-size", letters.count > 3 ? "20" : "24"),
                .attribute("font-weight", "700"),
                .attribute("text-anchor", "middle")
            ) { letters }
        }
    }
}
