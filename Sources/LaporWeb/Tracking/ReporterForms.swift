// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reporter can do now, a form each.
struct ReporterForms {
    let report: ReportView
    let visit: Visit
    let refused: (action: Report.Action.Name, state: FormState)?

    func all() -> HTML {
        pieces {
            // What was sent can have become impossible meanwhile: its words are shown all the same.
            if let refused, !report.actions.contains(refused.action) { block(refused.action) }
            for action in report.actions where action != .rate || report.rating == nil { block(action) }
        }
    }

    private func block(_ action: Report.Action.Name) -> HTML {
        pieces {
            if let words = Self.words(action) {
                section(.class("part act"), .id(Links.segment(action))) {
                    h2 { visit(words.title) }
                    p { visit(words.hint) }
                    let view = FormView(visit: visit, state: state(of: action), prefix: Links.segment(action))
                    view.summary()
                    form(.method("post"), .action(Links.report(report.trackingID, action)), .novalidate) {
                        view.hidden("versi", String(report.version))
                        view.hidden("kunci", FormKey.fresh())
                        fields(action, view)
                        view.send(Words.action(action, visit.language), isPrimary: action != .contest)
                    }
                }
            }
        }
    }

    private func state(of action: Report.Action.Name) -> FormState {
        refused.flatMap { $0.action == action ? $0.state : nil } ?? FormState()
    }

    private func fields(_ action: Report.Action.Name, _ view: FormView) -> HTML {
        pieces {
            if action == .reply { view.area(.reply, rows: 5, isRequired: true) }
            if action == .contest { view.area(.reason, rows: 5, isRequired: true) }
            if action == .rate {
                view.radios(.score, scores, isRequired: true)
                view.area(.comment, rows: 3)
            }
        }
    }

    private var scores: [FormView.Choice] {
        let names: [Phrase] = [.score1, .score2, .score3, .score4, .score5]
        return names.enumerated().map {
            .init(value: String($0.offset + 1), label: "\($0.offset + 1) – \(visit($0.element))")
        }
    }

    private static func words(_ action: Report.Action.Name) -> (title: Phrase, hint: Phrase)? {
        switch action {
        case .reply: (.replyTitle, .replyHint)
        case .confirm: (.confirmTitle, .confirmHint)
        case .contest: (.contestTitle, .contestHint)
        case .rate: (.rateTitle, .rateHint)
        case .submit, .verify, .archive, .disposition, .forward, .giveBack, .arbitrate, .lapseArbitration,
            .interimAnswer, .finalAnswer, .close, .closeBySilence:
            nil
        }
    }
}
