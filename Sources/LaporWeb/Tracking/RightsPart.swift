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
        (.rightsOfName, [.openIdentity, .takeBackIdentity, .changeVisibility, .eraseIdentity]),
        (.rightsToStop, [.withdraw]),
    ]
    /// Of what is not possible yet, what people look for.
    private static let told: [Report.Action.Name] = [.contest, .escalate, .referToOmbudsman]
    let report: ReportView
    let visit: Visit
    let forms: ReporterForms

    func draw() -> HTML {
        let offered = report.actions.filter {
            ActionTable.ofReporters.contains($0) && isOffered($0) && !TurnPart.actions(report).contains($0)
        }
        return pieces {
            if !offered.isEmpty || report.notYet.contains(where: { Self.told.contains($0.action) }) {
                section(.class("rights")) {
                    h2 { visit(.whatElse) }
                    for group in Self.groups where group.actions.contains(where: offered.contains) {
                        h3 { visit(group.title) }
                        for action in group.actions where offered.contains(action) { forms.folded(action) }
                    }
                    NotYetPart.list(report, among: Self.told, visit)
                }
            }
        }
    }

    private func isOffered(_ action: Report.Action.Name) -> Bool {
        // There is nothing to open where the name is not sealed.
        action != .openIdentity || report.isAnonymous
    }
}
