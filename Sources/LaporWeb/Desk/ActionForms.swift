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
        let isAnswering = leading.map(Self.isAnswer) ?? false
        var hasAnswer = isAnswering
        return (next + rest).filter { action in
            guard Self.isAnswer(action) else { return action != leading }
            // However many forms an answer can have, it is one box.
            defer { hasAnswer = true }
            return !hasAnswer
        }
    }

    static func isAnswer(_ action: Report.Action.Name) -> Bool { AnswerForm.actions.contains(action) }

    func title(_ action: Report.Action.Name) -> String {
        hasBox(action) ? AnswerBox(model: model).title : Words.action(action, visit.language)
    }

    /// What was tried and cannot be done any more is called as it was tried, and has no box of what could be done instead.
    private func hasBox(_ action: Report.Action.Name) -> Bool {
        Self.isAnswer(action) && (model.refused?.action != action || ConflictPart.isPossible(model))
    }

    static func mark(_ action: Report.Action.Name) -> String {
        isAnswer(action) ? Links.answerSegment : Links.segment(action)
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
                    NotYetPart.list(report, among: ActionTable.ofOfficers, visit)
                }
            }
        }
    }

    private func block(_ action: Report.Action.Name) -> HTML {
        details(.class("act"), .id(Self.mark(action))) {
            summary { title(action) }
            body(of: action)
        }
    }

    /// What is to be decided on, and the form that does it.
    func body(of action: Report.Action.Name) -> HTML {
        hasBox(action) ? AnswerBox(model: model).draw() : plain(action)
    }

    private func plain(_ action: Report.Action.Name) -> HTML {
        let refused = model.refused.flatMap { $0.action == action ? $0 : nil }
        let view = FormView(
            visit: visit,
            state: refused?.state ?? FormState(),
            prefix: Links.segment(action),
            labels: Words.labels(of: action)
        )
        let fields = ActionFieldsView(
            view: view,
            report: report,
            officer: model.desk.officer,
            isRefused: refused != nil,
            filled: model.filled?.action == action ? model.filled?.fields ?? [:] : [:],
            likely: model.likely,
            otherClass: action == .verify ? model.words.classification : nil,
            place: action == .verify ? model.place : nil,
            hasLists: action == leading,
            hasAllTopics: model.hasAllTopics
        )
        let isPossible = refused == nil || ConflictPart.isPossible(model)
        return pieces {
            if refused != nil { ConflictPart.notice(view, model) }
            beside(action)
            TemplatesPart.links(action, view, model)
            form(
                .method("post"),
                .action(Links.deskReport(report.trackingID, action)),
                ActionTable[action]?.encoding.map { .enctype($0) },
                .novalidate,
                .attribute("data-draft", Links.segment(action)),
                refused == nil ? nil : .attribute("data-typed", "")
            ) {
                CaseForm.hidden(view, model)
                // The first button of a form is what the return key presses: that must be no suggestion.
                if isPossible { input(.type("submit"), .isHidden) }
                fields.all(of: action)
                if isPossible { view.send(Words.action(action, visit.language)) }
                if action == .verify && report.visibility == .public { preview }
            }
        }
    }

    /// What somebody must have before their eyes to decide.
    @HTMLBuilder private func beside(_ action: Report.Action.Name) -> HTML {
        switch action {
        case .approve: WaitingPart.draft(report, visit)
        case .grantIdentity: WaitingPart.identity(report, visit)
        case .escalate:
            if let agency = report.escalation {
                p {
                    strong { visit(.escalationGoesTo) }
                    " \(report.directory.agencies.name(agency))"
                }
            }
        default: pieces {}
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
