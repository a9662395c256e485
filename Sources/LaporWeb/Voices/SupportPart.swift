// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// One press for whoever has the same trouble, and one to take it back.
enum SupportPart {
    struct Model: Sendable {
        /// Who is signed in: their forms carry a token.
        var citizen: CitizenSession?
        var isSupported = false

        init(of id: TrackingID, _ request: Request, _ services: Services) async throws {
            citizen = try await CitizenSession.current(request, services)
            let supporters = SupportRoutes.supporters(citizen, request)
            isSupported = try await services.supportReport.isSupported(id, by: supporters)
        }
    }

    static func count(_ supports: Int, _ visit: Visit) -> String {
        visit(.supports(SpokenNumber.text(supports, visit.language)))
    }

    static func draw(_ model: Model, _ report: ReportView, _ visit: Visit) -> HTML {
        guard report.takesVoices || model.isSupported else { return HTML() }
        let path = model.isSupported ? Links.noSupport(report.trackingID) : Links.support(report.trackingID)
        return section(.class("part support no-print"), .id("dukungan")) {
            h2 { visit(.supportTitle) }
            if let news = visit.query["dukungan"].flatMap(SupportDeed.init) {
                Notice.line(.good, visit(news.words), isNews: true)
            }
            p { visit(model.isSupported ? .supportGiven : .supportText) }
            form(.method("post"), .action(path), .class("row")) {
                if let citizen = model.citizen { input(.type("hidden"), .name("token"), .value(citizen.formToken)) }
                button(.type("submit"), .class(model.isSupported ? "button quiet" : "button")) {
                    if !model.isSupported { Icon.thumb.mark }
                    visit(model.isSupported ? .supportTakeBack : .supportButton)
                }
                if report.supports > 0 { strong { count(report.supports, visit) } }
            }
        }
    }
}

/// What was just done about support.
enum SupportDeed: String, CaseIterable, Sendable {
    case given = "ya"
    case takenBack = "batal"

    var words: Phrase { self == .given ? .supportThanks : .supportTakenBack }
}

extension Links {
    static let supportSegment = "/dukungan"
    static let commentSegment = "/komentar"
    static func support(_ id: TrackingID) -> String { "\(report(id))\(supportSegment)" }
    static func noSupport(_ id: TrackingID) -> String { "\(support(id))/batal" }
    static func supportDone(_ id: TrackingID, _ what: SupportDeed) -> String {
        "\(report(id))?dukungan=\(what.rawValue)#dukungan"
    }
}
