// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The forms of a report's own page: each action with its words, what it means, and what was wrong with it.
struct ReporterForms {
    let report: ReportView
    let visit: Visit
    let refused: (action: Report.Action.Name, state: FormState)?
    /// Of the session, where its reporter came by their account.
    var token: String?

    /// What was sent can have become impossible meanwhile: its words are shown all the same.
    func lost() -> HTML {
        pieces {
            if let refused, !report.actions.contains(refused.action) {
                section(.class("part act"), .id(Links.segment(refused.action))) {
                    h2 { title(refused.action) }
                    fill(refused.action)
                }
            }
        }
    }

    func folded(_ action: Report.Action.Name) -> HTML {
        details(.class("act"), .id(Links.segment(action)), refused?.action == action ? .open : nil) {
            summary {
                title(action)
                if let hint = Self.words(action)?.hint ?? Self.meaning(action) { span(.class("hint")) { visit(hint) } }
            }
            fill(action)
        }
    }

    func fill(_ action: Report.Action.Name, button: Phrase? = nil) -> HTML {
        let isRefused = refused?.action == action
        let state = refused.flatMap { $0.action == action ? $0.state : nil } ?? FormState()
        let view = FormView(visit: visit, state: state, prefix: Links.segment(action))
        let fields = ActionFieldsView(view: view, report: report, officer: nil, isRefused: isRefused)
        return pieces {
            view.summary()
            form(
                .method("post"),
                .action(Links.report(report.trackingID, action)),
                ActionTable[action]?.encoding.map { .enctype($0) },
                .novalidate
            ) {
                view.hidden("versi", String(report.version))
                view.hidden("kunci", FormKey.fresh())
                if let token { view.hidden("token", token) }
                fields.all(of: action)
                view.send(
                    button.map { visit($0) } ?? Words.action(action, visit.language),
                    isPrimary: Self.isPrimary(action)
                )
            }
        }
    }

    private func title(_ action: Report.Action.Name) -> String {
        Self.words(action).map { visit($0.title) } ?? Words.action(action, visit.language)
    }

    private static func isPrimary(_ action: Report.Action.Name) -> Bool {
        [.reply, .confirm, .rate, .supplement].contains(action)
    }

    private static func words(_ action: Report.Action.Name) -> (title: Phrase, hint: Phrase)? {
        switch action {
        case .supplement: (.addTitle, .supplementHint)
        case .reply: (.replyTitle, .replyHint)
        case .confirm: (.confirmTitle, .confirmHint)
        case .contest: (.contestTitle, .contestHint)
        case .rate: (.rateTitle, .rateHint)
        default: nil
        }
    }

    /// What it is good for, in a few words; the form itself says what follows.
    private static func meaning(_ action: Report.Action.Name) -> Phrase? {
        switch action {
        case .withdraw: .withdrawBriefly
        case .escalate: .escalateBriefly
        case .referToOmbudsman: .ombudsmanBriefly
        case .changeVisibility: .visibilityBriefly
        case .openIdentity: .openIdentityBriefly
        case .takeBackIdentity: .takeBackIdentityBriefly
        case .eraseIdentity: .eraseIdentityBriefly
        default: nil
        }
    }
}
