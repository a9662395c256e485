// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reporter can do now: speaking with the agency first, rights and data one fold away.
struct ReporterForms {
    let report: ReportView
    let visit: Visit
    let refused: (action: Report.Action.Name, state: FormState)?

    func all() -> HTML {
        let known = report.actions.filter {
            ActionTable.ofReporters.contains($0) && isOffered($0)
        }
        let others = known.filter { Self.words($0) == nil }
        return pieces {
            // What was sent can have become impossible meanwhile: its words are shown all the same.
            if let refused, !report.actions.contains(refused.action) { block(refused.action) }
            for action in known where Self.words(action) != nil { block(action) }
            if !others.isEmpty {
                let isOpen = refused.map { others.contains($0.action) } ?? false
                details(.class("others"), isOpen ? .open : nil) {
                    summary { visit(.withReporter) }
                    for action in others { folded(action) }
                }
            }
        }
    }

    private func isOffered(_ action: Report.Action.Name) -> Bool {
        switch action {
        // What was asked is answered in a box of its own.
        case .supplement: !AskedPart.isShown(report)
        // There is nothing to open where the name is not sealed.
        case .openIdentity: report.isAnonymous
        default: true
        }
    }

    private func block(_ action: Report.Action.Name) -> HTML {
        section(.class("part act"), .id(Links.segment(action))) {
            let words = Self.words(action)
            h2 { words.map { visit($0.title) } ?? Words.action(action, visit.language) }
            if let words { p { visit(words.hint) } }
            fill(action)
        }
    }

    private func folded(_ action: Report.Action.Name) -> HTML {
        details(.class("act"), .id(Links.segment(action)), refused?.action == action ? .open : nil) {
            summary { Words.action(action, visit.language) }
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
                fields.all(of: action)
                view.send(
                    button.map { visit($0) } ?? Words.action(action, visit.language),
                    isPrimary: Self.isPrimary(action)
                )
            }
        }
    }

    private static func isPrimary(_ action: Report.Action.Name) -> Bool {
        [.reply, .confirm, .rate, .supplement].contains(action)
    }

    private static func words(_ action: Report.Action.Name) -> (title: Phrase, hint: Phrase)? {
        switch action {
        case .supplement: (.optionalTitle, .supplementHint)
        case .reply: (.replyTitle, .replyHint)
        case .confirm: (.confirmTitle, .confirmHint)
        case .contest: (.contestTitle, .contestHint)
        case .rate: (.rateTitle, .rateHint)
        default: nil
        }
    }
}
