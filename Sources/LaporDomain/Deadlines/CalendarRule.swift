// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What may still be changed of the calendar and of the limits, now that promises rest on them.
///
/// Corrections may extend a promise, never shorten it; what has passed stays as it was, since every deadline of that time
/// was counted by it (SKB 3 Menteri, yearly; ADR 0007). What was typed only today was decreed by nobody: until its day is
/// over somewhere in the country no deadline can have been missed by it, and it can still be taken back (ADR 0030).
package enum CalendarRule {
    /// What is wrong with a change of a day, if anything is.
    ///
    /// - Parameters:
    ///   - dawn: how the day stood before anything was changed today.
    ///   - today: where the day ends first.
    ///   - running: how many reports have a limit that reaches that day.
    package static func problem(
        from before: WorkingCalendar.Holiday?,
        to after: WorkingCalendar.Holiday,
        atDawn dawn: WorkingCalendar.Holiday?,
        on today: CivilDate,
        running: Int
    ) -> FieldProblem? {
        let wasOff = before?.isOff ?? false
        // A name that was wrong is put right whenever it is found.
        let wasFixed = isFixed(before)
        guard wasOff != after.isOff || wasFixed && !after.isFinal else { return nil }
        if after.date < today { return FieldProblem("date", .inThePast) }
        // What no decree has fixed was promised to nobody; what one has is not unfixed first, and then called off.
        guard wasFixed, isFixed(dawn), running > 0 else { return nil }
        return FieldProblem("certainty", .promiseShortened, limit: running)
    }

    private static func isFixed(_ day: WorkingCalendar.Holiday?) -> Bool {
        day.map { $0.isOff && $0.isFinal } ?? false
    }

    /// Limits hold from a day to come: reports that are there already keep those of their day.
    package static func problem(effectiveFrom day: CivilDate, on today: CivilDate) -> FieldProblem? {
        day > today ? nil : FieldProblem("effective_from", .inThePast)
    }
}

extension WorkingCalendar {
    /// The first day of receipt from which a limit of so many working days reaches a day, or goes beyond it.
    package func earliestReceipt(reaching day: CivilDate, within limit: Int, region: String? = nil) -> CivilDate {
        var start = CivilDate(day: day.day - 1)
        // The day itself is the last that counts, whether it is worked or not: that is what is about to change.
        var left = limit - 1
        // A calendar without working days reaches nowhere.
        let end = CivilDate(day: day.day - 10 * limit - 60)
        while start > end, left > 0 || !isWorkingDay(start, region: region) {
            if isWorkingDay(start, region: region) { left -= 1 }
            start = CivilDate(day: start.day - 1)
        }
        return start
    }
}
