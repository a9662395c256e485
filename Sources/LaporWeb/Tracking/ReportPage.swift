// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A report as the public or its reporter sees it: what is asked, where it is, what was answered, what can be done.
enum ReportPage {
    struct Model: Sendable {
        let visit: Visit
        let report: ReportView
        /// The action whose form was refused, and what was typed into it.
        var refused: (action: Report.Action.Name, state: FormState)?
        /// Where people reach this installation: for passing its address on.
        var baseURL = ""
        /// Of the session, where its reporter came by their account, without the code.
        var formToken: String?
        /// How its reporter can be reached another way.
        var contact: ContactPart.Model?
        /// How its reader can follow it: never its reporter, who is written to anyway.
        var follow: FollowPart.Model?
        var support: SupportPart.Model?
        var comments: CommentsPart.Model?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let report = model.report
        let isOwn = report.viewer == .reporter
        var head = SharePart.about(report, visit, model.baseURL)
        head.styles = [Assets.trackingStyle]
        return PageFrame.page(Words.title(report.title, visit.language), visit, about: head) {
            if let done = visit.done { Notice.line(.good, Words.done(done, visit.language), isNews: true) }
            p(.class("meta")) { "\(visit(.trackingNumber)) \(report.trackingID.grouped)" }
            h1(.lang(report.language.rawValue)) { Words.title(report.title, visit.language) }
            facts(report, visit)
            let forms = ReporterForms(report: report, visit: visit, refused: model.refused, token: model.formToken)
            if AskedPart.isShown(report) { AskedPart(report: report, visit: visit, forms: forms).box() }
            standing(report, visit)
            if isOwn { forms.lost() } else { text(report, visit) }
            if let support = model.support, !isOwn { SupportPart.draw(support, report, visit) }
            AnswersPart.draw(report, visit)
            if isOwn { TurnPart(report: report, visit: visit, forms: forms).draw() }
            JourneyPart(report: report, visit: visit).draw()
            if isOwn { text(report, visit) }
            if isOwn {
                let contact = model.contact.map { contact in
                    let refused = model.refused.flatMap { $0.action == .changeContact ? $0.state : nil }
                    return ContactPart(report: report, visit: visit, model: contact, refused: refused).draw()
                }
                RightsPart(report: report, visit: visit, forms: forms, contact: contact ?? HTML()).draw()
            }
            if let follow = model.follow, !isOwn { FollowPart.draw(follow, report, visit) }
            if let comments = model.comments {
                CommentsPart(model: comments, report: report, visit: visit).draw()
            }
            TimelinePart(report: report, visit: visit).list()
            if report.viewer == .stranger { SharePart.draw(report, visit, model.baseURL) }
            tables(report, visit)
            ReadingsPart.list(report, visit)
            p(.class("no-print")) { HelpingButtons.print(visit) }
            if isOwn { if model.formToken != nil { ForgetPart.account(visit) } else { ForgetPart.form(visit) } }
        }
    }

    private static func facts(_ report: ReportView, _ visit: Visit) -> HTML {
        p(.class("meta")) {
            Words.classification(report.classification, visit.language)
            if let category = report.category { " · \(report.directory.categoryName(category, visit.language.known))" }
            if let region = report.region { " · \(report.directory.regionName(region))" }
            if let day = report.incidentDate { " · \(visit(.happenedOn)) \(SpokenDate.day(day, visit.language.known))" }
            " · \(visit(.received)) "
            When.day(report.receivedAt, report.zone, visit.language)
            if report.visibility == .confidential { " · \(Words.visibility(.confidential, visit.language))" }
            if report.isAnonymous { " · \(visit(.anonymous))" }
        }
    }

    private static func standing(_ report: ReportView, _ visit: Visit) -> HTML {
        section(.class("standing"), .ariaLabel(visit(.stateLabel))) {
            p { Badges.state(of: report, visit) }
            EndedPart.lines(report, visit)
            CustodyPart.line(report, visit)
            DeadlinesPart.next(report, visit)
            SideFacts.lines(report, visit)
            if let rating = report.rating {
                p { "\(visit(report.viewer == .reporter ? .youRatedWith : .ratedWith)) \(rating) / 5" }
            }
        }
    }

    private static func text(_ report: ReportView, _ visit: Visit) -> HTML {
        section {
            h2 { visit(.reportText) }
            Prose.text(report.body, report.language)
            AttachmentsPart.list(report.files, of: report.trackingID, visit)
            if let address = report.address {
                p(.class("meta")) { "\(Words.field(FieldName.address.rawValue, visit.language)): \(address)" }
            }
            if let original = report.original {
                details {
                    summary { visit(.originalText) }
                    p(.lang(report.language.rawValue)) { strong { original.title } }
                    Prose.text(original.body, report.language)
                }
            }
            if report.viewer == .stranger {
                p(.class("notice")) {
                    "\(visit(.isItYours)) "
                    a(.href("\(Links.track)?nomor=\(report.trackingID)")) { visit(.useYourCode) }
                }
            }
        }
    }

    /// For whoever wants to know exactly.
    private static func tables(_ report: ReportView, _ visit: Visit) -> HTML {
        details(.class("on-paper")) {
            summary { visit(.whoHadIt) }
            CustodyPart.table(report, visit)
            DeadlinesPart.table(report, visit)
        }
    }
}
