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

    static func count(_ supports: Int, of kind: Report.Classification, _ visit: Visit) -> String {
        let number = SpokenNumber.text(supports, visit.language)
        return visit(kind == .aspiration ? .supportsOfWish(number) : .supports(number))
    }

    /// A proposal is shared, a trouble is had.
    private static func isWish(_ report: ReportView) -> Bool { report.classification == .aspiration }

    static func draw(_ model: Model, _ report: ReportView, _ visit: Visit) -> HTML {
        guard report.takesVoices || model.isSupported else { return HTML() }
        let path = model.isSupported ? Links.noSupport(report.trackingID) : Links.support(report.trackingID)
        return section(.class("part support no-print"), .id("dukungan")) {
            h2 { visit(isWish(report) ? .supportTitleOfWish : .supportTitle) }
            if let news = visit.query["dukungan"].flatMap(SupportDeed.init) {
                Notice.line(.good, visit(news.words), isNews: true)
            }
            p { visit(words(model, report)) }
            form(.method("post"), .action(path), .class("row")) {
                if let citizen = model.citizen { input(.type("hidden"), .name("token"), .value(citizen.formToken)) }
                button(.type("submit"), .class(model.isSupported ? "button quiet" : "button")) {
                    if !model.isSupported { Icon.thumb.mark }
                    visit(pressed(model, report))
                }
                if report.supports > 0 { strong { count(report.supports, of: report.classification, visit) } }
            }
        }
    }
}

// What a voice is called, by what the report is.
extension SupportPart {
    private static func words(_ model: Model, _ report: ReportView) -> Phrase {
        guard model.isSupported else { return .supportText }
        return isWish(report) ? .supportGivenToWish : .supportGiven
    }

    private static func pressed(_ model: Model, _ report: ReportView) -> Phrase {
        guard !model.isSupported else { return .supportTakeBack }
        return isWish(report) ? .supportButtonOfWish : .supportButton
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
    /// Where on its page a report is supported.
    static func supportPart(_ id: TrackingID) -> String { "\(report(id))#dukungan" }
    static func supportDone(_ id: TrackingID, _ what: SupportDeed) -> String {
        "\(report(id))?dukungan=\(what.rawValue)#dukungan"
    }
}
