// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Silence closes only after a final answer, never while an agency owes something (design.md 3, rule 6).
@Suite struct Rule6SilenceTests {
    /// Answered on Monday 12 January 2026: ten working days later, over Isra Mikraj, it is Tuesday the 27th.
    static let over = wib("2026-01-27 23:59") + 59

    @Test(arguments: [
        ("2026-01-12 12:00", false), ("2026-01-22 12:00", false), ("2026-01-26 23:59", false),
        ("2026-01-27 23:59", false), ("2026-01-28 00:00", true), ("2026-03-01 00:00", true),
    ])
    func closesOnlyAfterTenWorkingDays(now: String, isOver: Bool) throws {
        let life = try Life.answered()

        let refusal = life.refusal(of: .closeBySilence, by: .system, at: wib(now))

        #expect(refusal == (isOver ? nil : .silenceNotOver(until: Self.over)))
    }

    @Test func isCountedInTheZoneOfTheHolder() throws {
        let life = try Life.answered(by: Office.ambon)
        let over = Zone.eastern.at("2026-01-27 23:59") + 59

        #expect(life.refusal(of: .closeBySilence, by: .system, at: over) == .silenceNotOver(until: over))
        #expect(life.refusal(of: .closeBySilence, by: .system, at: over + 1) == nil)
    }

    @Test func closesInTheNameOfTheSystem() throws {
        var life = try Life.answered()

        let events = try life.perform(.closeBySilence, by: .system, at: Self.over + 1)

        #expect(events == [.closed(by: .system, reason: nil)])
        #expect(life.report.state == .closed)
        #expect(life.report.closedBy == .system)
        #expect(life.report.closedAt == Self.over + 1)
    }

    @Test func neverClosesAfterAnInterimAnswer() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: Life.monday)

        let refusal = life.refusal(of: .closeBySilence, by: .system, at: Self.over + 86_400 * 365)

        #expect(refusal == .outOfOrder(.inProgress, .closeBySilence))
    }

    @Test(arguments: [Report.Action.reply(), .contest()])
    func neverClosesWhatTheReporterAnswered(action: Report.Action) throws {
        var life = try Life.answered()
        try life.perform(action, by: .reporter, at: Life.monday + 86_400)

        let refusal = life.refusal(of: .closeBySilence, by: .system, at: Self.over + 86_400 * 365)

        #expect(refusal == .outOfOrder(life.report.state, .closeBySilence))
        #expect(life.report.state == .reporterReplied || life.report.state == .contested)
    }

    @Test func countsAnewFromTheAnswerToAReply() throws {
        var life = try Life.answered()
        try life.perform(.reply(), by: .reporter, at: wib("2026-01-26 08:00"))
        try life.perform(.finalAnswer(), by: .admin(Office.bandung), at: wib("2026-01-26 15:00"))

        let refusal = life.refusal(of: .closeBySilence, by: .system, at: Self.over + 1)

        #expect(refusal == .silenceNotOver(until: wib("2026-02-09 23:59") + 59))
    }

    @Test func isTheClocksAlone() throws {
        let life = try Life.answered()

        for party in [Party.reporter, .nation, .admin(Office.bandung)] {
            #expect(
                life.refusal(of: .closeBySilence, by: party, at: Self.over + 1) == .notPermitted(.closeBySilence)
            )
        }
    }
}

@Suite struct Rule6ReplyTests {
    @Test func makesTheAgencyOweAnAnswerWhereItHasGivenOne() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.reply(), by: .reporter, at: Life.monday + 8000)
        #expect(life.report.state == .dispositioned, "the first answer is owed anyway")

        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: Life.monday + 9000)
        try life.perform(.reply(), by: .reporter, at: Life.monday + 10_000)

        #expect(life.report.state == .reporterReplied)
    }

    @Test func keepsAContestAContest() throws {
        var life = try Life.answered()
        try life.perform(.contest(), by: .reporter, at: Life.monday + 86_400)
        try life.perform(.reply(), by: .reporter, at: Life.monday + 86_400)

        #expect(life.report.state == .contested)
    }

    @Test func aConfirmationClosesInTheNameOfTheReporter() throws {
        var life = try Life.answered()

        let events = try life.perform(.confirm, by: .reporter, at: Life.monday + 86_400)

        #expect(events == [.confirmed, .closed(by: .reporter, reason: nil)])
        #expect(life.report.closedBy == .reporter)
        #expect(life.report.version == 6)
    }
}
