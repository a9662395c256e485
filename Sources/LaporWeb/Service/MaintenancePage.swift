// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// For whoever sent a form while the service is being worked on: when it goes on, and what they wrote.
enum MaintenancePage {
    struct Model: Sendable {
        let visit: Visit
        let maintenance: Maintenance
        let words: TypedWords
        /// The page of the form; nothing for a form that is none of ours.
        let back: String?
    }

    static func page(_ model: Model) -> HTML {
        // The page says it all: no banner above it repeats it.
        let visit = model.visit.withoutMaintenance()
        return PageFrame.page(visit(.maintenanceTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.maintenanceTitle) }
            p(.class("lead")) { visit(model.words.isEmpty ? .maintenanceLead : .maintenanceKept) }
            p { ServiceWords.until(model.maintenance, visit) }
            LostWordsPage.draw(model.words)
            p(.class("ways-row")) {
                if let back = model.back { a(.class("button"), .href(back)) { visit(.backToForm) } }
                a(.class("button quiet"), .href(Links.status)) { visit(.statusTitle) }
                a(.class("button quiet"), .href(Links.track)) { visit(.menuTrack) }
            }
        }
    }
}
