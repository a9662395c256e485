// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// How the reporter is reached: adding an address that was proven by one-time code, another in its place, or none.
struct ContactPart {
    /// Says of a form that it takes the address away.
    static let removes = "hapus"

    struct Model: Sendable {
        /// Whose address can be put there now, with what forms of the session carry.
        let citizen: CitizenSession?
        let routes: Set<ContactPoint.Route>

        static func of(_ request: Request, _ services: Services) async throws -> Model {
            Model(citizen: try await CitizenSession.current(request, services), routes: services.settings.routes)
        }
    }
    let report: ReportView
    let visit: Visit
    let model: Model
    /// What was wrong with the form that removes it.
    var refused: FormState?

    func draw() -> HTML {
        pieces {
            if report.actions.contains(.changeContact) {
                details(.class("act"), .id(Links.segment(.changeContact)), refused == nil ? nil : .open) {
                    summary {
                        visit(!hasContact ? .contactAddTitle : .contactChangeTitle)
                        span(.class("hint")) { visit(!hasContact ? .contactNoneBriefly : .contactBriefly) }
                    }
                    if reached.isEmpty { p { visit(.contactNone) } } else { line(.contactNow, reached) }
                    if !unreached.isEmpty { line(.contactUnreached, unreached) }
                    way()
                    if hasContact { removal() }
                }
            }
        }
    }

    private func line(_ words: Phrase, _ contacts: [String]) -> HTML {
        p {
            "\(visit(words)) "
            strong { contacts.joined(separator: ", ") }
        }
    }

    private var ways: [(route: ContactPoint.Route, contact: String)] {
        [(.email, report.identity?.email), (.sms, report.identity?.phone)].compactMap { route, contact in
            contact.map { (route, $0) }
        }
    }
    /// Where news goes.
    private var reached: [String] { ways.filter { model.routes.contains($0.route) }.map(\.contact) }
    /// What this installation cannot write to.
    private var unreached: [String] { ways.filter { !model.routes.contains($0.route) }.map(\.contact) }
    private var hasContact: Bool { !ways.isEmpty }

    /// By the account that is signed in; else through signing in.
    private func way() -> HTML {
        guard let citizen = model.citizen, model.routes.contains(citizen.account.contact.route) else {
            return pieces {
                p { visit(.contactByCode) }
                p {
                    a(.class("button quiet"), .href(Links.accountSignIn(thenTo: Links.contact(of: report.trackingID))))
                    {
                        Icon.mail.mark
                        visit(!hasContact ? .contactAdd : .contactOther)
                    }
                }
            }
        }
        let own = citizen.account.contact.description
        return pieces {
            if report.identity?.email != own, report.identity?.phone != own {
                p {
                    "\(visit(.contactProven)) "
                    strong { own }
                }
                form { p(.class("send")) { button(.type("submit"), .class("button")) { visit(.contactUseThis) } } }
            }
        }
    }

    /// What is gone does not come back: it is asked for once more.
    private func removal() -> HTML {
        let view = FormView(visit: visit, state: refused ?? FormState(), prefix: Links.segment(.changeContact))
        return pieces {
            view.summary()
            form {
                input(.type("hidden"), .name(Self.removes), .value("ya"))
                view.box(.sure, .sureBox, hint: .contactRemoveHint)
                p(.class("send")) { button(.type("submit"), .class("button danger")) { visit(.contactRemove) } }
            }
        }
    }

    private func form(@HTMLBuilder _ content: () -> HTML) -> HTML {
        let fields = content()
        return LaporHTML.form(
            .method("post"),
            .action(Links.report(report.trackingID, .changeContact)),
            .novalidate
        ) {
            if let citizen = model.citizen { input(.type("hidden"), .name("token"), .value(citizen.formToken)) }
            fields
        }
    }
}
