// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What is counted for everybody to see: each figure is defined here, once, and nowhere else (ADR 0019).
///
/// Only reports that a stranger may read count: neither unverified, confidential, archived nor examined ones. A report
/// counts as it stands now: one that is hidden leaves every figure, one that is moved counts where it is. Days are
/// those of Jakarta (WIB), the same for the whole nation.
package enum Figure: String, Sendable, CaseIterable {
    /// Reports received on a day, for whoever holds them now.
    case received
    /// Reports answered for the first time on a day, with an interim or a final answer, for whoever answered.
    case answered
    /// Reports closed on a day and not opened again since, for whoever held them.
    case finished
    /// Limits of the first answer that ended on a day, for whoever held the report longest until then. What was
    /// withdrawn, referred or taken over from another system before its limit ended owes none.
    case answerDue = "answer_due"
    /// Of `answerDue`: those that were kept.
    case answeredInTime = "answered_in_time"
    /// Limits of the final answer that ended on a day; what waits for its reporter has none for that long.
    case resolutionDue = "resolution_due"
    /// Of `resolutionDue`: those that were kept, and not contested since.
    case resolvedInTime = "resolved_in_time"

    /// What a figure is broken down by.
    package enum Breakdown: String, Sendable, CaseIterable {
        /// The only one that is kept by day; the others are by month.
        case day
        case month, classification, state, channel, province, topic
        /// The government, in the nation; in a government or a unit, what is directly below it.
        case office
        /// Days from receipt, counted by the calendar.
        case days
    }

    package var breakdowns: [Breakdown] {
        switch self {
        case .received: [.day, .month, .classification, .state, .channel, .province, .topic, .office]
        case .answered: [.day, .month, .topic, .office, .days]
        case .finished: [.day, .month, .topic, .office, .days]
        case .answerDue, .answeredInTime, .resolutionDue, .resolvedInTime: [.day, .month, .office]
        }
    }
}

/// A month of the civil calendar.
package struct CivilMonth: Hashable, Sendable, Comparable {
    package let year: Int
    package let month: Int

    package init(of day: CivilDate) {
        let parts = day.components
        (year, month) = (parts.year, parts.month)
    }
    /// Nothing where there is no such month.
    package init?(year: Int, month: Int) {
        guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
        (self.year, self.month) = (year, month)
    }
    /// Reads `2026-03`.
    package init?(iso text: String) {
        guard let day = CivilDate(iso: text + "-01") else { return nil }
        self.init(of: day)
    }
    private init(index: Int) { (year, month) = (index / 12, index % 12 + 1) }

    package var iso: String { "\(padded(year, 4))-\(padded(month, 2))" }
    package func adding(_ months: Int) -> CivilMonth { CivilMonth(index: index + months) }
    /// The months from one to another, both of them.
    package static func through(_ first: CivilMonth, _ last: CivilMonth) -> [CivilMonth] {
        first <= last ? (first.index...last.index).map { CivilMonth(index: $0) } : []
    }
    package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
    private var index: Int { year * 12 + month - 1 }
}
