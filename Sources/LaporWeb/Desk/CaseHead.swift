// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What an officer must know of a report before doing anything: number, title, state, and what remains of the time.
enum CaseHead {
    static func draw(_ model: CasePage.Model) -> HTML {
        let (report, visit) = (model.report, model.visit)
        return header(.class("case-head")) {
            p(.class("meta")) { "\(visit(.trackingNumber)) \(report.trackingID.grouped)" }
            h1(.lang(report.language.rawValue)) { Words.title(report.title, visit.language) }
            if report.viewer == .stranger { Notice.line(.neutral, visit(.publicVersion)) }
            PresencePart.draw(model.others, report, visit)
            section(.class("standing"), .ariaLabel(visit(.stateLabel))) {
                p(.class("badges")) { badges(report, visit) }
                WaitingPart.returning(report, visit)
                EndedPart.lines(report, visit)
                DeadlinesPart.next(report, visit)
                CustodyPart.line(report, visit)
                SideFacts.lines(report, visit)
                p(.class("meta")) { received(report, visit) }
            }
        }
    }

    private static func badges(_ report: ReportView, _ visit: Visit) -> HTML {
        let language = visit.language
        return pieces {
            Badges.state(of: report, visit)
            Badges.label(Words.classification(report.classification, language), "plain")
            if report.visibility == .confidential { Badges.label(Words.visibility(.confidential, language), "bad") }
            if report.isAnonymous { Badges.label(visit(.anonymous), "open") }
            SideFacts.badges(report, visit)
            if report.draft != nil { Badges.label(visit(.draftWaits), "open") }
            if report.isIdentityAskedFor { Badges.label(visit(.identityWaits), "open") }
        }
    }

    private static func received(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            "\(visit(.received)) "
            When.moment(report.receivedAt, report.zone, visit.language)
            " · \(Words.channel(report.channel, visit.language))"
            if let category = report.category { " · \(report.directory.categoryName(category, visit.language.known))" }
        }
    }
}
