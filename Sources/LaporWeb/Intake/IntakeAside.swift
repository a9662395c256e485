// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Beside the form: what becomes of a report, and where else to turn.
enum IntakeAside {
    static func draw(_ limits: Policy.Limits, _ visit: Visit) -> HTML {
        aside {
            section(.class("part")) {
                h2 { visit(.receiptNext) }
                StepLine.draw(
                    [
                        step(.now, .step1(limits), .step1Text, visit), step(.todo, .step2(limits), .step2Text, visit),
                        step(.todo, .step3(limits), .step3Text(limits), visit),
                        step(.todo, .step4(limits), .step4Text, visit),
                    ],
                    label: visit(.homeSteps),
                    isAcross: false,
                    visit
                )
                p(.class("meta")) { visit(.writePromise(limits)) }
            }
            section(.class("part")) {
                h2 { visit(.discloseTitle) }
                p { visit(.helpDisclose) }
                p { a(.href(Links.disclose)) { visit(.writeDiscloseLink) } }
            }
        }
    }

    private static func step(
        _ standing: StepLine.Standing,
        _ title: Phrase,
        _ text: Phrase,
        _ visit: Visit
    )
        -> StepLine.Step
    {
        StepLine.Step(standing: standing, title: visit(title), lines: [HTML(text: visit(text))])
    }
}
