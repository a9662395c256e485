// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Where the limits of a report end (design.md 3, Clocks), counted by hand on the calendar of the decree.
@Suite struct ClockTests {
    @Test(arguments: [
        // An ordinary week, its nights and its weekend.
        ("2026-01-05 09:00", "2026-01-08"), ("2026-01-05 00:00", "2026-01-08"), ("2026-01-05 23:59", "2026-01-08"),
        ("2026-01-06 00:00", "2026-01-09"), ("2026-01-09 16:00", "2026-01-14"), ("2026-01-10 12:00", "2026-01-14"),
        ("2026-01-11 23:59", "2026-01-14"), ("2026-01-12 00:00", "2026-01-15"),
        // Isra Mikraj on Friday 16 January.
        ("2026-01-13 09:00", "2026-01-19"), ("2026-01-16 09:00", "2026-01-21"),
        // Nyepi on Thursday 19 March 2026, Idul Fitri on the 21st, collective leave from the 18th to the 24th.
        ("2026-03-12 09:00", "2026-03-17"), ("2026-03-13 09:00", "2026-03-25"), ("2026-03-16 09:00", "2026-03-26"),
        ("2026-03-17 09:00", "2026-03-27"), ("2026-03-17 23:59", "2026-03-27"), ("2026-03-18 00:00", "2026-03-27"),
        ("2026-03-19 12:00", "2026-03-27"), ("2026-03-21 12:00", "2026-03-27"), ("2026-03-24 23:59", "2026-03-27"),
        ("2026-03-25 00:00", "2026-03-30"),
        // Over Christmas and the end of 2025.
        ("2025-12-24 09:00", "2025-12-31"), ("2025-12-26 09:00", "2025-12-31"), ("2025-12-29 09:00", "2026-01-02"),
        ("2025-12-31 23:59", "2026-01-06"), ("2026-01-01 00:00", "2026-01-06"),
        // Over the end of 2026, with the days of 2027 that are foreseen.
        ("2026-12-23 09:00", "2026-12-30"), ("2026-12-29 09:00", "2027-01-04"), ("2026-12-30 09:00", "2027-01-06"),
    ])
    func verificationEndsOnTheThirdWorkingDayAfterReceipt(received: String, due: String) throws {
        let life = try Life.submitted(at: wib(received))

        #expect(life.due(.verification) == "\(due)T23:59:59+07:00")
    }

    @Test(arguments: [
        (Report.Classification.complaint, "2026-01-12 09:00", "2026-02-02"),
        (.aspiration, "2026-01-12 09:00", "2026-01-20"),
        (.informationRequest, "2026-01-12 09:00", "2026-01-20"),
        (.oversightComplaint, "2026-01-12 09:00", "2026-04-17"),
        (.unclassified, "2026-01-12 09:00", "2026-02-02"),
        (.complaint, "2026-03-17 22:00", "2026-04-14"),
        (.aspiration, "2026-03-17 22:00", "2026-03-31"),
        (.informationRequest, "2025-12-23 09:00", "2026-01-02"),
    ])
    func resolutionEndsByClass(classification: Report.Classification, received: String, due: String) throws {
        let life = try Life.submitted(classification, at: wib(received))

        #expect(life.due(.resolution) == "\(due)T23:59:59+07:00")
        let basis: Deadline.Basis = classification == .unclassified ? .projected : .actual
        #expect(life.clock(at: wib(received))[.resolution]?.basis == basis)
    }

    @Test(arguments: [
        (Report.Classification.complaint, Report.Classification.aspiration, "2026-01-20"),
        (.aspiration, .complaint, "2026-02-02"),
        (.complaint, .oversightComplaint, "2026-04-17"),
        (.unclassified, .informationRequest, "2026-01-20"),
    ])
    func aChangeOfClassCountsFromReceipt(
        submitted: Report.Classification,
        verified: Report.Classification,
        due: String
    ) throws {
        var life = try Life.submitted(submitted)
        try life.perform(.verify(Report.Verification(verified)), by: .nation, at: Life.monday + 86_400)

        #expect(life.due(.resolution) == "\(due)T23:59:59+07:00")
        #expect(life.clock(at: Life.monday)[.resolution]?.basis == .actual)
    }

    @Test(arguments: [
        // Monday everywhere.
        ("2026-01-12T14:59:00Z", "2026-01-15", "2026-01-15", "2026-01-15"),
        // Tuesday in the east already, and Friday is a holiday.
        ("2026-01-12T15:00:00Z", "2026-01-15", "2026-01-15", "2026-01-19"),
        ("2026-01-12T16:00:00Z", "2026-01-15", "2026-01-19", "2026-01-19"),
        ("2026-01-12T17:00:00Z", "2026-01-19", "2026-01-19", "2026-01-19"),
        // Between two years.
        ("2025-12-31T15:30:00Z", "2026-01-06", "2026-01-06", "2026-01-06"),
        ("2025-12-30T16:30:00Z", "2026-01-05", "2026-01-06", "2026-01-06"),
    ])
    func theSameInstantIsAnotherDayElsewhere(
        received: String,
        western: String,
        central: String,
        eastern: String
    ) throws {
        let moment = try #require(Date(rfc3339: received))
        for (office, zone, due) in [
            (Office.bandung, Zone.western, western), (Office.denpasar, .central, central),
            (Office.ambon, .eastern, eastern),
        ] {
            let life = try Life.submitted(to: office, at: moment)
            let hours = zone.seconds / 3600
            #expect(life.due(.verification, in: zone) == "\(due)T23:59:59+0\(hours):00")
        }
    }

    @Test func resolutionIsCountedWhereItIsNowAndVerificationWhereItBegan() throws {
        let night = wib("2026-01-12 23:30")

        let life = try Life.dispositioned(to: Office.ambon, at: night)

        #expect(life.due(.verification) == "2026-01-15T23:59:59+07:00")
        // It is Tuesday the 13th there: one working day later than in the west.
        #expect(life.due(.resolution, in: .eastern) == "2026-02-03T23:59:59+09:00")
    }

    @Test(arguments: [
        (Report.Classification.complaint, "2026-01-23"), (.aspiration, "2026-01-20"),
        (.informationRequest, "2026-01-20"),
        (.oversightComplaint, "2026-01-23"), (.unclassified, "2026-01-23"),
    ])
    func firstResponseIsProjectedUntilTheDisposition(classification: Report.Classification, due: String) throws {
        let life = try Life.submitted(classification)

        let deadline = try #require(life.clock(at: Life.monday)[.firstResponse])

        #expect(deadline.dueAt.shown() == "\(due)T23:59:59+07:00")
        #expect(deadline.basis == .projected)
        #expect(deadline.standing == .running)
    }

    @Test func firstResponseCountsFromTheFirstDispositionAndNeverAgain() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        #expect(life.due(.firstResponse) == "2026-01-20T23:59:59+07:00")
        #expect(life.clock(at: Life.monday)[.firstResponse]?.basis == .actual)

        try life.perform(.giveBack(Office.bekasi), by: .admin(Office.bandung), at: wib("2026-01-15 09:00"))
        try life.perform(.disposition(Office.bekasi), by: .nation, at: wib("2026-01-19 09:00"))

        #expect(life.due(.firstResponse) == "2026-01-20T23:59:59+07:00")
    }

    @Test func firstResponseCountsFromArbitrationWhereThereWasNoDisposition() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.verify(), by: .admin(Office.bandung), at: Life.monday)
        try life.perform(.giveBack(), by: .admin(Office.bandung), at: Life.monday)
        try life.perform(.arbitrate(Office.bekasi), by: .nation, at: wib("2026-01-14 09:00"))

        #expect(life.due(.firstResponse) == "2026-01-22T23:59:59+07:00")
    }

    @Test func theFirstAnswerMeetsTheFirstResponseWhateverItsKind() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: wib("2026-01-20 23:59"))

        #expect(life.clock(at: wib("2026-06-01 00:00"))[.firstResponse]?.standing == .met)
        #expect(life.clock(at: wib("2026-01-21 00:00"))[.resolution]?.standing == .running)
    }

    @Test func anArchivedReportOwesNothing() throws {
        var life = try Life.submitted()
        try life.perform(.archive("duplicate"), by: .nation, at: Life.monday + 3600)

        let clock = life.clock(at: wib("2027-01-01 00:00"))

        #expect(clock.deadlines.allSatisfy { $0.standing == .met })
        #expect(clock[.firstResponse] == nil)
        #expect(clock.next == nil)
    }

    @Test func countsWhatRemainsInWholeWorkingDays() throws {
        let life = try Life.submitted()

        for (now, remaining, standing) in [
            ("2026-01-12 23:59", 3, Deadline.Standing.running), ("2026-01-13 00:00", 2, .running),
            ("2026-01-15 23:59", 0, .running), ("2026-01-16 00:00", 0, .breached), ("2026-01-19 00:00", -1, .breached),
            ("2026-01-21 00:00", -3, .breached),
        ] {
            let deadline = life.clock(at: wib(now))[.verification]
            #expect(deadline?.remaining == remaining, "\(now)")
            #expect(deadline?.standing == standing, "\(now)")
        }
    }

    @Test(arguments: [
        ("2026-12-23 09:00", Deadline.Basis.actual), ("2026-12-28 09:00", .actual), ("2026-12-29 09:00", .provisional),
        ("2027-06-01 09:00", .provisional),
    ])
    func isProvisionalBeyondThePublishedCalendar(received: String, basis: Deadline.Basis) throws {
        let life = try Life.submitted(at: wib(received))

        #expect(life.clock(at: wib(received))[.verification]?.basis == basis)
    }

    @Test func theNextIsTheEarliestThatIsOwed() throws {
        var life = try Life.submitted()
        #expect(life.clock(at: Life.monday).next?.kind == .verification)

        try life.perform(.verify(), by: .nation, at: Life.monday)
        try life.perform(.disposition(Office.bandung), by: .nation, at: Life.monday)
        #expect(life.clock(at: Life.monday).next?.kind == .firstResponse)

        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: Life.monday)
        #expect(life.clock(at: Life.monday).next?.kind == .resolution)

        try life.perform(.finalAnswer(), by: .admin(Office.bandung), at: Life.monday)
        #expect(life.clock(at: Life.monday).next == nil, "silence is not owed by anybody in government")
    }
}
