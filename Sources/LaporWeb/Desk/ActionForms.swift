// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A form for each thing that the officer may do now: the likely steps first, the others one fold away.
struct ActionForms {
    /// What moves a report on; everything else stands under "other steps".
    private static let leading: Set<Report.Action.Name> = [
        .verify, .defer, .archive, .disposition, .forward, .giveBack, .arbitrate, .draft, .approve, .returnDraft,
        .interimAnswer, .finalAnswer, .requestInformation, .conclude, .contribute, .close, .grantIdentity,
    ]
    let model: CasePage.Model
    private var visit: Visit { model.visit }
    private var report: ReportView { model.report }

    func all() -> HTML {
        let actions = report.actions.filter { ActionTable.ofOfficers.contains($0) }
        let others = actions.filter { !Self.leading.contains($0) }
        return section(.id("tindakan")) {
            h2 { visit(.whatNow) }
            if actions.isEmpty && model.refused == nil { p(.class("empty")) { visit(.nothingToDo) } }
            // What was sent can have become impossible meanwhile: its words are shown all the same.
            if let refused = model.refused, !actions.contains(refused.action) { block(refused.action) }
            for action in actions where Self.leading.contains(action) { block(action) }
            if !others.isEmpty {
                let isOpen = model.refused.map { others.contains($0.action) } ?? false
                details(.class("others"), isOpen ? .open : nil) {
                    summary { visit(.otherSteps) }
                    for action in others { block(action) }
                }
            }
        }
    }

    private func block(_ action: Report.Action.Name) -> HTML {
        let isRefused = model.refused?.action == action
        let state = isRefused ? model.refused?.state : nil
        let view = FormView(visit: visit, state: state ?? FormState(), prefix: Links.segment(action))
        let fields = ActionFieldsView(view: view, report: report, officer: model.desk.officer, isRefused: isRefused)
        return details(.class("act"), .id(Links.segment(action)), isRefused ? .open : nil) {
            summary { Words.action(action, visit.language) }
            view.summary()
            switch action {
            case .approve: WaitingPart.draft(report, visit)
            case .grantIdentity: WaitingPart.identity(report, visit)
            default: pieces {}
            }
            form(
                .method("post"),
                .action(Links.deskReport(report.trackingID, action)),
                ActionTable[action]?.encoding.map { .enctype($0) },
                .novalidate
            ) {
                view.hidden("token", model.desk.formToken)
                view.hidden("versi", String(report.version))
                view.hidden("kunci", FormKey.fresh())
                fields.all(of: action)
                view.send(Words.action(action, visit.language))
            }
        }
    }
}
