// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A report on an officer's desk, with everything that can be done to it now.
enum CasePage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let report: ReportView
        /// Nothing for who sees only the public version.
        var deliveries: ReadDeliveries.Log?
        /// The action whose form was refused, and what was typed into it.
        var refused: (action: Report.Action.Name, state: FormState)?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let report = model.report
        return PageFrame.page(Words.title(report.title, visit.language), visit) {
            DeskBar.bar(model.desk, report.directory, visit)
            p { a(.href(Links.desk)) { "← \(visit(.deskTitle))" } }
            if let done = visit.done {
                p(.class("notice good"), .role("status")) { Words.done(done, visit.language) }
            }
            p(.class("meta")) { "\(visit(.trackingNumber)) \(report.trackingID.grouped)" }
            h1(.lang(report.language.rawValue)) { Words.title(report.title, visit.language) }
            if report.viewer == .stranger { p(.class("notice")) { visit(.publicVersion) } }
            CaseFacts.standing(report, visit)
            CaseFacts.texts(report, visit)
            CaseFacts.person(report, visit)
            ActionForms(model: model).all()
            section {
                h2 { visit(.whoHadIt) }
                DeadlinesPart.table(report, visit)
                CustodyPart.table(report, visit)
            }
            if let log = model.deliveries { DeliveriesPart.table(log, visit) }
            TimelinePart(report: report, visit: visit).list()
            ReadingsPart.list(report, visit)
        }
    }
}
