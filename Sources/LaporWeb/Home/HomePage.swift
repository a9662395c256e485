// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The front door.
enum HomePage {
    struct Model: Sendable {
        let visit: Visit
        let lines: [ReportLine]
        let directory: Directory
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.homeTitle), visit) {
            section(.class("hero")) {
                h1 { visit(.homeTitle) }
                p(.class("lead")) { visit(.homeLead) }
                p { a(.class("button big"), .href(Links.write)) { visit(.homeButton) } }
                p(.class("meta")) { visit(.homeFree) }
            }
            p(.class("notice")) { visit(.emergency) }
            steps(visit, model.directory.rules(on: visit.now).policy.limits)
            section(.class("part")) {
                h2 { visit(.trackTitle) }
                TrackPage.fields(visit, FormState())
            }
            section {
                h2 { visit(.homeNewest) }
                ReportCards.list(model.lines, model.directory, visit)
                p { a(.href(Links.browse)) { visit(.homeAll) } }
            }
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
