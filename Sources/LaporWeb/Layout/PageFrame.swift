// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What is around every page: head, navigation, language switch, footer.
enum PageFrame {
    static func page(_ title: String, _ visit: Visit, @HTMLBuilder _ content: Content) rethrows -> HTML {
        let inside = try content()
        return HTML.document(
            html(.lang(visit.language.rawValue)) {
                head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    meta(.name("color-scheme"), .content("light dark"))
                    LaporHTML.title { "\(title) – LAPOR!" }
                    link(.rel("stylesheet"), .href(Assets.stylesheet.link))
                    link(.rel("icon"), .type("image/svg+xml"), .href(Assets.icon.link))
                }
                body {
                    a(.class("skip"), .href("#isi-halaman")) { visit(.skipToContent) }
                    top(visit)
                    main(.id("isi-halaman"), .class("wrap"), .tabindex(-1)) { inside }
                    bottom(visit)
                }
            }
        )
    }

    private static func top(_ visit: Visit) -> HTML {
        header(.class("top")) {
            div(.class("wrap top-row")) {
                a(.class("brand"), .href(Links.home)) {
                    Logo.mark
                    span { "LAPOR!" }
                }
                nav(.ariaLabel(visit(.mainNavigation))) {
                    ul(.class("menu")) {
                        item(Links.write, .menuWrite, visit)
                        item(Links.track, .menuTrack, visit)
                        item(Links.browse, .menuBrowse, visit)
                        item(Links.help, .menuHelp, visit)
                        if visit.isSignedIn {
                            item(Links.desk, .menuDesk, visit)
                        } else {
                            item(Links.signIn, .menuSignIn, visit)
                        }
                    }
                }
                languages(visit)
            }
        }
    }

    private static func item(_ link: String, _ phrase: Phrase, _ visit: Visit) -> HTML {
        li { a(.href(link), visit.path == link ? .ariaCurrent("page") : nil) { visit(phrase) } }
    }

    /// Each language in its own name, as people look for it.
    private static func languages(_ visit: Visit) -> HTML {
        nav(.class("languages"), .ariaLabel("Bahasa / Language")) {
            for language in Language.allCases {
                let name = language == .indonesian ? "Indonesia" : "English"
                a(
                    .href(visit.link(in: language)),
                    .lang(language.rawValue),
                    .hreflang(language.rawValue),
                    language == visit.language ? .ariaCurrent("true") : nil
                ) { name }
            }
        }
    }

    private static func bottom(_ visit: Visit) -> HTML {
        footer(.class("bottom")) {
            div(.class("wrap")) {
                p { strong { visit(.emergencyShort) } }
                p { visit(.footerAbout) }
                p { a(.href(Links.help)) { visit(.menuHelp) } }
            }
        }
    }
}
