// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A citizen's own reports, what waits for them first, and their account.
struct AccountPage {
    struct Model: Sendable {
        let visit: Visit
        let citizen: CitizenSession
        let list: ListOwnReports.List
        /// Reports of others.
        let followed: [ReportLine]
        var comments: [Comment] = []
        /// The form that was refused, by its address, and what was typed into it.
        var refused: (path: String, state: FormState)?
    }
    let model: Model
    private var visit: Visit { model.visit }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(
            visit(.ownReports),
            visit,
            about: PageHead(isHidden: true, styles: [Assets.trackingStyle])
        ) {
            let page = AccountPage(model: model)
            page.done()
            h1 { visit(.ownReports) }
            p(.class("meta")) {
                "\(visit(.signedInAs)) "
                strong { model.citizen.account.contact.description }
            }
            OwnReportList(visit: visit, citizen: model.citizen, list: model.list).draw()
            page.claim()
            FollowedList(visit: visit, citizen: model.citizen, lines: model.followed, directory: model.list.directory)
                .draw()
            OwnComments(visit: visit, citizen: model.citizen, comments: model.comments).draw()
            page.settings()
        }
    }

    private func done() -> HTML {
        pieces {
            if let deed = visit.query["sudah"].flatMap(AccountDeed.init) {
                Notice.line(.good, visit(deed.words), isNews: true)
            }
        }
    }

    private func view(_ path: String) -> FormView {
        let state = model.refused.flatMap { $0.path == path ? $0.state : nil } ?? FormState()
        return FormView(visit: visit, state: state, prefix: String(path.split(separator: "/").last ?? ""))
    }

    /// The form and what was wrong with it.
    private func form(_ path: String, _ fields: (FormView) -> HTML) -> HTML {
        let view = view(path)
        return pieces {
            view.summary()
            LaporHTML.form(.method("post"), .action(path), .novalidate) {
                view.hidden("token", model.citizen.formToken)
                fields(view)
            }
        }
    }

    private func claim() -> HTML {
        section(.class("part form"), .id("klaim")) {
            h2 { visit(.claimTitle) }
            p { visit(.claimText) }
            form(Links.claim) { view in
                pieces {
                    view.line(
                        .trackingID,
                        hint: .trackingHint,
                        isRequired: true,
                        autocomplete: "off",
                        inputmode: "numeric"
                    )
                    view.line(.accessCode, hint: .claimCodeHint, isRequired: true, autocomplete: "off")
                    view.send(visit(.claimButton))
                }
            }
        }
    }

    private func settings() -> HTML {
        section(.class("form"), .id("akun")) {
            h2 { visit(.accountTitle) }
            fold(.displayNameTitle, Links.accountName) { view in
                pieces {
                    view.line(
                        .displayName,
                        hint: .displayNameHint,
                        autocomplete: "nickname",
                        value: view.state.refusal == nil ? model.citizen.account.displayName ?? "" : nil
                    )
                    view.send(visit(.save), isPrimary: false)
                }
            }
            fold(.signOutAll, Links.accountSignOutAll) { view in
                pieces {
                    p { visit(.signOutAllMeans) }
                    view.send(visit(.signOutAll), isPrimary: false)
                }
            }
            fold(.eraseAccount, Links.accountErase) { view in
                pieces {
                    p { visit(.eraseAccountMeans) }
                    view.box(.sure, .sureBox, hint: .sureHint)
                    p(.class("send")) { button(.type("submit"), .class("button danger")) { visit(.eraseAccount) } }
                }
            }
            form(Links.accountSignOut) { $0.send(visit(.signOut), isPrimary: false) }
        }
    }

    private func fold(_ title: Phrase, _ path: String, _ fields: (FormView) -> HTML) -> HTML {
        details(model.refused?.path == path ? .open : nil) {
            summary { visit(title) }
            form(path, fields)
        }
    }
}
