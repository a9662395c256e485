// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What is around every page: head, navigation, language switch, footer.
enum PageFrame {
    /// - Parameter about: what is said of the page to others than its reader.
    static func page(
        _ title: String,
        _ visit: Visit,
        about: PageHead = PageHead(),
        @HTMLBuilder _ content: Content
    ) rethrows -> HTML {
        let inside = try content()
        let page = HTML.document(
            html(.lang(visit.language.code)) {
                headings(title, visit, about)
                body {
                    a(.class("skip"), .href("#isi-halaman")) { visit(.skipToContent) }
                    top(visit)
                    main(.id("isi-halaman"), .class("wrap"), .tabindex(-1)) { inside }
                    PageFoot.draw(visit)
                }
            }
        )
        guard visit.language.regional != nil else { return page }
        return page.spellingMarks(in: visit.language.known.rawValue)
    }

    private static func headings(_ title: String, _ visit: Visit, _ about: PageHead) -> HTML {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.name("color-scheme"), .content("light dark"))
            meta(.name("theme-color"), .content("#a3191e"))
            LaporHTML.title { "\(title) – LAPOR!" }
            link(.rel("stylesheet"), .href(Assets.stylesheet.link))
            link(.rel("stylesheet"), .href((visit.isAtDesk ? Assets.deskStyle : Assets.publicStyle).link))
            link(.rel("icon"), .type("image/svg+xml"), .href(Assets.icon.link))
            link(.rel("manifest"), .href(Assets.manifest.link))
            script(Assets.script.link)
            if let words = visit.language.script { script(words.link) }
            about.draw(title, visit)
        }
    }

    private static func top(_ visit: Visit) -> HTML {
        header(.class("top")) {
            div(.class("wrap top-row")) {
                a(.class("brand"), .href(Links.home)) {
                    Logo.mark
                    span {
                        "LAPOR!"
                        small { visit(.brandLine) }
                    }
                }
                nav(.class("main-menu"), .ariaLabel(visit(.mainNavigation))) {
                    ul(.class("menu")) {
                        item(Links.write, .menuWrite, .write, visit)
                        item(Links.track, .menuTrack, .track, visit)
                        item(Links.browse, .menuBrowse, .browse, visit)
                        item(Links.help, .menuHelp, .help, visit)
                        if visit.isAtDesk {
                            item(Links.desk, .menuDesk, .officer, visit)
                        } else {
                            item(Links.account, .menuAccount, .person, visit)
                        }
                    }
                }
                languages(visit)
            }
        }
    }

    private static func item(_ link: String, _ phrase: Phrase, _ icon: Icon, _ visit: Visit) -> HTML {
        li {
            a(.href(link), visit.path == link ? .ariaCurrent("page") : nil) {
                icon.mark
                visit(phrase)
            }
        }
    }

    /// Each language in its own name, as people look for it.
    private static func languages(_ visit: Visit) -> HTML {
        nav(.class("languages"), .ariaLabel("Bahasa / Language")) {
            // The first button of a form is what the return key presses: that must not be a language.
            if let form = visit.keptForm {
                input(.type("submit"), .attribute("form", form.id), .isHidden)
            }
            for language in OfferedLanguages.current.all { choice(language, visit) }
        }
    }

    private static func choice(_ language: Language, _ visit: Visit) -> HTML {
        let name = Phrase.languageName[language]
        let code = Attribute.lang(language.code)
        let current = language == visit.language ? Attribute.ariaCurrent("true") : nil
        guard let form = visit.keptForm else {
            return a(.href(visit.link(in: language)), code, .hreflang(language.code), current) { name }
        }
        // A link to the page that is shown would lose what is typed as well.
        return language == visit.language ? span(code, current) { name } : button(form, language, name)
    }

    private static func button(_ form: KeptForm, _ language: Language, _ name: String) -> HTML {
        LaporHTML.button(
            .type("submit"),
            .attribute("form", form.id),
            .attribute("formaction", form.action),
            .attribute("formnovalidate", ""),
            .name(KeptForm.wanted),
            .value(language.code),
            .lang(language.code)
        ) { name }
    }
}
