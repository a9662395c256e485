// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Several lines of the queue chosen for one action: a plain form that leads to a page where it is checked first.
enum BulkForm {
    static func around(_ model: InboxPage.Model, @HTMLBuilder _ content: Content) rethrows -> HTML {
        let inside = try content()
        guard !model.bulk.isEmpty else { return inside }
        let visit = model.visit
        return form(.method("get"), .action(Links.many)) {
            inside
            div(.class("bulk row")) {
                span(.class("picked"), .role("status"), .attribute("data-picked", visit(.picked)), .isHidden) { "" }
                button(.type("button"), .class("button quiet small"), .attribute("data-pick-all", ""), .isHidden) {
                    visit(.pickAll)
                }
                label(.for("tindakan-banyak")) { visit(.manyWith) }
                select(.id("tindakan-banyak"), .name("tindakan")) {
                    for action in model.bulk {
                        option(.value(Links.segment(action))) { Words.action(action, visit.language) }
                    }
                }
                button(.type("submit"), .class("button small")) { visit(.manyCheck) }
            }
        }
    }
}
