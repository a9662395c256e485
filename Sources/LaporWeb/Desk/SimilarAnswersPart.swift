// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Answers that were given to reports about the like, to begin with: looked for when somebody opens the fold, or follows its link.
enum SimilarAnswersPart {
    struct Model: Sendable {
        let visit: Visit
        let report: ReportView
        let found: [FindAnswers.Found]
        let templates: [AnswerTemplate]
        /// The action that takes an answer here.
        var action: Report.Action.Name {
            AnswerForm.offered(report.actions).first?.action ?? .finalAnswer
        }
    }

    static func fold(_ model: CasePage.Model) -> HTML {
        let (visit, id) = (model.visit, model.report.trackingID)
        return pieces {
            if FindAnswers.isOffered(model.report) {
                details(.class("templates"), .attribute("data-load", Links.similarAnswersPart(id))) {
                    summary {
                        Icon.search.mark
                        " \(visit(.similarAnswers))"
                    }
                    div(.attribute("data-loaded", "")) {
                        p { a(.href(Links.similarAnswers(id))) { visit(.similarAnswersOpen) } }
                    }
                }
            }
        }
    }

    static func page(_ model: Model, _ desk: DeskSession) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.similarAnswers), visit, about: DeskBar.head) {
            DeskBar.bar(desk, model.report.directory, visit)
            Ways.crumbs(
                [
                    Way(link: Links.desk, words: visit(.deskTitle)),
                    Way(link: Links.deskReport(model.report.trackingID), words: model.report.trackingID.grouped),
                ],
                visit
            )
            h1 { visit(.similarAnswers) }
            inside(model)
        }
    }

    static func inside(_ model: Model) -> HTML {
        let visit = model.visit
        return pieces {
            p(.class("hint")) { visit(model.found.isEmpty ? .similarAnswersNone : .similarAnswersLead) }
            ul(.class("similar-answers")) { for found in model.found { item(found, model) } }
            if !model.templates.isEmpty {
                p { strong { visit(.similarTemplates) } }
                ul(.class("chips")) { for template in model.templates { chip(template, model) } }
            }
        }
    }

    private static func item(_ found: FindAnswers.Found, _ model: Model) -> HTML {
        let (visit, line, directory) = (model.visit, found.line, model.report.directory)
        return li {
            div(.class("of-answer")) {
                a(.href(Links.deskReport(line.trackingID))) { Words.title(line.title, visit.language) }
                small(.class("line")) {
                    "\(line.trackingID.grouped) · \(directory.agencies.name(line.agency)) · "
                    When.short(line.receivedAt, model.report.zone, visit.language)
                }
                if found.isOwnGovernment { Badges.label(visit(.similarAnswersOwn), "plain") }
            }
            div(.class("quoted")) { Prose.text(found.answer, .indonesian) }
            fill(
                model,
                "&\(Links.similarAnswerField)=\(line.trackingID)",
                from: Links.similarAnswer(line.trackingID, for: model.report.trackingID),
                said: .similarAnswerFilled,
                kind: "button quiet small"
            ) {
                visit(.similarAnswerUse)
                span(.class("unseen")) { ": \(line.trackingID.grouped)" }
            }
        }
    }

    private static func chip(_ template: AnswerTemplate, _ model: Model) -> HTML {
        li {
            fill(
                model,
                "&templat=\(template.id)",
                from: Links.filled(template.id, model.report.trackingID),
                said: .templateFilled,
                kind: "chip"
            ) { template.title }
        }
    }

    /// A link to the form with the words in it; with script they are put into the box at once.
    private static func fill(
        _ model: Model,
        _ query: String,
        from source: String,
        said: Phrase,
        kind: String,
        @HTMLBuilder _ words: Content
    ) rethrows -> HTML {
        let inside = try words()
        let box = FormView(visit: model.visit, state: FormState(), prefix: Links.answerSegment)
        return a(
            .class(kind),
            .href(Links.deskReport(model.report.trackingID, opening: model.action, query)),
            .attribute("data-fill", "#\(box.id(.answer))"),
            .attribute("data-fill-from", source),
            .attribute("data-said", model.visit(said))
        ) { inside }
    }
}

extension Links {
    /// Carries the number of a report whose answer is to stand in the form.
    static let similarAnswerField = "serupa"
    static func similarAnswers(_ id: TrackingID) -> String { "\(deskReport(id))/jawaban-serupa" }
    /// Without the page around it.
    static func similarAnswersPart(_ id: TrackingID) -> String { "\(similarAnswers(id))?bagian=isi" }
    static func similarAnswer(_ other: TrackingID, for id: TrackingID) -> String { "\(similarAnswers(id))/\(other)" }
}
