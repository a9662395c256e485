// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// The same figures as files.
enum OpenDataPart {
    private static let files: [(String, Phrase)] = [
        ("months", .chartMonths), ("classification", .chartClasses), ("state", .chartStates),
        ("channel", .chartChannels), ("province", .chartProvinces), ("topic", .chartTopics), ("office", .chartOffices),
    ]

    static func part(_ agency: Agency?, _ period: Period, _ visit: Visit) -> HTML {
        section {
            h2 { visit(.openData) }
            p { visit(.openDataLead) }
            ul {
                for (name, words) in files {
                    li {
                        "\(visit(words)): "
                        a(.href(Links.statisticsFile(name, "csv", agency?.slug, period.months))) { "CSV" }
                        ", "
                        a(.href(Links.statisticsFile(name, "json", agency?.slug, period.months))) { "JSON" }
                    }
                }
            }
            details {
                summary { visit(.columnsTitle) }
                dl(.class("facts")) {
                    for (heads, words) in FigureTable.columns {
                        dt { for (index, head) in heads.enumerated() { named(head, isFirst: index == 0) } }
                        dd { visit(words) }
                    }
                }
            }
        }
    }

    private static func named(_ head: String, isFirst: Bool) -> HTML {
        pieces {
            if !isFirst { ", " }
            code { head }
        }
    }
}
