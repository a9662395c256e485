// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the whistle-blower takes home: number, code, and how to come back.
enum DisclosureReceiptPage {
    static func page(_ id: TrackingID, _ code: AccessCode, _ visit: Visit) -> HTML {
        PageFrame.page(visit(.disclosedTitle), visit) {
            h1 { visit(.disclosedTitle) }
            p(.class("lead")) { visit(.disclosedLead) }
            section(.class("receipt"), .ariaLabel(visit(.disclosedTitle))) {
                dl {
                    dt { visit(.disclosureNumber) }
                    dd(.class("secret"), .id("nomor-pengungkapan")) { id.grouped }
                    dt { Words.field(FieldName.accessCode.rawValue, visit.language) }
                    dd(.class("secret"), .id("kode-akses")) { code.grouped }
                }
                p { strong { visit(.disclosedKeep) } }
                p { visit(.disclosedShown) }
            }
            p { visit(.disclosedNext) }
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.disclosure(id))) { visit(.disclosedOpen) }
            }
            DisclosureParts.forget(visit)
        }
    }
}
