// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The one thing to do now, with its form open, and the rule behind it; or whose turn it is.
struct NextStepPart {
    let forms: ActionForms
    private var model: CasePage.Model { forms.model }
    private var visit: Visit { model.visit }

    func draw() -> HTML {
        section(.class("part lead"), .id("langkah"), .ariaLabelledBy("judul-langkah")) {
            h2(.id("judul-langkah")) { heading }
            if let action = forms.leading {
                h3 { forms.title(action) }
                if let step = model.step, isOpen(step) { why(step.reason) }
                div(.class("act"), .id(ActionForms.mark(action))) { forms.body(of: action) }
            } else if !stepsFromAbove.isEmpty {
                EscalatedPart.draw(stepsFromAbove, forms)
            } else {
                p { waiting }
            }
        }
    }

    private var stepsFromAbove: [Report.Action.Name] { model.report.stepsFromAbove(for: model.desk.officer) }

    private var heading: String {
        visit(forms.leading == nil || model.step.map(isOpen) == true ? .nextStep : .chosenStep)
    }

    private func isOpen(_ step: NextStep) -> Bool {
        forms.leading.map(ActionForms.mark) == ActionForms.mark(step.action)
    }

    private func why(_ reason: NextStep.Reason) -> HTML {
        details(.class("why")) {
            summary {
                Icon.help.mark
                " \(visit(.whyThisStep))"
            }
            p { visit(Phrase.why(reason, model.report)) }
            p(.class("meta")) { "\(visit(.legalBasis)) \(model.report.policy.citation)" }
        }
    }

    private var waiting: String {
        let report = model.report
        if report.actions.isEmpty { return visit(.nothingToDo) }
        if report.state.isTurnOfReporter {
            return "\(visit(.waitsForReporterNow)) \(visit(.nothingOwed))"
        }
        let isElsewhere = !report.state.isEnded && report.agency.id != model.desk.officer.agency
        return isElsewhere ? "\(visit(.waitsForOthers)) \(visit(.nothingOwed))" : visit(.nothingOwed)
    }
}
