// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reports received are made of: kinds, states, channels, provinces, topics.
enum ShareCharts {
    static func part(_ report: FigureReport, _ directory: Directory, _ visit: Visit) -> HTML {
        let charts: [(Figure.Breakdown, Phrase, String)] = [
            (.classification, .chartClasses, "jenis"), (.state, .chartStates, "status"),
            (.channel, .chartChannels, "saluran"), (.province, .chartProvinces, "provinsi"),
            (.topic, .chartTopics, "topik"),
        ]
        return section {
            h2 { visit(.figureReceived) }
            div(.class("charts")) {
                for (breakdown, title, id) in charts {
                    BarChart(
                        id: id,
                        title: visit(title),
                        counts: visit(.figureReceived),
                        bars: shares(report, breakdown, directory).map { share in
                            .init(name: name(share.value, breakdown, directory, visit.language), amount: share.amount)
                        }
                    ).draw(visit)
                }
            }
        }
    }

    /// Of topics, the uppermost ones with all that is below them.
    static func shares(
        _ report: FigureReport,
        _ breakdown: Figure.Breakdown,
        _ directory: Directory
    ) -> [FigureReport.Share] {
        let shares = report.shares[breakdown] ?? []
        guard breakdown == .topic else { return shares }
        let sums = Dictionary(
            shares.map { share in
                (Category.ID(text: share.value).map { "\(directory.topic(above: $0))" } ?? "", share.amount)
            },
            uniquingKeysWith: +
        )
        return sums.map { FigureReport.Share(value: $0.key, amount: $0.value) }
            .sorted { ($1.amount, $0.value) < ($0.amount, $1.value) }
    }

    static func name(
        _ value: String,
        _ breakdown: Figure.Breakdown,
        _ directory: Directory,
        _ language: Language
    ) -> String {
        let known: String? =
            switch breakdown {
            case .classification: Report.Classification(rawValue: value).map { Words.classification($0, language) }
            case .state: Report.State(rawValue: value).map { Words.state($0, language) }
            case .channel: Report.Channel(rawValue: value).map { Words.channel($0, language) }
            case .province: value.isEmpty ? nil : directory.regionName(value)
            case .topic: Category.ID(text: value).map { directory.categoryName($0, language.known) }
            case .day, .month, .office, .days: value
            }
        return known.flatMap { $0.isEmpty ? nil : $0 } ?? Phrase.notKnown[language]
    }
}
