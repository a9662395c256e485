// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// How an office, or the nation, does at this moment.
package struct Overview: Equatable, Sendable {
    /// Days that `received`, `answered` and `finished` look back, today included.
    package static let days = 30
    package let received: Int
    package let answered: Int
    package let finished: Int
    package let answeredToday: Int
    /// Over which months promptness and durations are told.
    package let promptMonths: PromptMonths
    package let answers: Promptness
    package let resolutions: Promptness
    package let untilAnswered: Durations
}

/// An office in a list of them.
package struct OfficeFigures: Equatable, Sendable {
    package let agency: Agency
    package let received: Int
    package let answered: Int
    package let finished: Int
    package let answers: Promptness
    package let resolutions: Promptness
}

/// What was reported on a topic, without what lies in it.
package struct TopicFigures: Equatable, Sendable {
    package var received = 0
    package var answered = 0
    package var finished = 0

    /// Of several topics together.
    package static func sum(_ topics: [Category.ID], _ figures: [Category.ID: TopicFigures]) -> TopicFigures {
        topics.compactMap { figures[$0] }.reduce(into: TopicFigures()) { sum, one in
            sum.received += one.received
            sum.answered += one.answered
            sum.finished += one.finished
        }
    }
}

/// Every figure of an office, or of the nation, over whole months.
package struct FigureReport: Equatable, Sendable {
    package struct Month: Equatable, Sendable {
        package let month: CivilMonth
        package let received: Int
        package let answered: Int
        package let finished: Int
        /// Of limits that ended in the month, yesterday at the latest.
        package let answers: Promptness
        package let resolutions: Promptness
    }
    package struct Share: Equatable, Sendable {
        /// A code: of a class, a state, a channel, a province, a topic; empty where it is not known.
        package let value: String
        package let amount: Int
        package init(value: String, amount: Int) {
            self.value = value
            self.amount = amount
        }
    }
    package let scope: Agency
    package let isNation: Bool
    package let months: [Month]
    /// Of these months, those over which promptness is told.
    package let promptMonths: PromptMonths
    package let shares: [Figure.Breakdown: [Share]]
    package let offices: [OfficeFigures]
    /// There are more offices than are listed.
    package let hasMoreOffices: Bool
    package let untilAnswered: Durations
    package let untilFinished: Durations

    package var received: Int { months.map(\.received).reduce(0, +) }
    package var answered: Int { months.map(\.answered).reduce(0, +) }
    package var finished: Int { months.map(\.finished).reduce(0, +) }
    package var answers: Promptness { over.map(\.answers).reduce(Promptness(kept: 0, due: 0), +) }
    package var resolutions: Promptness { over.map(\.resolutions).reduce(Promptness(kept: 0, due: 0), +) }
    private var over: [Month] { months.filter { promptMonths.months.contains($0.month) } }
}
