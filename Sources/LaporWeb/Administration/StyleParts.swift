// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Parts that hold other things: ways, steps, figures, cards, forms, tables.
enum StyleParts {
    static func all(_ visit: Visit) -> HTML {
        pieces {
            ways(visit)
            steps(visit)
            section {
                h2 { visit(.styleFigures) }
                Figures.row([
                    .init(number: "1.234", words: visit(.newest), note: visit(.stateLabel)),
                    .init(number: "87%", words: visit(.limitFirst)),
                ])
            }
            form(visit)
            table(visit)
        }
    }

    private static func ways(_ visit: Visit) -> HTML {
        section {
            h2 { visit(.styleWays) }
            Ways.crumbs(
                [Way(link: Links.home, words: "LAPOR!"), Way(link: Links.help, words: visit(.menuHelp))],
                visit
            )
            Ways.tabs(
                [
                    Way(link: Links.style, words: visit(.newest), isHere: true),
                    Way(link: Links.help, words: visit(.menuHelp), count: "12"),
                ],
                label: visit(.styleWays)
            )
            Ways.removable([Way(link: Links.style, words: visit(.allStates))], visit)
        }
    }

    private static func steps(_ visit: Visit) -> HTML {
        let steps = StepLine.Standing.allCases.map { standing in
            StepLine.Step(
                standing: standing,
                title: visit(standing.words),
                lines: [HTML(text: SpokenDate.day(visit.now, .western, visit.language.known))]
            )
        }
        return section {
            h2 { visit(.styleSteps) }
            StepLine.draw(steps, label: visit(.styleSteps), visit)
        }
    }

    private static func form(_ visit: Visit) -> HTML {
        let wrong = Refusal.invalid([FieldProblem(FieldName.title.rawValue, .required)])
        let view = FormView(visit: visit, state: FormState(refusal: wrong), prefix: "contoh")
        let kinds = Report.Classification.ofReporters.map {
            FormView.Choice(value: $0.rawValue, label: Words.classification($0, visit.language))
        }
        return section(.class("part form")) {
            h2 { visit(.styleForms) }
            view.line(.title, hint: .titleHint, isRequired: true)
            view.area(.body, rows: 3, hint: .bodyHint)
            div(.class("choices-big")) { view.radios(.classification, kinds) }
            view.box(.anonymous, .anonymousLabel, hint: .anonymousHint)
            view.files(.attachmentsPrivate)
        }
    }

    private static func table(_ visit: Visit) -> HTML {
        section {
            h2 { visit(.styleTables) }
            DataTable(title: visit(.limitCaption), heads: [visit(.limitStep), visit(.limitDays)])
                .draw([[HTML(text: visit(.limitFirst)), HTML(text: visit(.workingDays(5)))]])
        }
    }
}
