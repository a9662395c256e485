// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Somebody else was faster: what was done since, by whom, and that nothing of one's own is lost.
enum ConflictPart {
    static func draw(_ model: CasePage.Model) -> HTML {
        let visit = model.visit
        return pieces {
            if case .stale? = model.refused?.state.refusal {
                Notice.box(.open) {
                    p { strong { visit(.movedOn) } }
                    ul(.class("since")) { for change in model.changes { item(change, model) } }
                    p { visit(.movedOnCheck) }
                }
            }
        }
    }

    private static func item(_ change: ReadChanges.Change, _ model: CasePage.Model) -> HTML {
        let visit = model.visit
        return li {
            strong { Words.event(change.entry.event.name, visit.language) }
            if let fact = EventFacts(report: model.report, visit: visit).fact(change.entry.event) { ": \(fact)" }
            " – \(name(change.by, model)), "
            When.moment(change.entry.at, model.report.zone, visit.language)
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
