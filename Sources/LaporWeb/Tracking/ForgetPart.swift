// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// The way out for whoever shares a computer: the browser forgets the access code.
enum ForgetPart {
    /// For whoever is here by their account: signing out is on its page.
    static func account(_ visit: Visit) -> HTML {
        p(.class("forget meta")) {
            "\(visit(.openByAccount)) "
            a(.href(Links.account)) { visit(.ownReports) }
        }
    }

    static func form(_ visit: Visit) -> HTML {
        LaporHTML.form(.method("post"), .action(Links.forget), .class("forget")) {
            p(.class("meta")) { visit(.forgetHint) }
            button(.type("submit"), .class("button quiet")) { visit(.forgetButton) }
        }
    }
}
