// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// A small box of an office's figures and answers, to be set into its own site: the only page that others may frame.
enum EmbedPage {
    static func page(
        _ agency: Agency,
        _ overview: Overview,
        _ answers: [PublicAnswer],
        _ directory: Directory,
        _ visit: Visit
    ) -> HTML {
        HTML.document(
            html(.lang(visit.language.code)) {
                head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    meta(.name("color-scheme"), .content("light dark"))
                    meta(.name("robots"), .content("noindex"))
                    title { "\(agency.name) – LAPOR!" }
                    link(.rel("stylesheet"), .href(Assets.stylesheet.link))
                    link(.rel("stylesheet"), .href(Assets.publicStyle.link))
                }
                body(.class("embedded")) {
                    main {
                        h1 {
                            AgencyBranding.mark(agency, directory)
                            outside(Links.agency(agency.slug), agency.name)
                        }
                        FigureWords.promptness(overview, visit)
                        FigureWords.period(overview.promptMonths, visit)
                        h2 { visit(.latestAnswers) }
                        if answers.isEmpty { p { visit(.noAnswersYet) } }
                        ul { for answer in answers { item(answer, visit) } }
                        p { outside(Links.write(to: agency), visit(.homeButton)) }
                    }
                }
            }
        )
    }

    private static func item(_ answer: PublicAnswer, _ visit: Visit) -> HTML {
        li {
            outside(Links.report(answer.trackingID), Words.title(answer.title, visit.language))
            " "
            span(.class("meta")) { When.day(answer.answeredAt, .western, visit.language) }
        }
    }

    /// Out of the frame.
    private static func outside(_ link: String, _ words: String) -> HTML {
        a(.href(link), .attribute("target", "_top")) { words }
    }
}

/// The box, and how a site takes it in.
struct EmbedRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/sematan/:slug") { request, context in
            let visit = Visit(request).spoken()
            let agency = try await services.findAgencies.one(try context.parameters.require("slug"))
            let page = EmbedPage.page(
                agency,
                try await services.readFigures.overview(of: agency),
                try await services.readAnswers(of: agency, limit: 3),
                try await services.directory(),
                visit
            )
            var response = Reply.open(page, to: request)
            response.headers[.contentSecurityPolicy] = SecurityHeaders.policy(framedBy: "*")
            return response
        }
    }
}
