// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// A line to search in a list, beside its filter: a plain form, so that the address says what was searched.
enum SearchBox {
    /// What was typed and what it means, or why it cannot be looked for.
    struct State: Sendable {
        let typed: String
        let wanted: Search?
        let problem: FieldProblem?

        init(_ visit: Visit) {
            typed = visit.typedSearch
            do throws(Refusal) {
                wanted = try Search(typed: typed)
                problem = nil
            } catch {
                wanted = nil
                if case .invalid(let problems) = error { problem = problems.first } else { problem = nil }
            }
        }
    }

    static func form(
        _ path: String,
        states: [Report.State],
        _ search: State,
        _ visit: Visit,
        label name: Phrase,
        hint: Phrase = .searchHint
    ) -> HTML {
        LaporHTML.form(.method("get"), .action(path), .class("search"), .role("search")) {
            if visit.isShared { input(.type("hidden"), .name("bagi"), .value("ya")) }
            div(.class(search.problem == nil ? "field" : "field is-wrong")) {
                label(.for(Search.field)) { visit(name) }
                p(.class("hint"), .id("q-petunjuk")) { visit(hint) }
                if let problem = search.problem {
                    p(.class("complaint"), .id("q-salah")) { Words.problem(problem, visit.language) }
                }
                input(
                    .type("search"),
                    .id(Search.field),
                    .name(Search.field),
                    .value(search.typed),
                    .maxlength(Search.limit),
                    .ariaDescribedBy(search.problem == nil ? "q-petunjuk" : "q-petunjuk q-salah"),
                    search.problem == nil ? nil : .ariaInvalid
                )
            }
            div(.class("filter")) {
                ReportCards.states(states, visit)
                button(.type("submit"), .class("button")) { visit(.searchButton) }
                if !search.typed.isEmpty { a(.href(path)) { visit(.searchAll) } }
            }
        }
    }
}
