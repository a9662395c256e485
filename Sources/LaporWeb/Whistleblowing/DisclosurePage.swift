// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML
import LaporUseCases

/// A disclosure as the one who made it sees it: the conversation, who has read it, and a form to go on.
enum DisclosurePage {
    struct Model: Sendable {
        let visit: Visit
        let view: DisclosureView
        /// A form that was refused.
        var refused: FormState?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let view = model.view
        return PageFrame.page(visit(.disclosureTitle), visit) {
            if visit.disclosed == .message {
                p(.class("notice good"), .role("status")) { visit(.disclosureSent) }
            }
            p(.class("meta")) { "\(visit(.disclosureNumber)) \(view.trackingID.grouped)" }
            h1 { visit(.disclosureTitle) }
            DisclosureParts.standing(view, visit)
            DisclosureParts.conversation(view, visit)
            reply(model)
            DisclosureParts.access(view, visit)
            DisclosureParts.readings(view, visit)
            DisclosureParts.forget(visit)
        }
    }

    private static func reply(_ model: Model) -> HTML {
        let visit = model.visit
        let isOver = model.view.contestUntil.map { $0 < visit.now } ?? false
        let form = FormView(visit: visit, state: model.refused ?? FormState(), prefix: Links.segment(.message))
        return section(.class("part act"), .id(Links.segment(.message))) {
            h2 { visit(.disclosureWrite) }
            form.summary()
            if isOver && model.refused == nil {
                p { visit(.refusedDisclosureConcluded) }
            } else {
                LaporHTML.form(
                    .method("post"),
                    .action(Links.disclosureMessage(model.view.trackingID)),
                    .novalidate,
                    .attribute("autocomplete", "off")
                ) {
                    form.hidden("kunci", FormKey.fresh())
                    form.area(
                        .message,
                        hint: model.view.state == .open ? .disclosureWriteHint : .disclosureReopenHint,
                        isRequired: true
                    )
                    form.send(visit(.disclosureWriteButton))
                }
            }
        }
    }
}
