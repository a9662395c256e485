// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The answers that an agency uses again, and those of the agencies above it.
enum TemplatesPage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let directory: Directory
        let templates: [AnswerTemplate]
        /// Whether this officer writes those of the agency.
        let mayChange: Bool
        var changes: [AnswerTemplate.Change] = []
        var edited: AnswerTemplate?
        var state = FormState()
        var news: Phrase?
        var ended: AnswerTemplate.ID?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.queueTemplates), visit, about: DeskBar.head) {
            DeskBar.bar(model.desk, model.directory, visit)
            Ways.crumbs([Way(link: Links.desk, words: visit(.deskTitle))], visit)
            h1 { visit(.queueTemplates) }
            p(.class("lead")) { visit(.templatesLead) }
            if !model.mayChange { Notice.line(.neutral, visit(.templatesWhyNot)) }
            if let news = model.news {
                UndoPart.told(news, undoing: model.ended.map { Links.template($0, "urungkan") }, model.desk, visit)
            }
            if model.templates.isEmpty {
                EmptyState.box(.file, visit(.noTemplates), model.mayChange ? visit(.noTemplatesAdvice) : nil)
            } else {
                ul(.class("cards")) { for template in model.templates { li(.class("card")) { item(template, model) } } }
            }
            if model.mayChange { form(model) }
            if !model.changes.isEmpty { log(model) }
        }
    }

    private static func item(_ template: AnswerTemplate, _ model: Model) -> HTML {
        let visit = model.visit
        let isOwn = model.mayChange && template.agency == model.desk.officer.agency
        return pieces {
            h2 { template.title }
            p(.class("meta")) { model.directory.agencies.name(template.agency) }
            p(.class("prose"), .id("templat-\(template.id)")) { template.content }
            if model.mayChange, !isOwn { p(.class("meta")) { visit(.templatesOthers) } }
            div(.class("row")) {
                HelpingButtons.copy("templat-\(template.id)", .copy, visit)
                if isOwn {
                    a(.class("button quiet small"), .href("\(Links.templates)?ubah=\(template.id)#tulis")) {
                        visit(.editTemplate)
                        span(.class("unseen")) { " \(template.title)" }
                    }
                    UndoPart.removal(Links.template(template.id, "hapus"), of: template.title, model.desk, visit)
                }
            }
        }
    }

    /// What the fields of a template are called.
    static let labels: [FieldName: Phrase] = [.title: .templateTitle, .text: .templateText]

    private static func form(_ model: Model) -> HTML {
        let visit = model.visit
        let view = FormView(visit: visit, state: model.state, labels: labels)
        let isAgain = model.state.refusal != nil
        return section(.class("part form"), .id("tulis")) {
            h2 { visit(model.edited == nil ? .writeTemplate : .editTemplate) }
            view.summary()
            LaporHTML.form(.method("post"), .action(Links.templates), .novalidate) {
                UndoPart.token(model.desk)
                view.hidden(DeskSession.owner, String(model.desk.officer.id))
                if let edited = model.edited { view.hidden("ganti", edited.id.description) }
                view.line(
                    .title,
                    isRequired: true,
                    autocomplete: "off",
                    value: isAgain ? nil : model.edited?.title
                )
                view.area(
                    .text,
                    rows: 8,
                    hint: .templateHint,
                    isRequired: true,
                    value: isAgain ? nil : model.edited?.content
                )
                view.send(visit(.saveTemplate))
            }
        }
    }

    private static func log(_ model: Model) -> HTML {
        let visit = model.visit
        let zone = model.directory.agencies.zone(of: model.desk.officer.agency)
        return details(.class("part")) {
            summary { visit(.templateLog) }
            ul {
                for change in model.changes {
                    li {
                        "\(visit(.templateDeed(change.deed, isInstead: change.former != nil))) "
                        strong { change.title }
                        " – \(change.by), "
                        When.moment(change.at, zone, visit.language)
                    }
                }
            }
        }
    }
}
