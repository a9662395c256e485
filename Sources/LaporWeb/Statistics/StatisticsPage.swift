// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The figures of the nation, or of an office with its units, as drawings with tables behind them.
enum StatisticsPage {
    struct Model: Sendable {
        let visit: Visit
        let report: FigureReport
        let period: Period
        let directory: Directory
    }

    static func page(_ model: Model, about: PageHead = PageHead()) -> HTML {
        let (visit, report) = (model.visit, model.report)
        let title = report.isNation ? visit(.statisticsTitle) : "\(visit(.statisticsTitle)): \(report.scope.name)"
        return PageFrame.page(title, visit, about: about) {
            if !report.isNation {
                Ways.crumbs(
                    [
                        Way(link: Links.statistics, words: visit(.statisticsTitle)),
                        Way(link: Links.agency(report.scope.slug), words: report.scope.name),
                    ],
                    visit
                )
            }
            h1 { title }
            p(.class("lead")) { visit(.statisticsLead) }
            periods(model)
            if model.period.isWrong { Notice.line(.wrong, visit(.periodWrong)) }
            totals(report, visit)
            FigureWords.period(report.promptMonths, visit)
            FigureWords.explained(visit)
            section {
                h2 { visit(.chartMonths) }
                div(.class("charts")) {
                    months(report, visit)
                    promptness(report, visit)
                }
            }
            ShareCharts.part(report, model.directory, visit)
            offices(model)
            OpenDataPart.part(report.isNation ? nil : report.scope, model.period, visit)
        }
    }

    private static func totals(_ report: FigureReport, _ visit: Visit) -> HTML {
        Figures.row([
            .init(number: FigureWords.number(report.received, visit), words: visit(.figureReceived)),
            .init(number: FigureWords.number(report.answered, visit), words: visit(.figureAnswered)),
            .init(number: FigureWords.number(report.finished, visit), words: visit(.figureFinished)),
            .init(
                number: FigureWords.share(report.answers, visit),
                words: visit(.figureAnswersInTime),
                note: FigureWords.shareNote(report.answers, visit)
            ),
            .init(
                number: FigureWords.share(report.resolutions, visit),
                words: visit(.figureResolvedInTime),
                note: FigureWords.shareNote(report.resolutions, visit)
            ),
            .init(
                number: FigureWords.days(report.untilAnswered, visit),
                words: visit(.figureDaysToAnswer),
                note: visit(report.untilAnswered.median == nil ? .tooFewWhy : .median)
            ),
            .init(
                number: FigureWords.days(report.untilFinished, visit),
                words: visit(.figureDaysToFinish),
                note: visit(report.untilFinished.median == nil ? .tooFewWhy : .median)
            ),
        ])
    }

    private static func months(_ report: FigureReport, _ visit: Visit) -> HTML {
        LineChart(
            id: "per-bulan",
            title: visit(.chartMonths),
            labels: report.months.map { FigureWords.month($0.month, visit) },
            lines: [
                .init(name: visit(.figureReceived), values: report.months.map(\.received)),
                .init(name: visit(.figureAnswered), values: report.months.map(\.answered)),
                .init(name: visit(.figureFinished), values: report.months.map(\.finished)),
            ]
        ).draw(visit)
    }

    private static func promptness(_ report: FigureReport, _ visit: Visit) -> HTML {
        LineChart(
            id: "tepat-waktu",
            title: visit(.chartPromptness),
            labels: report.months.map { FigureWords.month($0.month, visit) },
            lines: [
                .init(name: visit(.figureAnswersInTime), values: report.months.map(\.answers.percent)),
                .init(name: visit(.figureResolvedInTime), values: report.months.map(\.resolutions.percent)),
            ],
            isPercent: true
        ).draw(visit)
    }

    private static func offices(_ model: Model) -> HTML {
        let visit = model.visit
        return pieces {
            if !model.report.offices.isEmpty {
                section {
                    h2 { visit(.chartOffices) }
                    FigureWords.offices(model.report.offices, .chartOffices, visit)
                    if model.report.hasMoreOffices { p(.class("meta")) { visit(.chartOfficesMore) } }
                }
            }
        }
    }

    private static func periods(_ model: Model) -> HTML {
        let (visit, period) = (model.visit, model.period)
        let slug = model.report.isNation ? nil : model.report.scope.slug
        return pieces {
            Ways.chips(
                Period.presets.map { count in
                    Way(
                        link: Links.statistics(of: slug, Period.last(count, at: visit.now)),
                        words: visit(.lastMonths(count)),
                        isHere: period.months == Period.last(count, at: visit.now)
                    )
                },
                label: visit(.periodTitle)
            )
            form(.method("get"), .action(Links.statistics), .class("filter")) {
                if let slug { input(.type("hidden"), .name("instansi"), .value(slug)) }
                month("dari", .periodFrom, period.months.lowerBound, visit)
                month("sampai", .periodThrough, period.months.upperBound, visit)
                button(.type("submit"), .class("button quiet")) { visit(.periodShow) }
            }
        }
    }

    private static func month(_ name: String, _ words: Phrase, _ value: CivilMonth, _ visit: Visit) -> HTML {
        div {
            label(.for(name)) { visit(words) }
            input(.type("month"), .id(name), .name(name), .value(value.iso), .attribute("placeholder", "2026-03"))
        }
    }
}
