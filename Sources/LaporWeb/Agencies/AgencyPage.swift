// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// An office: who is in charge, how it does, what it answered, what is below it.
enum AgencyPage {
    struct Model: Sendable {
        let visit: Visit
        let agency: Agency
        let overview: Overview
        let answers: [PublicAnswer]
        let units: [Agency]
        let hasMoreUnits: Bool
        let lines: [ReportLine]
        let directory: Directory
        let baseURL: String
    }
    /// States that people look for.
    private static let states: [Report.State] = [.dispositioned, .inProgress, .awaitingReporter, .contested, .closed]

    static func page(_ model: Model, about: PageHead = PageHead()) -> HTML {
        let (visit, agency) = (model.visit, model.agency)
        return PageFrame.page(agency.name, visit, about: about) {
            Ways.crumbs(crumbs(model), visit)
            h1 { agency.name }
            facts(model)
            AgencyBranding.part(agency, model.directory, visit)
            if let end = agency.endsOn, !agency.isInForce(on: CivilDate(visit.now, in: agency.zone)) {
                ended(model, end)
            }
            charge(model)
            figures(model)
            section {
                h2 { visit(.latestAnswers) }
                AnswerCards.list(model.answers, model.directory, visit)
            }
            reports(model)
            if !model.units.isEmpty { units(model) }
            embedding(model)
        }
    }

    private static func crumbs(_ model: Model) -> [Way] {
        let above = model.directory.agencies.ancestry(of: model.agency.id).dropFirst().dropLast().reversed()
        return [Way(link: Links.agencies, words: model.visit(.directoryTitle))]
            + above.compactMap { model.directory.agencies[$0] }.map { Way(link: Links.agency($0.slug), words: $0.name) }
    }

    private static func facts(_ model: Model) -> HTML {
        let (visit, agency) = (model.visit, model.agency)
        return p(.class("meta")) {
            Words.agencyKind(agency.kind, visit.language)
            if let parent = agency.parent.flatMap({ model.directory.agencies[$0] }) {
                " · \(visit(.partOf)) "
                a(.href(Links.agency(parent.slug))) { parent.name }
            }
            if let region = agency.region { " · \(visit(.serves)) \(model.directory.regionName(region))" }
        }
    }

    /// Who took its work over.
    private static func ended(_ model: Model, _ end: CivilDate) -> HTML {
        let successor = model.agency.successor.flatMap { model.directory.agencies[$0] }
        return Notice.box(.open) {
            p {
                model.visit(.agencyEnded(on: SpokenDate.day(end, model.visit.language.known)))
                if let successor {
                    " "
                    model.visit(.agencySuccessor)
                    " "
                    a(.href(Links.agency(successor.slug))) { successor.name }
                }
            }
        }
    }

    private static func charge(_ model: Model) -> HTML {
        let (visit, agency) = (model.visit, model.agency)
        let isOpen = agency.isInForce(on: CivilDate(visit.now, in: agency.zone))
        return section(.class("part")) {
            h2 { visit(.inCharge) }
            p { visit(.inChargeWords) }
            if isOpen {
                p { visit(agency.acceptsDirect ? .acceptsDirect : .acceptsNoDirect) }
                p(.class("row")) {
                    a(.class("button"), .href(Links.write(to: agency))) {
                        Icon.write.mark
                        visit(agency.acceptsDirect ? .writeToAgency : .homeButton)
                    }
                }
            }
        }
    }

    private static func figures(_ model: Model) -> HTML {
        let (visit, agency) = (model.visit, model.agency)
        let hasUnits = !model.directory.agencies.children(of: agency.id).isEmpty
        return section {
            h2 { visit(.agencyFigures) }
            if hasUnits { p(.class("meta")) { visit(.withUnits) } }
            FigureWords.overview(model.overview, visit)
            FigureWords.promptness(model.overview, visit)
            FigureWords.period(model.overview.promptMonths, visit)
            FigureWords.explained(visit)
            p { a(.href(Links.statistics(of: agency.slug))) { visit(.seeStatistics) } }
        }
    }

    private static func reports(_ model: Model) -> HTML {
        let (visit, slug) = (model.visit, model.agency.slug)
        let query = BrowseQuery([.agency: slug])
        return section(.id("laporan")) {
            h2 { visit(.agencyReports) }
            if !model.agency.kind.isGovernment && !model.units.isEmpty {
                p(.class("meta")) { visit(.agencyReportsDirect) }
            }
            Ways.chips(
                states.map { state in
                    Way(
                        link: query.with(.state, state.rawValue).link(),
                        words: Words.state(state, visit.language)
                    )
                },
                label: visit(.stateLabel)
            )
            ReportCards.list(model.lines, model.directory, visit)
            p(.class("row")) {
                a(.class("button quiet small"), .href(query.link())) { visit(.agencyAllReports) }
                a(.class("button quiet small"), .href(Links.feed(Links.agencyFeed(slug), visit.language))) {
                    Icon.feed.mark
                    visit(.followFeed)
                }
            }
        }
    }

    /// How another site takes its figures in.
    private static func embedding(_ model: Model) -> HTML {
        let (visit, agency) = (model.visit, model.agency)
        let address = model.baseURL + Links.embedded(agency.slug)
        let line =
            "<iframe src=\"\(address)\" title=\"LAPOR! – \(agency.slug)\" width=\"100%\" height=\"480\"></iframe>"
        return details {
            summary { visit(.embedTitle) }
            p { visit(.embedWords) }
            p { kbd(.id("sematan")) { line } }
            p(.class("row")) {
                HelpingButtons.copy("sematan", .copy, visit)
                a(.class("button quiet"), .href(Links.embedded(agency.slug))) { visit(.embedLook) }
            }
        }
    }

    private static func units(_ model: Model) -> HTML {
        let (visit, agency) = (model.visit, model.agency)
        return section(.id("unit")) {
            h2 { visit(.agencyUnits) }
            AgencyDirectoryPage.search(visit, within: agency, typed: "")
            AgencyDirectoryPage.entries(model.units)
            if model.hasMoreUnits, let last = model.units.last {
                p {
                    a(.class("button quiet"), .href(Links.units(of: agency.slug, after: last.slug))) {
                        visit(.moreUnits)
                    }
                }
            }
        }
    }
}
