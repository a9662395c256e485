// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct CalendarChangeTests {
    /// The calendar of the tests ends with 2026; their today is in March of it.
    private func holiday(_ date: CivilDate, _ more: [String: String] = [:]) -> [String: String] {
        ["date": date.iso, "kind": "collective_leave", "region": "", "name": "Cuti bersama", "certainty": "final"]
            .merging(more) { _, new in new }
    }

    private func workingDay(after days: Int, _ lapor: TestLapor) async throws -> CivilDate {
        let calendar = try await lapor.ports.directory.current().calendar
        return calendar.day(days, workingDaysAfter: CivilDate(lapor.now, in: .western))
    }

    /// From the next day on the newest change cannot be taken back: one report rests on it.
    private func expectPromisedTomorrow(_ lapor: TestLapor, to admin: Officer) async throws {
        lapor.advance(days: 1)
        let log = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)
        await #expect(throws: Refusal.invalid([FieldProblem("certainty", .promiseShortened, limit: 1)])) {
            try await UndoChange(lapor.ports)(log.id, because: "keliru", by: admin)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func aNewHolidayExtendsWhatIsRunning(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let receipt = try await lapor.submit()
        let day = try await workingDay(after: 2, lapor)
        #expect(try await CountRunning(lapor.ports)(reaching: day) == 1)
        #expect(try await CountRunning(lapor.ports)(reaching: CivilDate(day: day.day + 300)) == 0)
        #expect(try await CountRunning(lapor.ports)(reaching: day, in: "99") == 0)
        let before = try await lapor.queueDue(of: receipt.trackingID)

        _ = try await ChangeDirectory(lapor.ports)(.holiday, holiday(day), because: "SKB", by: admin)
        #expect(try await lapor.queueDue(of: receipt.trackingID) == before)
        #expect(try await RecountDeadlines(lapor.ports)() == 1)

        #expect(try await lapor.queueDue(of: receipt.trackingID) > before)
        #expect(try await RecountDeadlines(lapor.ports)() == 0)
    }

    @Test func whatHasPassedAndWhatIsPromisedStays() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let change = ChangeDirectory(lapor.ports)
        let past = CivilDate(day: CivilDate(lapor.now, in: .western).day - 1)
        await #expect(throws: Refusal.invalid([FieldProblem("date", .inThePast)])) {
            try await change(.holiday, holiday(past), because: "SKB", by: admin)
        }
        let file = Array("date,kind,region,name,certainty\n\(past.iso),public_holiday,,Libur,final\n".utf8)
        let preview = try await ImportTable(lapor.ports).preview(.holiday, file, for: admin)
        #expect(preview.result.problems.map(\.problem) == [FieldProblem("date", .inThePast)])

        let day = try await workingDay(after: 2, lapor)
        _ = try await change(.holiday, holiday(day), because: "SKB", by: admin)
        _ = try await lapor.submit()
        try await expectPromisedTomorrow(lapor, to: admin)
    }

    /// Entered today, it was decreed by nobody: limits are again what they were this morning.
    @Test(arguments: TestDatabase.engines)
    func aSlipIsTakenBackOnTheDayItWasMade(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let receipt = try await lapor.submit()
        let before = try await lapor.queueDue(of: receipt.trackingID)
        let change = ChangeDirectory(lapor.ports)
        // Today itself as well.
        let today = CivilDate(lapor.now, in: .western)
        for day in [today, try await workingDay(after: 2, lapor)] {
            _ = try await change(.holiday, holiday(day), because: "salah ketik", by: admin)
            // Put right once more before it is taken back: it is still of today.
            let row = try #require(try await ReadDirectoryRow(lapor.ports)(.holiday, day.iso, "collective_leave", ""))
            let renamed = holiday(day, ["name": "Salah"])
            _ = try await change(.holiday, renamed, because: "nama", ifAt: row.mark, by: admin)
            _ = try await RecountDeadlines(lapor.ports)()
            let cancelled = holiday(day, ["name": "Salah", "certainty": "cancelled"])
            let mark = try await ReadDirectoryRow(lapor.ports)(.holiday, day.iso, "collective_leave", "")?.mark
            _ = try await change(.holiday, cancelled, because: "dicabut", ifAt: mark, by: admin)
            _ = try await RecountDeadlines(lapor.ports)()
            #expect(try await lapor.queueDue(of: receipt.trackingID) == before, "\(day.iso)")
        }
        // What is half past ten in the evening here has passed in Papua: somebody's limit ended with it.
        lapor.advance(days: 0.5)
        _ = try await change(.holiday, holiday(CivilDate(day: today.day + 1)), because: "x", by: admin)
        lapor.advance(days: 1.0 + 1.6 / 24)
        let late = holiday(CivilDate(day: today.day + 1), ["certainty": "cancelled"])
        let mark = try await ReadDirectoryRow(lapor.ports)(.holiday, late["date"] ?? "", "collective_leave", "")?.mark
        await #expect(throws: Refusal.invalid([FieldProblem("date", .inThePast)])) {
            try await change(.holiday, late, because: "terlambat", ifAt: mark, by: admin)
        }
    }

    /// The days in which a closed report can be contested are promised as well.
    @Test(arguments: TestDatabase.engines)
    func aDayConcernsWhoeverCanStillContest(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: city)
        try await lapor.act(.disposition, on: id, by: city) { $0.agency = "kota-surabaya" }
        try await lapor.act(.finalAnswer, on: id, by: city) { $0.text = "Sudah selesai." }
        try await lapor.act(.confirm, on: id, by: .holder(of: receipt))
        let window = try await lapor.ports.directory.current().policies.inForce(on: CivilDate(lapor.now, in: .western))
            .limits.contestAfterClosing
        let (last, beyond) = (
            try await workingDay(after: window, lapor), try await workingDay(after: window + 1, lapor)
        )
        let count = CountRunning(lapor.ports)
        #expect(try await count(reaching: last) == 1)
        #expect(try await count(reaching: beyond) == 0)
        #expect(try await count(reaching: last, in: "35.78") == 1)
        #expect(try await count(reaching: last, in: "35.73") == 0)

        _ = try await ChangeDirectory(lapor.ports)(.holiday, holiday(last), because: "SKB", by: admin)
        try await expectPromisedTomorrow(lapor, to: admin)
    }

    @Test(arguments: TestDatabase.engines)
    func aHolidayThatNobodyRestsOnIsCalledOffByUndoing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let day = try await workingDay(after: 2, lapor)
        _ = try await ChangeDirectory(lapor.ports)(.holiday, holiday(day), because: "SKB", by: admin)
        #expect(try await !lapor.ports.directory.current().calendar.isWorkingDay(day))
        let log = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)

        try await UndoChange(lapor.ports)(log.id, because: "keliru", by: admin)

        let directory = try await lapor.ports.directory.current()
        #expect(directory.calendar.isWorkingDay(day))
        #expect(directory.holidays.first { $0.date == day }?.certainty == .cancelled)
    }

    @Test(arguments: TestDatabase.engines)
    func limitsComeWithTheirDayAndAreTakenBackBeforeIt(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let today = CivilDate(lapor.now, in: .western)
        let day = CivilDate(day: today.day + 10)
        let set = SetPolicy(lapor.ports)
        let fields = ["effective_from": day.iso, "citation": "Permen 1/2026", "complaint": "10"]
        let before = try await lapor.ports.directory.current().policies.inForce(on: day).limits[.complaint]

        try await set(fields, because: "Permen 1/2026", by: admin)

        var policies = try await lapor.ports.directory.current().policies
        #expect(policies.inForce(on: day).limits[.complaint] == 10)
        #expect(policies.inForce(on: today).limits[.complaint] == before)
        #expect(policies.inForce(on: day).permissions == policies.inForce(on: today).permissions)
        let log = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)
        #expect(log.change.kind == .policy && log.isReversible)

        try await UndoChange(lapor.ports)(log.id, because: "ditunda", by: admin)

        policies = try await lapor.ports.directory.current().policies
        #expect(policies.inForce(on: day).limits[.complaint] == before)
        // The same words once more, after others: what was written last counts.
        try await set(fields, because: "jadi juga", by: admin)
        #expect(try await lapor.ports.directory.current().policies.inForce(on: day).limits[.complaint] == 10)
        lapor.advance(days: 11)
        let last = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)
        await #expect(throws: Refusal.invalid([FieldProblem("effective_from", .inThePast)])) {
            try await UndoChange(lapor.ports)(last.id, because: "terlambat", by: admin)
        }
    }

    @Test func everythingThatIsWrongWithLimitsIsSaidAtOnce() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let fields = ["effective_from": "2020-01-01", "citation": " ", "complaint": "0", "silence": ""]
        let problems = [
            FieldProblem("effective_from", .inThePast), FieldProblem("citation", .required),
            FieldProblem("silence", .required), FieldProblem("complaint", .outOfRange, limit: 250),
            FieldProblem("reason", .required),
        ]
        await #expect(throws: Refusal.invalid(problems)) {
            try await SetPolicy(lapor.ports)(fields, because: " ", by: admin)
        }
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        await #expect(throws: Refusal.notAdministrator) {
            try await SetPolicy(lapor.ports)(fields, because: "x", by: city)
        }
    }
}

extension TestLapor {
    /// When a report is due, as the lists have it.
    fileprivate func queueDue(of trackingID: TrackingID) async throws -> Int64 {
        try await ports.database.read { tx in
            try tx.first("SELECT queue_at FROM report WHERE tracking_id = \(trackingID.rawValue)") { try $0.number(0) }
        } ?? 0
    }
}
