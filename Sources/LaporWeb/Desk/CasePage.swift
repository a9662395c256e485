// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A report on an officer's desk: what it is on one side, what to do on the other.
enum CasePage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let report: ReportView
        /// Nothing for who sees only the public version.
        var deliveries: ReadDeliveries.Log?
        var step: NextStep?
        /// Where the officer came from, and what comes next there.
        var way: NextCasePart.Model?
        var similar: [FindSimilar.Similar] = []
        /// How many came in nearly the same words.
        var flood: FindFlood.Flood?
        var likely: [AgencyProposal] = []
        var words = ReadWords.Signs()
        var place: ReadPlace.Proposal?
        var others: [NotePresence.Other] = []
        var templates: [AnswerTemplate] = []
        /// The action whose form was asked for, and what is filled into it.
        var opened: Report.Action.Name?
        /// Every topic was asked for: the form alone is shown, since they are many.
        var hasAllTopics = false
        var filled: (action: Report.Action.Name, fields: [FieldName: String])?
        /// The action whose form was refused, and what was typed into it.
        var refused: (action: Report.Action.Name, state: FormState)?
        /// What others did since the refused form was made.
        var changes: [ReadChanges.Change] = []
        /// The public text as it would be.
        var preview: (title: String, body: String)?
    }

    private static func isModerator(_ model: Model) -> Bool {
        let rights = model.report.directory.rules(on: model.visit.now).rights
        return Comment.isModerated(by: model.desk.officer.role, rights)
    }

    static func page(_ model: Model) -> HTML {
        let (visit, report) = (model.visit, model.report)
        let forms = ActionForms(model: model)
        return PageFrame.page(Words.title(report.title, visit.language), visit, about: DeskBar.head) {
            DeskBar.bar(model.desk, report.directory, visit)
            NextCasePart.crumbs(model)
            if let done = visit.done { NextCasePart.done(done, model) }
            CaseHead.draw(model)
            div(.class(forms.leading == .verify ? "case even" : "case")) {
                div(.class("case-main")) {
                    ConflictPart.draw(model)
                    WordsPart.draw(model)
                    TextsPart.draw(model)
                    // What others say of these words.
                    if report.isCommentable, isModerator(model) {
                        p(.class("of-texts")) {
                            a(.href(Links.commentDesk(report.trackingID))) {
                                Icon.comment.mark
                                " \(visit(.commentDeskReleased))"
                            }
                        }
                    }
                    CaseFacts.person(report, visit)
                }
                if let leading = forms.leading, ExchangePart.helps(leading), !ConflictPart.isLate(model) {
                    div(.class("case-said")) { ExchangePart.draw(report, visit) }
                }
                div(.class("case-side")) {
                    if report.viewer != .stranger {
                        NextStepPart(forms: forms).draw()
                        forms.list()
                    }
                }
                div(.class("case-more")) {
                    if report.viewer.isOfficer { SimilarPart.draw(model) }
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
    }
}
