// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The views that an officer has kept, and the way to keep this one.
enum SavedViewsPart {
    static func row(_ model: InboxPage.Model) -> HTML {
        let visit = model.visit
        let isKept = model.views.contains { $0.filter == model.filter.text }
        let maySave = !model.filter.text.isEmpty && model.filter.problems.isEmpty && !isKept
        return pieces {
            if !model.views.isEmpty || maySave {
                div(.class("views row")) {
                    if !model.views.isEmpty {
                        span(.class("meta"), .id("tampilan-saya")) { visit(.savedViews) }
                        Ways.chips(
                            model.views.map {
                                Way(link: Links.desk($0.filter), words: $0.name, isHere: $0.filter == model.filter.text)
                            },
                            label: visit(.savedViews)
                        )
                        a(.class("meta"), .href(Links.views)) { visit(.manageViews) }
                    }
                    if maySave { save(model) }
                }
            }
        }
    }

    private static func save(_ model: InboxPage.Model) -> HTML {
        let visit = model.visit
        return details(.class("save-view")) {
            summary {
                Icon.star.mark
                " \(visit(.saveView))"
            }
            form(.method("post"), .action(Links.views)) {
                input(.type("hidden"), .name("token"), .value(model.desk.formToken))
                input(.type("hidden"), .name("saringan"), .value(model.filter.text))
                label(.for("nama-tampilan")) { visit(.viewName) }
                div(.class("inline-field")) {
                    input(
                        .type("text"),
                        .id("nama-tampilan"),
                        .name("nama"),
                        .maxlength(SavedView.longestName),
                        .required
                    )
                    button(.type("submit"), .class("button small")) { visit(.saveView) }
                }
            }
        }
    }
}
