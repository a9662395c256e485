// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// For a report that a stranger may not see, whether it exists or not: the same words for both.
enum HiddenReportPage {
    static func page(_ id: TrackingID, _ visit: Visit, _ limits: Policy.Limits) -> HTML {
        PageFrame.page(visit(.hiddenTitle), visit) {
            h1 { visit(.hiddenTitle) }
            p(.class("lead")) { visit(.hiddenLead) }
            ul {
                li { visit(.hiddenUnverified(limits)) }
                li { visit(.hiddenConfidential) }
                li { visit(.hiddenWrong) }
            }
            p { strong { visit(.hiddenUseCode) } }
            TrackPage.fields(visit, FormState(fields: FormFields(["nomor": id.grouped])))
        }
    }
}
