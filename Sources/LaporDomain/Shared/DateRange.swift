// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The days that can be meant where somebody types one: from before there was anything to report until ten years on.
///
/// What lies beyond was mistyped.
package enum DateRange {
    package static let firstYear = 2000
    package static let yearsAhead = 10

    /// What is wrong with a day, if anything is.
    package static func problem(_ field: String, _ day: CivilDate, on today: CivilDate) -> FieldProblem? {
        let last = today.components.year + yearsAhead
        return (firstYear...last).contains(day.components.year)
            ? nil : FieldProblem(field, .yearOutOfRange, limit: last)
    }

    /// The same of a moment, by its western day.
    package static func problem(_ field: String, _ moment: Date, on today: CivilDate) -> FieldProblem? {
        problem(field, CivilDate(moment, in: .western), on: today)
    }
}

extension DirectoryChange {
    /// The columns of a kind whose days are bounded.
    ///
    /// Agencies and topics are not among them: tables of other systems say "without an end" by the year 9999.
    private var boundedDays: [String] {
        switch kind {
        case .holiday: ["date"]
        case .notice: ["starts_at", "ends_at"]
        case .maintenance: ["until"]
        case .agency, .category, .region, .policy, .profile, .question, .officer, .access, .letter: []
        }
    }

    /// What is wrong with a day that is new in it, if anything is: what stands there already can always be ended.
    ///
    /// - Parameters:
    ///   - before: its columns as they were; empty where there was nothing.
    package func outOfRange(
        from before: [String: String],
        to after: [String: String],
        on today: CivilDate
    )
        -> FieldProblem?
    {
        for column in boundedDays {
            guard let text = after[column], text != before[column] else { continue }
            let day = CivilDate(iso: text) ?? Date(localMinute: text).map { CivilDate($0, in: .western) }
            if let problem = day.flatMap({ DateRange.problem(column, $0, on: today) }) { return problem }
        }
        return nil
    }
}
