// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Only what would be accepted today is offered; of the rest it is said why not, and from when.
@Suite struct TimelyTests {
    private static let reason = Sample.passage(.reason)

    private func allows(_ name: Report.Action.Name, _ life: Life, _ party: Party, at now: Date) -> Bool {
        life.report.allows(name, to: party, at: now, life.rules)
    }

    @Test func anEscalationGoesOneStepAboveEverybodyWhoKnows() throws {
        var life = try Situation.life(in: .dispositioned)
        let unit = Party.liaison(Situation.holder)
        #expect(life.report.escalation(by: .reporter, at: Situation.tuesday, life.rules) == Office.bandung)
        // Whoever asks knows already: it goes past them.
        let own = try #require(
            life.report.escalation(by: .admin(Office.bandung), at: Situation.tuesday, life.rules)
        )
        #expect(own != Office.bandung && own != Situation.holder)
        try life.perform(.escalate(reason: Self.reason), by: .reporter, at: Situation.tuesday)
        #expect(life.report.escalatedTo == Office.bandung)

        // Up to the last, and no further.
        var told: [Agency.ID] = [Office.bandung]
        while let next = life.report.escalation(by: .reporter, at: Situation.tuesday, life.rules) {
            #expect(!told.contains(next))
            told.append(next)
            try life.perform(.escalate(reason: Self.reason), by: .reporter, at: Situation.tuesday)
        }
        #expect(told.last == Office.root)
        #expect(life.refusal(of: .escalate(reason: Self.reason), by: .reporter) == .nobodyAbove)
        #expect(!allows(.escalate, life, unit, at: Situation.tuesday))
        #expect(!allows(.escalate, life, .reporter, at: Situation.tuesday))
    }

    @Test func theNationEscalatesToNobody() throws {
        let life = try Situation.life(in: .dispositioned)

        #expect(!allows(.escalate, life, .nation, at: Situation.tuesday))
        #expect(life.refusal(of: .escalate(reason: Self.reason), by: .nation) == .nobodyAbove)
    }

    @Test func theOmbudsmanIsOfferedFromTheDayThatALimitIsBroken() throws {
        let life = try Situation.life(in: .dispositioned)
        #expect(!allows(.referToOmbudsman, life, .reporter, at: Situation.tuesday))
        #expect(allows(.referToOmbudsman, life, .reporter, at: Situation.late))

        let notYet = life.report.notYet(for: .reporter, at: Situation.tuesday, life.rules)

        let entry = try #require(notYet.first { $0.action == .referToOmbudsman })
        #expect(entry.refusal == .nothingBreached && entry.mayStillCome)
        let from = try #require(entry.from)
        #expect(from > Situation.tuesday && from < Situation.late)
        #expect(!allows(.referToOmbudsman, life, .reporter, at: from))
        #expect(allows(.referToOmbudsman, life, .reporter, at: from + 1))
        let ombudsman = Party.officer(7, .ombudsman, at: Office.ombudsman)
        #expect(!allows(.noticeOfSupervision, life, ombudsman, at: Situation.tuesday))
        #expect(allows(.noticeOfSupervision, life, ombudsman, at: Situation.late))
    }

    @Test func whatNoDayBringsIsNotWaitedFor() throws {
        let life = try Situation.life(in: .closed)
        let longAfter = Situation.late + 400 * 86_400

        let notYet = life.report.notYet(for: .reporter, at: longAfter, life.rules)

        let contest = try #require(notYet.first { $0.action == .contest })
        #expect(contest.refusal == .contestWindowOver && !contest.mayStillCome)
    }

    @Test func whatThePolicyNeverAllowsIsNotPutOff() throws {
        let life = try Situation.life(in: .dispositioned)

        let notYet = life.report.notYet(for: .liaison(Situation.holder), at: Situation.tuesday, life.rules)

        #expect(!notYet.contains { $0.action == .referToOmbudsman || $0.action == .noticeOfSupervision })
    }

    @Test func anIdentityIsAskedForOnceAndTakenBackOnlyWhereItIsOpen() throws {
        let submission = Sample.submission(to: Situation.holder, isAnonymous: true, at: Life.monday)
        var life = try Life([(.submit(submission), .reporter, Life.monday)])
        let takeBack = Report.Action.takeBackIdentity(from: nil)
        #expect(life.refusal(of: takeBack, by: .reporter) == .identityNotOpened)
        #expect(!allows(.takeBackIdentity, life, .reporter, at: Situation.tuesday))
        let admin = Party.admin(Office.bandung)
        try life.perform(.requestIdentity(reason: Self.reason), by: admin, at: Situation.tuesday)
        #expect(life.refusal(of: .requestIdentity(reason: Self.reason), by: admin) == .identityAskedAlready)
        #expect(allows(.takeBackIdentity, life, .reporter, at: Situation.tuesday))
        try life.perform(.openIdentity(to: Office.bandung), by: .reporter, at: Situation.tuesday)

        try life.perform(takeBack, by: .reporter, at: Situation.tuesday)

        #expect(!allows(.takeBackIdentity, life, .reporter, at: Situation.tuesday))
    }

    @Test func theVerifierPutsThePlaceRight() throws {
        var life = try Situation.life(in: .submitted)
        var verification = Report.Verification(.complaint, region: "32.73.01")

        let events = try life.perform(.verify(verification), by: .admin(Office.bandung), at: Situation.tuesday)

        #expect(events.contains(.placed(region: "32.73.01")))
        #expect(life.report.region == "32.73.01")
        // What is so already is not said again.
        var again = try Situation.life(in: .submitted)
        verification = Report.Verification(.complaint, region: again.report.region)
        let none = try again.perform(.verify(verification), by: .admin(Office.bandung), at: Situation.tuesday)
        #expect(!none.contains { if case .placed = $0 { true } else { false } })
    }
}
