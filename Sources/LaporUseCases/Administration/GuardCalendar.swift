// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Asks the rule of the calendar about every day that a page would change.
///
/// Whoever has the machine brings in calendars as files, those of former years as well: a new installation has no
/// reports yet that rest on them.
struct GuardCalendar: Sendable {
    private let today: CivilDate
    private let running: [String: Int]

    /// - Parameter rows: the days by the columns of their table.
    init(_ ports: Ports, _ rows: [[String: String]]) async throws {
        today = CivilDate(ports.now(), in: .western)
        var running: [String: Int] = [:]
        for cells in rows {
            // As the table reads them.
            let row = cells.mapValues(\.trimmed)
            guard row["certainty"] != HolidayTable.Certainty.final.rawValue else { continue }
            guard let day = row["date"].flatMap({ CivilDate(iso: $0) }) else { continue }
            let region = row["region"].flatMap { $0.isEmpty ? nil : $0 }
            running["\(day.iso) \(region ?? "")"] = try await CountRunning(ports)(reaching: day, in: region)
        }
        self.running = running
    }

    func problem(_ change: DirectoryChange) throws -> FieldProblem? {
        guard change.kind == .holiday else { return nil }
        let before = try change.before.map(DirectoryRow.fields).flatMap(HolidayTable.holiday)
        guard let after = HolidayTable.holiday(try DirectoryRow.fields(of: change.after)) else { return nil }
        let count = running["\(after.date.iso) \(after.region ?? "")"] ?? 0
        return CalendarRule.problem(from: before, to: after, on: today, running: count)
    }
}
