// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The front door: the two things people come for, and the service at work.
enum HomePage {
    struct Model: Sendable {
        let visit: Visit
        let overview: Overview
        let answers: [PublicAnswer]
        let offices: [OfficeFigures]
        let lines: [ReportLine]
        let directory: Directory
    }

    static func page(_ model: Model, about: PageHead = PageHead()) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.homeTitle), visit, about: about) {
            front(visit)
            Notice.line(.open, visit(.emergency), icon: .phone)
            section {
                h2 { visit(.serviceToday) }
                FigureWords.overview(model.overview, visit, received: received(visit))
            }
            section {
                h2 { visit(.latestAnswers) }
                AnswerCards.list(model.answers, model.directory, visit)
            }
            promptness(model)
            steps(visit, model.directory.rules(on: visit.now).policy.limits)
            section {
                h2 { visit(.homeNewest) }
                ReportCards.list(model.lines, model.directory, visit)
                p(.class("row")) {
                    a(.href(Links.browse)) { visit(.homeAll) }
                    a(.href(Links.map)) { visit(.mapSee) }
                }
            }
        }
    }

    /// What the first figure counts, one by one.
    private static func received(_ visit: Visit) -> String {
        let first = CivilDate(day: CivilDate(visit.now, in: .western).day - Overview.days + 1)
        return BrowseQuery([.since: first.iso]).link()
    }

    private static func front(_ visit: Visit) -> HTML {
        section(.class("hero front")) {
            div {
                h1 { visit(.homeTitle) }
                p(.class("lead")) { visit(.homeLead) }
                p { a(.class("button big"), .href(Links.write)) { visit(.homeButton) } }
                p(.class("meta")) { visit(.homeFree) }
            }
            div(.class("hero-track")) {
                h2 { visit(.trackTitle) }
                TrackPage.fields(visit, FormState())
            }
        }
    }

    private static func promptness(_ model: Model) -> HTML {
        let visit = model.visit
        return section {
            h2 { visit(.promptOffices) }
            FigureWords.promptness(model.overview, visit)
            FigureWords.period(model.overview.promptMonths, visit)
            if model.offices.isEmpty {
                p(.class("meta")) { visit(.noOfficesYet) }
            } else {
                p(.class("meta")) { visit(.promptOfficesLead) }
                FigureWords.offices(model.offices, .promptOffices, visit)
            }
            p { a(.href(Links.statistics)) { visit(.seeStatistics) } }
        }
    }

    private static func steps(_ visit: Visit, _ limits: Policy.Limits) -> HTML {
        let steps: [(Phrase, Phrase)] = [
            (.step1(limits), .step1Text), (.step2(limits), .step2Text), (.step3(limits), .step3Text(limits)),
            (.step4(limits), .step4Text),
        ]
        return section {
            h2 { visit(.homeSteps) }
            ol(.class("steps")) {
                for (title, text) in steps {
                    li {
                        h3 { visit(title) }
                        p { visit(text) }
                    }
                }
            }
        }
    }
}
