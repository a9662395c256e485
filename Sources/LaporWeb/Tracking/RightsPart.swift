// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What else a reporter may do, each folded under its name with what it means.
struct RightsPart {
    private static let groups: [(title: Phrase, actions: [Report.Action.Name])] = [
        (.rightsToSay, [.supplement, .reply, .contest, .rate, .confirm]),
        (.rightsToPress, [.escalate, .referToOmbudsman]),
        (.rightsOfName, [.changeContact, .openIdentity, .takeBackIdentity, .changeVisibility, .eraseIdentity]),
        (.rightsToStop, [.withdraw]),
    ]
    /// Of what is not possible yet, what people look for.
    private static let told: [Report.Action.Name] = [.contest, .escalate, .referToOmbudsman]
    let report: ReportView
    let visit: Visit
    let forms: ReporterForms
    /// How the reporter is reached, where that can be changed here.
    var contact = HTML()

    func draw() -> HTML {
        let offered = report.actions.filter {
            isOffered($0) && !TurnPart.actions(report).contains($0)
        }
        return pieces {
            if !offered.isEmpty || !waiting.isEmpty {
                section(.class("rights")) {
                    h2 { visit(.whatElse) }
                    for group in Self.groups where group.actions.contains(where: offered.contains) {
                        h3 { visit(group.title) }
                        for action in group.actions where offered.contains(action) {
                            if action == .changeContact { contact } else { forms.folded(action) }
                        }
                    }
                    NotYetPart.list(waiting, report, visit)
                }
            }
        }
    }

    private var waiting: [NotYet] {
        report.notYet.filter { Self.told.contains($0.action) && $0.mayStillCome }
    }

    private func isOffered(_ action: Report.Action.Name) -> Bool {
        switch action {
        case .changeContact: !contact.isEmpty
        // There is nothing to open where the name is not sealed.
        case .openIdentity: report.isAnonymous
        default: ActionTable.ofReporters.contains(action)
        }
    }
}
