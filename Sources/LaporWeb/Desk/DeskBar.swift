// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Who is signed in, where, and the ways of the desk.
enum DeskBar {
    /// What the pages of the desk load beside what all pages have.
    static var head: PageHead {
        var head = PageHead()
        head.isHidden = true
        head.scripts = [Assets.deskScript]
        return head
    }

    static func bar(_ desk: DeskSession, _ directory: Directory, _ visit: Visit) -> HTML {
        div(
            .class("desk-bar"),
            .attribute("data-officer", "\(desk.officer.id)"),
            .attribute("data-draft-key", desk.draftKey)
        ) {
            p {
                strong { desk.officer.name }
                " · \(Words.role(desk.officer.role, visit.language))"
                " · \(directory.agencies.name(desk.officer.agency))"
            }
            div(.class("row")) {
                if !AdministrativeRights(desk.officer, directory.agencies).areas.isEmpty {
                    a(.href(Links.administration)) { visit(.adminTitle) }
                }
                a(.href(Links.templates)) { visit(.queueTemplates) }
                if Comment.isModerated(by: desk.officer.role, directory.rules(on: visit.now).rights) {
                    a(.href(Links.commentDesk)) { visit(.commentsTitle) }
                }
                a(.class("with-keys"), .href(Links.shortcuts), .attribute("data-shortcuts", "")) {
                    Icon.keyboard.mark
                    " \(visit(.queueShortcuts))"
                }
                a(.href(Links.changePassword)) { visit(.changePasswordTitle) }
                form(.method("post"), .action(Links.signOut)) {
                    input(.type("hidden"), .name("token"), .value(desk.formToken))
                    button(.type("submit"), .class("button quiet small")) { visit(.signOut) }
                }
            }
        }
    }
}
