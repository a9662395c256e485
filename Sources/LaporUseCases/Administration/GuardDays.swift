// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Asks the rules about every day that a page would change: of the calendar, and the last one of an agency.
///
/// Whoever has the machine brings in calendars as files, those of former years as well: a new installation has no
/// reports yet that rest on them.
struct GuardDays: Sendable {
    private typealias Holiday = WorkingCalendar.Holiday
    /// A day has passed once it has passed anywhere in the country.
    private let today: CivilDate
    /// Where it is still the earliest day.
    private let earliestToday: CivilDate
    private let running: [String: Int]
    /// How days stood that were changed today, before that; nothing of a day that was not there.
    private let atDawn: [String: Holiday?]

    /// - Parameter rows: the days by the columns of their table.
    init(_ ports: Ports, _ rows: [[String: String]]) async throws {
        let now = ports.now()
        today = CivilDate(now, in: .eastern)
        earliestToday = CivilDate(now, in: .western)
        let dawn = CivilDate(day: earliestToday.day - 1).end(in: .western).addingTimeInterval(1)
        var running: [String: Int] = [:]
        var atDawn: [String: Holiday?] = [:]
        for cells in rows {
            // As the table reads them.
            let row = cells.mapValues(\.trimmed)
            guard row["certainty"] != HolidayTable.Certainty.final.rawValue, let day = HolidayTable.named(row) else {
                continue
            }
            running[day.subject] = try await CountRunning(ports)(reaching: day.date, in: day.region)
            let first = try await ports.database.read { tx in
                try DirectoryChangeStore(tx).first(of: .holiday, day.subject, since: dawn)
            }
            guard let first else { continue }
            let before = try first.before.map(DirectoryRow.fields).flatMap(HolidayTable.holiday)
            atDawn.updateValue(before, forKey: day.subject)
        }
        (self.running, self.atDawn) = (running, atDawn)
    }

    func problem(_ change: DirectoryChange) throws -> FieldProblem? {
        switch change.kind {
        case .holiday: return try ofHoliday(change)
        case .agency: return try ofAgency(change)
        default: return nil
        }
    }

    private func ofAgency(_ change: DirectoryChange) throws -> FieldProblem? {
        let before = try change.before.map(DirectoryRow.fields)?["valid_until"] ?? ""
        let after = try DirectoryRow.fields(of: change.after)["valid_until"] ?? ""
        return AgencyEnding.problem(from: CivilDate(iso: before), to: CivilDate(iso: after), on: earliestToday)
    }

    private func ofHoliday(_ change: DirectoryChange) throws -> FieldProblem? {
        let before = try change.before.map(DirectoryRow.fields).flatMap(HolidayTable.holiday)
        guard let after = HolidayTable.holiday(try DirectoryRow.fields(of: change.after)) else { return nil }
        return CalendarRule.problem(
            from: before,
            to: after,
            atDawn: atDawn[after.subject] ?? before,
            on: today,
            running: running[after.subject] ?? 0
        )
    }
}
