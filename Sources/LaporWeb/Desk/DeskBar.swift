// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Who is signed in, where, and the way out.
enum DeskBar {
    static func bar(_ desk: DeskSession, _ directory: Directory, _ visit: Visit) -> HTML {
        div(.class("desk-bar")) {
            p {
                strong { desk.officer.name }
                " · \(Words.role(desk.officer.role, visit.language))"
                " · \(directory.agencies.name(desk.officer.agency))"
            }
            if !AdministrativeRights(desk.officer, directory.agencies).areas.isEmpty {
                p { a(.href(Links.administration)) { visit(.adminTitle) } }
            }
            p { a(.href(Links.changePassword)) { visit(.changePasswordTitle) } }
            form(.method("post"), .action(Links.signOut)) {
                input(.type("hidden"), .name("token"), .value(desk.formToken))
                button(.type("submit"), .class("button quiet")) { visit(.signOut) }
            }
        }
    }
}
