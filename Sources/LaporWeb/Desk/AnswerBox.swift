// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// One box for an answer, and one choice of what it is to be: a draft, an interim or a final answer, as far as each may be.
struct AnswerBox {
    let model: CasePage.Model
    private var visit: Visit { model.visit }
    private var report: ReportView { model.report }
    private var offered: [AnswerForm] { AnswerForm.offered(report.actions) }
    private var isDraftOnly: Bool { offered.allSatisfy { $0.action == .draft } }
    private var refused: FormState? {
        model.refused.flatMap { AnswerForm.actions.contains($0.action) ? $0.state : nil }
    }

    var title: String { visit(isDraftOnly ? .answerDraftTitle : .answerTitle) }

    func draw() -> HTML {
        let view = FormView(visit: visit, state: refused ?? FormState(), prefix: Links.answerSegment)
        return pieces {
            if refused != nil { ConflictPart.notice(view, model) }
            if isDraftOnly { p { visit(.answerNeedsApproval) } }
            if isRewriting { p { visit(.answerDraftStands) } }
            TemplatesPart.links(chosen.action, view, model)
            SimilarAnswersPart.fold(model)
            form(
                .method("post"),
                .action(Links.answer(report.trackingID)),
                .enctype("multipart/form-data"),
                .novalidate,
                .attribute("data-draft", Links.answerSegment),
                refused == nil ? nil : .attribute("data-typed", "")
            ) {
                CaseForm.hidden(view, model)
                view.area(.answer, rows: 8, hint: .answerHint, isRequired: true, value: standing)
                choices(view)
                if view.state.problem(.sure) != nil || view.state.fields[.sure] == "ya" {
                    view.box(.sure, .sureBox, hint: .sureReadHint)
                }
                view.files(report.visibility == .confidential ? .attachmentsConfidential : .attachmentsPublic)
                send
            }
        }
    }

    /// Where more than one is possible the press says which; script says it on the button as well.
    private var send: HTML {
        p(.class("send")) {
            button(.type("submit"), .class("button"), offered.count > 1 ? .attribute("data-follows", "") : nil) {
                visit(offered.count > 1 ? .answerSend : chosen.button)
            }
        }
    }

    private func choices(_ view: FormView) -> HTML {
        let chosen = chosen
        guard offered.count > 1 else { return view.hidden(FieldName.answerForm.formName, chosen.rawValue) }
        let problem = view.state.problem(.answerForm)
        return fieldset(.class(problem == nil ? "field answer-forms" : "field answer-forms is-wrong")) {
            legend { Words.field(FieldName.answerForm.rawValue, visit.language) }
            if let problem { p(.class("complaint")) { Words.problem(problem, visit.language) } }
            for (index, form) in offered.enumerated() { choice(form, index, isChosen: form == chosen, view) }
        }
    }

    private func choice(_ form: AnswerForm, _ index: Int, isChosen: Bool, _ view: FormView) -> HTML {
        let own = index == 0 ? view.id(.answerForm) : "\(view.id(.answerForm))-\(index)"
        return div(.class("choice")) {
            input(
                .type("radio"),
                .id(own),
                .name(FieldName.answerForm.formName),
                .value(form.rawValue),
                isChosen ? .checked : nil,
                .required,
                .attribute("data-button", visit(form.button))
            )
            label(.for(own)) {
                strong { visit(form.name) }
                span(.class("hint")) { visit(form.hint(isHidden: report.visibility == .confidential)) }
            }
        }
    }

    /// What was sent, else what was asked for, else the next step, else what is first.
    private var chosen: AnswerForm {
        let asked = model.opened ?? model.step?.action
        let kind: Report.AnswerKind? = report.draft?.kind ?? (model.step?.reason == .firstResponse ? .interim : .final)
        let wanted = refused.flatMap { AnswerForm($0.fields) } ?? asked.flatMap { AnswerForm($0, kind) }
        return wanted.flatMap { offered.contains($0) ? $0 : nil } ?? offered.first ?? .final
    }

    /// A draft that waits, and that this officer cannot approve, is written on.
    private var isRewriting: Bool {
        refused == nil && model.filled == nil && report.draft != nil && !report.actions.contains(.approve)
    }

    private var standing: String? {
        if refused != nil { return nil }
        if let filled = model.filled, AnswerForm.actions.contains(filled.action) { return filled.fields[.answer] }
        return isRewriting ? report.waitingDraft?.words[.draft] : nil
    }
}
