// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Somebody else was faster: what was done since, in their words, beside one's own; and one form to go on with.
enum ConflictPart {
    static func isLate(_ model: CasePage.Model) -> Bool {
        if case .stale? = model.refused?.state.refusal { true } else { false }
    }

    /// Above the form that was refused: what is wrong with it, or that the report has moved on.
    static func notice(_ view: FormView, _ model: CasePage.Model) -> HTML {
        let visit = model.visit
        return pieces {
            if isLate(model) {
                Notice.box(.open, isNews: true) {
                    p { strong { visit(.movedOn) } }
                    p {
                        visit(advice(model))
                        " "
                        a(.href("#perubahan")) { visit(.changesBeside) }
                    }
                }
            } else {
                view.summary()
            }
        }
    }

    /// By the name of what was tried, whatever is possible instead.
    private static func advice(_ model: CasePage.Model) -> Phrase {
        guard let action = model.refused?.action, !model.report.actions.contains(action) else { return .movedOnCheck }
        return isPossible(model) ? .otherAnswerPossible(action) : .noLongerPossible(action)
    }

    /// What was refused may not be possible any more: then its words are there to be copied, and nothing to be pressed.
    static func isPossible(_ model: CasePage.Model) -> Bool {
        guard let action = model.refused?.action else { return true }
        let actions = AnswerForm.actions.contains(action) ? AnswerForm.actions : [action]
        return actions.contains(where: model.report.actions.contains)
    }

    static func draw(_ model: CasePage.Model) -> HTML {
        pieces {
            if isLate(model), !model.changes.isEmpty {
                section(.class("part changed"), .id("perubahan"), .tabindex(-1)) {
                    h2 { model.visit(.changesSince) }
                    ul(.class("since")) { for change in model.changes { item(change, model) } }
                }
            }
        }
    }

    private static func item(_ change: ReadChanges.Change, _ model: CasePage.Model) -> HTML {
        let (visit, report) = (model.visit, model.report)
        return li {
            strong { Words.event(change.entry.event.name, visit.language) }
            if let fact = EventFacts(report: report, visit: visit).fact(change.entry.event) { ": \(fact)" }
            " – \(name(change.by, model)), "
            When.moment(change.entry.at, report.zone, visit.language)
            for (_, text) in change.entry.words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                Prose.text(text, report.language, kind: "quote")
            }
        }
    }

    private static func name(_ by: ReadChanges.Author, _ model: CasePage.Model) -> String {
        let visit = model.visit
        switch by {
        case .reporter: return visit(.byReporter)
        case .system: return visit(.bySystem)
        case .officer(let officer): return Words.name(of: officer, model.report.directory)
        case .unknown: return visit(.formerOfficer)
        }
    }
}
