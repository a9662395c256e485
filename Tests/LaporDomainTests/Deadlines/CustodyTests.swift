// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// Who had it, for how long, and on whom a breach falls.
@Suite struct CustodyTests {
    @Test func countsTheWorkingDaysOfEveryHolder() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: wib("2026-01-14 10:00"))

        let now = wib("2026-01-20 12:00")

        let handed = Life.monday + 7200
        #expect(
            life.clock(at: now).custodies == [
                Custody(agency: Office.root, from: Life.monday, until: handed, workingDays: 0),
                Custody(agency: Office.bandung, from: handed, until: wib("2026-01-14 10:00"), workingDays: 2),
                // The 15th, the 19th and the 20th.
                Custody(agency: Office.bandungRoads, from: wib("2026-01-14 10:00"), until: nil, workingDays: 3),
            ]
        )
    }

    @Test func endsWhenTheReportEnds() throws {
        var life = try Life.answered()
        try life.perform(.confirm, by: .reporter, at: wib("2026-01-14 10:00"))

        let last = life.clock(at: wib("2026-06-01 12:00")).custodies.last

        #expect(last?.until == wib("2026-01-14 10:00"))
        #expect(last?.workingDays == 2)
    }

    @Test func isNotInterruptedByADispositionToOneself() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.verify(), by: .admin(Office.bandung), at: Life.monday)
        try life.perform(.disposition(Office.bandung), by: .admin(Office.bandung), at: Life.monday + 3600)

        #expect(life.clock(at: Life.monday + 7200).custodies.count == 1)
    }

    @Test func passesToTheArbiterOnLapse() throws {
        var life = try Rule1ArbitrationTests.disputed()
        let friday = wib("2026-01-16 00:00")
        try life.perform(.lapseArbitration, by: .system, at: friday)

        let custodies = life.clock(at: friday).custodies

        #expect(custodies.map(\.agency) == [Office.root, Office.bandung, Office.bandungRoads, Office.bandung])
    }

    @Test(arguments: [
        // From Monday 12 January, due on Monday 2 February, 23:59:59: fourteen working days, the 16th is a holiday.
        ("2026-01-14 10:00", Office.bandungRoads), ("2026-01-22 10:00", Office.bandungRoads),
        ("2026-01-23 10:00", Office.bandung), ("2026-02-02 23:59", Office.bandung),
        ("2026-02-10 00:00", Office.bandung),
    ])
    func aBreachFallsOnWhoHeldItForMostOfTheTime(forwarded: String, breachedBy: Agency.ID) throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: wib(forwarded))

        let deadline = life.clock(at: wib("2026-02-15 00:00"))[.resolution]

        #expect(deadline?.standing == .breached)
        #expect(deadline?.breachedBy == breachedBy)
    }

    @Test func aLateVerificationStaysOnWhoShouldHaveVerified() throws {
        var life = try Life.submitted()
        try life.perform(.verify(), by: .nation, at: wib("2026-01-19 09:00"))
        try life.perform(.disposition(Office.bandung), by: .nation, at: wib("2026-01-19 10:00"))

        let deadline = life.clock(at: wib("2026-01-20 12:00"))[.verification]

        #expect(deadline?.standing == .breached)
        #expect(deadline?.breachedBy == Office.root)
        #expect(deadline?.remaining == -1)
    }

    @Test func whatWasMetWasBreachedByNobody() throws {
        let life = try Life.answered()

        for deadline in life.clock(at: Life.monday + 86_400).deadlines { #expect(deadline.breachedBy == nil) }
    }
}

@Suite struct ArbitrationClockTests {
    @Test func endsTwoWorkingDaysAfterTheDispute() throws {
        var life = try Rule1ArbitrationTests.disputed()
        #expect(life.due(.arbitration) == "2026-01-15T23:59:59+07:00")
        #expect(life.clock(at: wib("2026-01-13 10:00"))[.arbitration]?.standing == .running)

        try life.perform(.arbitrate(Office.bandungHealth), by: .admin(Office.bandung), at: wib("2026-01-15 23:59"))

        #expect(life.clock(at: wib("2026-03-01 00:00"))[.arbitration]?.standing == .met)
    }

    @Test func isStillOwedAfterItLapsed() throws {
        var life = try Rule1ArbitrationTests.disputed()
        try life.perform(.lapseArbitration, by: .system, at: wib("2026-01-16 00:00"))

        let deadline = life.clock(at: wib("2026-01-16 00:00"))[.arbitration]

        #expect(deadline?.standing == .breached)
        #expect(deadline?.isOwed == true)
    }

    @Test func pausesNothing() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        let before = life.clock(at: Life.monday).deadlines.map(\.dueAt)

        try life.perform(.giveBack(), by: .admin(Office.bandung), at: wib("2026-01-13 09:00"))

        let kinds: [Deadline.Kind] = [.verification, .firstResponse, .resolution]
        #expect(kinds.map { life.clock(at: Life.monday)[$0]?.dueAt } == before.map(Optional.some))
    }
}
