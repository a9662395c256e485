// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A form for each thing that the officer may do now: one leads, the others are a list by what they are for.
struct ActionForms {
    let model: CasePage.Model
    private var visit: Visit { model.visit }
    private var report: ReportView { model.report }

    /// What was sent and refused, else what was asked for, else the next step.
    var leading: Report.Action.Name? {
        // What was sent can have become impossible meanwhile: its words are shown all the same.
        if let refused = model.refused { return refused.action }
        if let opened = model.opened, report.actions.contains(opened), ActionTable.ofOfficers.contains(opened) {
            return opened
        }
        return model.step?.action
    }

    private var others: [Report.Action.Name] {
        let next = model.step.map { [$0.action] } ?? []
        let rest = report.actions.filter { ActionTable.ofOfficers.contains($0) && !next.contains($0) }
        return (next + rest).filter { $0 != leading }
    }

    func list() -> HTML {
        let groups = ActionPurpose.allCases.map { purpose in (purpose, others.filter { $0.purpose == purpose }) }
            .filter { !$0.1.isEmpty }
        return pieces {
            if !groups.isEmpty, !model.hasAllTopics {
                section(.class("others"), .id("tindakan"), .ariaLabelledBy("judul-tindakan")) {
                    h2(.id("judul-tindakan")) { visit(.otherActions) }
                    for (purpose, actions) in groups {
                        h3 { visit(Phrase.purpose(purpose)) }
                        for action in actions { block(action) }
                    }
                }
            }
        }
    }

    private func block(_ action: Report.Action.Name) -> HTML {
        details(.class("act"), .id(Links.segment(action))) {
            summary { Words.action(action, visit.language) }
            body(of: action)
        }
    }

    /// What is to be decided on, and the form that does it.
    func body(of action: Report.Action.Name) -> HTML {
        let refused = model.refused.flatMap { $0.action == action ? $0 : nil }
        let view = FormView(visit: visit, state: refused?.state ?? FormState(), prefix: Links.segment(action))
        let fields = ActionFieldsView(
            view: view,
            report: report,
            officer: model.desk.officer,
            isRefused: refused != nil,
            filled: model.filled?.action == action ? model.filled?.fields ?? [:] : [:],
            hasLists: action == leading,
            hasAllTopics: model.hasAllTopics
        )
        return pieces {
            if refused != nil { ConflictPart.draw(model) }
            view.summary()
            switch action {
            case .approve: WaitingPart.draft(report, visit)
            case .grantIdentity: WaitingPart.identity(report, visit)
            default: pieces {}
            }
            TemplatesPart.links(action, view, model)
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
                if action == .verify && report.visibility == .public { preview }
            }
        }
    }

    private var preview: HTML {
        p(.class("send")) {
            button(
                .type("submit"),
                .class("button quiet"),
                .attribute("formaction", Links.preview(report.trackingID)),
                .attribute("formnovalidate", "")
            ) {
                Icon.eye.mark
                " \(visit(.previewButton))"
            }
        }
    }
}

extension Links {
    static func preview(_ id: TrackingID) -> String { "\(deskReport(id, .verify))/pratinjau" }
}
