// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Who settles a dispute of competence, until when, and what it binds (design.md 3, rule 1).
@Suite struct Rule1ArbitrationTests {
    static let tuesday = Life.monday + 86_400

    /// Disputed by a unit of Bandung on Tuesday 13 January; the city judges, until Thursday the 15th.
    static func disputed() throws -> Life {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: tuesday)
        try life.perform(.giveBack(), by: .liaison(Office.bandungRoads), at: tuesday)
        return life
    }

    @Test func isBindingAndCannotBeReturned() throws {
        var life = try Self.disputed()

        try life.perform(.arbitrate(Office.bandungHealth), by: .admin(Office.bandung), at: Self.tuesday)

        #expect(life.report.state == .dispositioned)
        #expect(life.report.responsible == Office.bandungHealth)
        #expect(life.report.senders == [Office.bandung])
        #expect(life.report.isBinding)
        for suggestion in [nil, Office.bandungRoads] {
            let refusal = life.refusal(of: .giveBack(suggestion), by: .liaison(Office.bandungHealth))
            #expect(refusal == .bindingDisposition)
        }
    }

    @Test func mayBindTheOneWhoDoubted() throws {
        var life = try Self.disputed()

        try life.perform(.arbitrate(Office.bandungRoads), by: .admin(Office.bandung), at: Self.tuesday)

        #expect(life.report.responsible == Office.bandungRoads)
        #expect(life.refusal(of: .giveBack(), by: .liaison(Office.bandungRoads)) == .bindingDisposition)
        #expect(life.refusal(of: .finalAnswer(), by: .liaison(Office.bandungRoads)) == nil)
    }

    @Test(arguments: [
        (Office.bekasi, Refusal.destinationOutsideReach), (Office.westJava, .destinationOutsideReach),
        (Agency.ID(999), .unknownAgency),
    ])
    func reachesOnlyWhatIsBelowTheArbiter(destination: Agency.ID, refusal: Refusal) throws {
        let life = try Self.disputed()

        #expect(life.refusal(of: .arbitrate(destination), by: .admin(Office.bandung)) == refusal)
    }

    @Test(arguments: [Party.nation, .admin(Office.westJava), .admin(Office.bandungRoads), .admin(Office.bekasi)])
    func isTheArbitersAlone(party: Party) throws {
        let life = try Self.disputed()

        #expect(life.refusal(of: .arbitrate(Office.bandungHealth), by: party) == .notYours(.arbitrate))
    }

    @Test func theNationSettlesBetweenGovernments() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.giveBack(), by: .liaison(Office.bandung), at: Self.tuesday)

        try life.perform(.arbitrate(Office.ambonRoads), by: .nation, at: Self.tuesday)

        #expect(life.report.responsible == Office.ambonRoads)
    }

    @Test func anUnverifiedReportThatWasSettledStillWaitsForVerification() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.giveBack(), by: .liaison(Office.bandung), at: Self.tuesday)
        #expect(life.report.state == .inArbitration)

        try life.perform(.arbitrate(Office.bekasi), by: .nation, at: Self.tuesday)

        #expect(life.report.state == .submitted)
        #expect(life.report.responsible == Office.bekasi)
        #expect(life.refusal(of: .verify(), by: .admin(Office.bekasi)) == nil)
    }

    @Test(arguments: [
        ("2026-01-13 09:00", false), ("2026-01-14 23:59", false), ("2026-01-15 23:59", false),
        ("2026-01-16 00:00", true), ("2026-01-20 12:00", true),
    ])
    func lapsesOnlyAfterTwoWorkingDays(now: String, isOver: Bool) throws {
        let life = try Self.disputed()

        let refusal = life.refusal(of: .lapseArbitration, by: .system, at: wib(now))

        #expect(refusal == (isOver ? nil : .arbitrationNotOver(until: wib("2026-01-15 23:59") + 59)))
    }

    @Test func onLapseTheArbiterIsResponsibleAndMayStillSettleIt() throws {
        var life = try Self.disputed()
        let friday = wib("2026-01-16 00:00")

        try life.perform(.lapseArbitration, by: .system, at: friday)

        #expect(life.report.responsible == Office.bandung)
        #expect(life.report.state == .inArbitration)
        #expect(
            life.refusal(of: .lapseArbitration, by: .system, at: friday + 86_400 * 30)
                == .outOfOrder(.inArbitration, .lapseArbitration),
            "it lapses once"
        )
        #expect(life.refusal(of: .arbitrate(Office.bandungHealth), by: .admin(Office.bandung)) == nil)
    }

    @Test func aReplyInBetweenPausesNothing() throws {
        var life = try Self.disputed()

        try life.perform(.reply(), by: .reporter, at: Self.tuesday)

        #expect(life.report.state == .inArbitration)
    }
}
