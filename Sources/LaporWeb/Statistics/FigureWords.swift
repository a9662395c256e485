// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Figures in words, the same on every page.
enum FigureWords {
    static func number(_ number: Int, _ visit: Visit) -> String { SpokenNumber.text(number, visit.language) }

    static func share(_ promptness: Promptness, _ visit: Visit) -> String {
        promptness.percent.map { "\($0)%" } ?? visit(.tooFewShort)
    }

    /// What the share is of, or why there is none.
    static func shareNote(_ promptness: Promptness, _ visit: Visit) -> String {
        promptness.percent == nil
            ? visit(.tooFewWhy)
            : visit(.keptOf(number(promptness.kept, visit), number(promptness.due, visit)))
    }

    static func days(_ durations: Durations, _ visit: Visit) -> String {
        durations.median.map { visit(.days($0)) } ?? visit(.tooFewShort)
    }

    static func month(_ month: CivilMonth, _ visit: Visit) -> String { SpokenDate.month(month, visit.language.known) }

    /// How an office or the nation does now.
    ///
    /// - Parameter received: the list of what was received, where one has exactly that.
    static func overview(_ overview: Overview, _ visit: Visit, received: String? = nil) -> HTML {
        Figures.row([
            .init(
                number: number(overview.received, visit),
                words: visit(.figureReceived),
                note: visit(.lastDays),
                link: received
            ),
            .init(number: number(overview.answered, visit), words: visit(.figureAnswered), note: visit(.lastDays)),
            .init(number: number(overview.finished, visit), words: visit(.figureFinished), note: visit(.lastDays)),
            .init(
                number: number(overview.answeredToday, visit),
                words: visit(.figureAnsweredToday),
                note: visit(.todayInJakarta)
            ),
        ])
    }

    /// How prompt it is, with what that means.
    static func promptness(_ overview: Overview, _ visit: Visit) -> HTML {
        Figures.row([
            .init(
                number: share(overview.answers, visit),
                words: visit(.figureAnswersInTime),
                note: shareNote(overview.answers, visit)
            ),
            .init(
                number: share(overview.resolutions, visit),
                words: visit(.figureResolvedInTime),
                note: shareNote(overview.resolutions, visit)
            ),
            .init(
                number: days(overview.untilAnswered, visit),
                words: visit(.figureDaysToAnswer),
                note: visit(overview.untilAnswered.median == nil ? .tooFewWhy : .median)
            ),
        ])
    }

    /// Over which months promptness is told, wherever it is.
    static func period(_ period: PromptMonths, _ visit: Visit) -> HTML {
        p(.class("meta")) {
            if let first = period.first, let last = period.last {
                visit(.promptMonths(month(first, visit), month(last, visit)))
            } else {
                visit(.promptMonthsNone)
            }
        }
    }

    /// What each figure means, in plain words.
    static func explained(_ visit: Visit) -> HTML {
        let figures: [(Phrase, Phrase)] = [
            (.figureReceived, .explainReceived), (.figureAnswered, .explainAnswered),
            (.figureFinished, .explainFinished), (.figureAnswersInTime, .explainInTime),
            (.figureDaysToAnswer, .explainDays), (.tooFew, .explainTooFew),
        ]
        return details {
            summary { visit(.howCounted) }
            p { visit(.whatCounts) }
            dl(.class("explained")) {
                for (name, meaning) in figures {
                    dt { visit(name) }
                    dd { visit(meaning) }
                }
            }
        }
    }

    /// Offices with what they did.
    static func offices(_ offices: [OfficeFigures], _ title: Phrase, _ visit: Visit) -> HTML {
        let heads: [Phrase] = [
            .chartOffices, .figureReceived, .figureAnswered, .figureFinished, .figureAnswersInTime,
            .figureResolvedInTime,
        ]
        let rows = offices.map { office -> [HTML] in
            [
                a(.href(Links.agency(office.agency.slug))) { office.agency.name },
                HTML(text: number(office.received, visit)), HTML(text: number(office.answered, visit)),
                HTML(text: number(office.finished, visit)), HTML(text: shareWords(office.answers, visit)),
                HTML(text: shareWords(office.resolutions, visit)),
            ]
        }
        return div(.class("offices")) {
            DataTable(title: visit(title), heads: heads.map { visit($0) }).draw(rows)
        }
    }

    static func shareWords(_ promptness: Promptness, _ visit: Visit) -> String {
        promptness.percent == nil
            ? visit(.tooFewShort) : "\(share(promptness, visit)) (\(shareNote(promptness, visit)))"
    }
}
