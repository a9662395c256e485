// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Answers that were written before, chosen into a form: a link without script, at once with it.
enum TemplatesPart {
    /// More than these are on the page of all.
    private static let shown = 15

    static func field(of action: Report.Action.Name) -> FieldName? {
        switch action {
        case .draft, .interimAnswer, .finalAnswer: .answer
        case .requestInformation, .defer: .question
        default: nil
        }
    }

    static func links(_ action: Report.Action.Name, _ view: FormView, _ model: CasePage.Model) -> HTML {
        let (visit, id) = (model.visit, model.report.trackingID)
        return pieces {
            if let field = field(of: action), !model.templates.isEmpty {
                details(.class("templates")) {
                    summary {
                        Icon.file.mark
                        " \(visit(.useTemplate))"
                    }
                    ul(.class("chips")) {
                        for template in model.templates.prefix(shown) {
                            li {
                                a(
                                    .class("chip"),
                                    .href(Links.deskReport(id, opening: action, "&templat=\(template.id)")),
                                    .attribute("data-fill", "#\(view.id(field))"),
                                    .attribute("data-fill-from", Links.filled(template.id, id)),
                                    .attribute("data-said", visit(.templateFilled))
                                ) { template.title }
                            }
                        }
                        if model.templates.count > shown {
                            li { a(.class("chip"), .href(Links.templates)) { visit(.queueTemplates) } }
                        }
                    }
                }
            }
        }
    }

    static func text(_ template: AnswerTemplate, _ report: ReportView, by officer: Officer) -> String {
        KeepTemplates.filled(
            template,
            for: report,
            by: officer,
            greeting: Phrase.templateGreeting[PageLanguage(report.language)]
        )
    }
}

extension Links {
    static func filled(_ template: AnswerTemplate.ID, _ report: TrackingID) -> String {
        "\(templates)/\(template)/isi?laporan=\(report)"
    }
}
