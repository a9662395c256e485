// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// Following a report of somebody else: one press for whoever is signed in, an address for everybody else.
enum FollowPart {
    struct Model: Sendable {
        var state = FormState()
        /// Who is signed in, and whether they follow it already.
        var citizen: CitizenSession?
        var isFollowed = false

        init(of id: TrackingID, _ request: Request, _ services: Services) async throws {
            citizen = try await CitizenSession.current(request, services)
            guard let citizen else { return }
            isFollowed = try await services.followReport.isFollowed(id, by: citizen.account)
        }
    }

    static func draw(_ model: Model, _ report: ReportView, _ visit: Visit) -> HTML {
        section(.class("part follow"), .id("kabar")) {
            h2 {
                Icon.bell.mark
                " \(visit(.followTitle))"
            }
            if let deed = visit.query["kabar"].flatMap(FollowDeed.init) {
                Notice.line(.good, visit(deed.words), isNews: true)
            }
            if let citizen = model.citizen, citizen.account.contact.route == .email {
                own(citizen, model.isFollowed, report, visit)
            } else {
                byEmail(model, report, visit)
            }
        }
    }

    private static func own(
        _ citizen: CitizenSession,
        _ isFollowed: Bool,
        _ report: ReportView,
        _ visit: Visit
    ) -> HTML {
        let path = isFollowed ? Links.noNews(report.trackingID) : Links.news(report.trackingID)
        return pieces {
            p {
                "\(visit(isFollowed ? .followsTo : .followText)) "
                strong { citizen.account.contact.description }
                "."
            }
            form(.method("post"), .action(path)) {
                input(.type("hidden"), .name("token"), .value(citizen.formToken))
                button(.type("submit"), .class(isFollowed ? "button quiet" : "button")) {
                    visit(isFollowed ? .unfollow : .follow)
                }
            }
        }
    }

    private static func byEmail(_ model: Model, _ report: ReportView, _ visit: Visit) -> HTML {
        let view = FormView(visit: visit, state: model.state, prefix: "kabar")
        return pieces {
            p { visit(.followByEmailText) }
            view.summary()
            form(.method("post"), .action(Links.news(report.trackingID)), .class("narrow"), .novalidate) {
                view.line(.email, type: "email", isRequired: true, autocomplete: "email")
                view.send(visit(.follow), isPrimary: false)
            }
            if model.citizen == nil {
                p(.class("meta")) {
                    a(.href(Links.accountSignIn(thenTo: Links.report(report.trackingID)))) { visit(.followWithAccount) }
                }
            }
        }
    }
}
