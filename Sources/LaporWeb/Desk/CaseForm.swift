// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What every form of a case carries: whose it is, which version it was made from, and where the officer came from.
enum CaseForm {
    static func hidden(_ view: FormView, _ model: CasePage.Model) -> HTML {
        pieces {
            view.hidden("token", model.desk.formToken)
            view.hidden("versi", String(model.report.version))
            view.hidden("kunci", FormKey.fresh())
            if let origin = model.way?.origin {
                view.hidden(DeskOrigin.queue, origin.filter.text)
                view.hidden(DeskOrigin.place, origin.place.text)
            }
        }
    }
}
