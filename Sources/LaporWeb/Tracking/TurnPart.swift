// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The one thing that a reporter can do now, before every other.
struct TurnPart {
    let report: ReportView
    let visit: Visit
    let forms: ReporterForms

    /// What stands in it; the rest is among the rights below.
    static func actions(_ report: ReportView) -> Set<Report.Action.Name> {
        if AskedPart.isShown(report) { return [.supplement] }
        let offered = Set(report.actions)
        // Once the reporter has replied it is the agency's turn; what they may still say is among the rights.
        if offered.contains(.confirm), report.state == .awaitingReporter {
            return offered.intersection([.confirm, .contest, .reply])
        }
        return offered.intersection([.rate])
    }

    func draw() -> HTML {
        let actions = Self.actions(report)
        return pieces {
            if AskedPart.isShown(report) {
                // It stands above all else already.
            } else if actions.contains(.confirm) {
                question(actions)
            } else if actions.contains(.rate) {
                section(.class("turn"), .id(Links.segment(.rate))) {
                    h2 { visit(.rateTitle) }
                    p { visit(.rateHint) }
                    forms.fill(.rate)
                }
            } else if !report.state.isEnded {
                nothing()
            }
        }
    }

    // Is it solved? Yes is one press; no, and anything else, takes words. Neither looks easier than the other.
    private func question(_ actions: Set<Report.Action.Name>) -> HTML {
        section(.class("turn choices"), .id(Links.segment(.confirm))) {
            h2 { visit(.isItSolved) }
            p { visit(.confirmHint) }
            forms.fill(.confirm)
            if actions.contains(.contest) { forms.folded(.contest) }
            if actions.contains(.reply) { forms.folded(.reply) }
        }
    }

    private func nothing() -> HTML {
        Notice.box(.neutral, icon: .check) {
            p { strong { visit(.reporterMayWait) } }
            p { visit(report.identity?.email == nil ? .lookAgainLater : .newsByEmail) }
        }
    }
}
