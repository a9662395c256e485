// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// A final answer stops the resolution clock; a contest resumes it, and nothing restarts it.
@Suite struct ResolutionStopTests {
    /// Answers and contests of a complaint received on Monday 12 January 2026, due on Monday 2 February.
    static func life(_ steps: [(Report.Action, String)]) throws -> Life {
        var life = try Life.dispositioned(to: Office.bandung)
        for (action, moment) in steps {
            let party: Party = action.name == .finalAnswer ? .admin(Office.bandung) : .reporter
            try life.perform(action, by: party, at: wib(moment))
        }
        return life
    }

    static func due(_ steps: [(Report.Action, String)]) throws -> String? {
        try life(steps).due(.resolution, at: wib("2026-01-25 12:00"))
    }

    @Test func standsStillFromTheFinalAnswer() throws {
        let life = try Self.life([(.finalAnswer(), "2026-01-14 10:00")])

        let deadline = try #require(life.clock(at: wib("2026-03-01 12:00"))[.resolution])

        #expect(deadline.standing == .stopped)
        #expect(deadline.dueAt.shown() == "2026-02-02T23:59:59+07:00")
        #expect(deadline.remaining == 12)
        #expect(!deadline.isOwed)
    }

    @Test func theDayOfTheStopCountsAndThatOfTheResumptionDoesNot() throws {
        let steps: [(Report.Action, String)] = [(.finalAnswer(), "2026-01-14 10:00"), (.contest(), "2026-01-20 10:00")]

        let life = try Self.life(steps)

        // Thursday the 15th, Monday the 19th and Tuesday the 20th are passed over; the 16th is no working day.
        #expect(life.due(.resolution) == "2026-02-05T23:59:59+07:00")
        #expect(life.clock(at: wib("2026-01-21 10:00"))[.resolution]?.standing == .running)
    }

    @Test func aContestOnTheSameDayMovesNothing() throws {
        #expect(
            try Self.due([(.finalAnswer(), "2026-01-14 08:00"), (.contest(), "2026-01-14 23:00")])
                == "2026-02-02T23:59:59+07:00"
        )
    }

    @Test func aWeekendInBetweenMovesNothing() throws {
        #expect(
            try Self.due([(.finalAnswer(), "2026-01-23 16:00"), (.contest(), "2026-01-25 12:00")])
                == "2026-02-02T23:59:59+07:00"
        )
    }

    @Test func everyStopCounts() throws {
        #expect(
            try Self.due([
                (.finalAnswer(), "2026-01-14 10:00"), (.contest(), "2026-01-20 10:00"),
                (.finalAnswer(), "2026-01-21 10:00"), (.contest(), "2026-01-22 10:00"),
            ]) == "2026-02-06T23:59:59+07:00"
        )
    }

    @Test func aClosedTimeStandsStillFromTheAnswerNotFromTheEnd() throws {
        #expect(
            try Self.due([
                (.finalAnswer(), "2026-01-14 10:00"), (.confirm, "2026-01-19 10:00"), (.contest(), "2026-01-20 10:00"),
            ]) == "2026-02-05T23:59:59+07:00"
        )
    }

    @Test func aReplyResumesNothing() throws {
        let life = try Self.life([(.finalAnswer(), "2026-01-14 10:00"), (.reply(), "2026-01-15 10:00")])

        #expect(life.clock(at: wib("2026-03-01 12:00"))[.resolution]?.standing == .stopped)
    }

    @Test func aSecondFinalAnswerToAReplyDoesNotStopItLater() throws {
        #expect(
            try Self.due([
                (.finalAnswer(), "2026-01-14 10:00"), (.reply(), "2026-01-15 10:00"),
                (.finalAnswer(), "2026-01-19 10:00"), (.contest(), "2026-01-20 10:00"),
            ]) == "2026-02-05T23:59:59+07:00"
        )
    }

    @Test func aConfirmedEndMeetsIt() throws {
        let life = try Self.life([(.finalAnswer(), "2026-02-02 23:59"), (.confirm, "2026-02-20 10:00")])

        #expect(life.clock(at: wib("2026-03-01 12:00"))[.resolution]?.standing == .met)
    }

    @Test func aLateAnswerStaysABreachEvenAfterAContest() throws {
        var life = try Self.life([(.finalAnswer(), "2026-02-03 00:00")])
        for now in ["2026-02-03 00:00", "2026-02-20 00:00"] {
            let deadline = life.clock(at: wib(now))[.resolution]
            #expect(deadline?.standing == .breached)
            #expect(deadline?.breachedBy == Office.bandung)
            #expect(deadline?.remaining == -1)
        }

        try life.perform(.contest(), by: .reporter, at: wib("2026-02-10 10:00"))

        let after = life.clock(at: wib("2026-02-10 10:00"))[.resolution]
        #expect(after?.dueAt.shown() == "2026-02-02T23:59:59+07:00")
        #expect(after?.standing == .breached)
    }
}

@Suite struct SilenceClockTests {
    @Test func isNothingBeforeAFinalAnswer() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        #expect(life.due(.silence) == nil)

        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: Life.monday + 9000)
        #expect(life.due(.silence) == nil)
    }

    @Test func countsTenWorkingDaysFromTheFinalAnswer() throws {
        let life = try Life.answered()

        #expect(life.due(.silence) == "2026-01-27T23:59:59+07:00")
        #expect(life.clock(at: wib("2026-02-01 00:00"))[.silence]?.isOwed == false)
    }

    @Test(arguments: [Report.Action.reply(), .contest(), .confirm])
    func isNothingOnceTheReporterSpoke(action: Report.Action) throws {
        var life = try Life.answered()
        try life.perform(action, by: .reporter, at: Life.monday + 86_400)

        #expect(life.due(.silence) == nil)
    }

    @Test func countsAnewFromTheNextFinalAnswer() throws {
        var life = try Life.answered()
        try life.perform(.reply(), by: .reporter, at: wib("2026-01-13 09:00"))
        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: wib("2026-01-14 09:00"))
        #expect(life.due(.silence) == nil)

        try life.perform(.finalAnswer(), by: .admin(Office.bandung), at: wib("2026-01-15 09:00"))

        #expect(life.due(.silence) == "2026-01-30T23:59:59+07:00")
    }

    @Test func isNothingForAnOversightComplaint() throws {
        #expect(try Examined.concluded().due(.silence) == nil)
    }
}

@Suite struct ReplyClockTests {
    @Test func isOwedFromTheFirstReplyWithoutAnAnswer() throws {
        var life = try Life.answered()
        #expect(life.due(.reply) == nil)

        try life.perform(.reply(), by: .reporter, at: wib("2026-01-13 09:00"))
        #expect(life.due(.reply) == "2026-01-21T23:59:59+07:00")
        #expect(life.clock(at: wib("2026-01-13 09:00")).next?.kind == .reply)

        try life.perform(.reply(), by: .reporter, at: wib("2026-01-20 09:00"))
        #expect(life.due(.reply) == "2026-01-21T23:59:59+07:00")

        // The resolution stands still since the final answer, so an interim one must leave something owed.
        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: wib("2026-01-20 10:00"))
        #expect(life.due(.reply) == "2026-01-21T23:59:59+07:00")

        try life.perform(.finalAnswer(), by: .admin(Office.bandung), at: wib("2026-01-20 11:00"))
        #expect(life.due(.reply) == nil)
    }

    /// What was done late is a breach for ever, but nobody owes it any more.
    @Test func aLateVerificationIsNotWhatComesNext() throws {
        var life = try Life.submitted()
        let late = wib("2026-02-20 09:00")
        try life.perform(.verify(), by: .nation, at: late)
        try life.perform(.disposition(Office.bandung), by: .nation, at: late)

        let clock = life.clock(at: late)

        #expect(clock[.verification]?.standing == .breached)
        #expect(clock.next?.kind != .verification)
        #expect(clock.next?.metAt == nil)
    }

    @Test func isNotOwedBeforeTheFirstAnswerWhichIsOwedAnyway() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.reply(), by: .reporter, at: wib("2026-01-13 09:00"))

        #expect(life.due(.reply) == nil)
        #expect(life.clock(at: wib("2026-01-13 09:00")).next?.kind == .firstResponse)
    }

    @Test func isSettledByAConfirmation() throws {
        var life = try Life.answered()
        try life.perform(.reply(), by: .reporter, at: wib("2026-01-13 09:00"))
        try life.perform(.confirm, by: .reporter, at: wib("2026-01-14 09:00"))

        #expect(life.clock(at: wib("2026-06-01 09:00"))[.reply]?.isOwed != true)
    }
}
