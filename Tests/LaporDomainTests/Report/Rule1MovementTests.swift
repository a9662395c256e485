// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 1 of design.md 3 where people come and go: there is always one who holds it, and a way on.
@Suite struct Rule1MovementTests {
    static let tuesday = Situation.tuesday

    @Test func theSenderTakesItBackBeforeItWasAnswered() throws {
        var life = try Situation.life(in: .dispositioned)
        let recall = Report.Action.recall(reason: Sample.passage(.reason))
        #expect(life.refusal(of: recall, by: .liaison(Office.bandungRoads)) == .notYours(.recall))
        #expect(life.refusal(of: recall, by: .liaison(Office.bandung)) == nil)

        try life.perform(recall, by: .admin(Office.bandung), at: Self.tuesday)

        #expect(life.report.state == .returned)
        #expect(life.report.responsible == Office.bandung)
        #expect(life.report.senders == [Office.root])
        #expect(life.report.returnedBy.isEmpty, "the unit never said that it is not its own")
        #expect(life.refusal(of: .disposition(Office.bandungRoads), by: .admin(Office.bandung)) == nil)
        let answered = try Situation.life(in: .inProgress)
        #expect(answered.refusal(of: recall, by: .admin(Office.bandung)) == .outOfOrder(.inProgress, .recall))
    }

    @Test func goesSidewaysOnlyByWhoeverCommandsBoth() throws {
        let life = try Situation.life(in: .dispositioned)
        func transfer(_ agency: Agency.ID) -> Report.Action { .transfer(to: agency, reason: Sample.passage(.reason)) }

        #expect(life.refusal(of: transfer(Office.bandungHealth), by: .admin(Office.bandung)) == nil)
        #expect(
            life.refusal(of: transfer(Office.bandungHealth), by: .admin(Office.bandungRoads))
                == .destinationOutsideReach
        )
        #expect(life.refusal(of: transfer(Office.bekasi), by: .admin(Office.bandung)) == .destinationOutsideReach)
        #expect(life.refusal(of: transfer(Office.bekasi), by: .admin(Office.westJava)) == .notYours(.transfer))
        #expect(life.refusal(of: transfer(Office.bekasi), by: .nation) == nil)
        #expect(life.refusal(of: transfer(Office.bandungRoads), by: .nation) == .destinationHoldsIt)
        #expect(life.refusal(of: transfer(Agency.ID(999)), by: .nation) == .unknownAgency)
    }

    @Test func whatTheNationMovedByHandCanBeReturned() throws {
        var life = try Life.submitted()
        try life.perform(.transfer(to: Office.bandung, reason: Sample.passage(.reason)), by: .nation, at: Self.tuesday)
        #expect(life.report.senders == [Office.root])

        try life.perform(.giveBack(Office.bekasi), by: .admin(Office.bandung), at: Self.tuesday)

        #expect(life.report.responsible == Office.root)
        #expect(life.report.state == .submitted)
    }

    @Test func aBindingDecisionStaysBindingBesideIt() throws {
        var life = try Rule1ArbitrationTests.disputed()
        try life.perform(.arbitrate(Office.bandungHealth), by: .admin(Office.bandung), at: Self.tuesday)
        try life.perform(
            .transfer(to: Office.bandung, reason: Sample.passage(.reason)),
            by: .nation,
            at: Self.tuesday
        )

        #expect(life.refusal(of: .giveBack(Office.bekasi), by: .liaison(Office.bandung)) == .bindingDisposition)
    }

    static func without(_ empty: Set<Agency.ID>) -> Rulebook {
        Rulebook(policy: Sample.policy, agencies: Sample.tree, calendar: Sample.calendar) { !empty.contains($0) }
    }

    @Test func aReturnPassesASenderInWhichNobodyServesAnyMore() throws {
        var life = try Situation.life(in: .dispositioned)
        life.rules = Self.without([Office.bandung, Office.westJava])

        try life.perform(.giveBack(Office.bandungHealth), by: .liaison(Office.bandungRoads), at: Self.tuesday)

        #expect(life.report.responsible == Office.root)
        #expect(life.report.heldFor == Office.bandung)
        #expect(!life.report.senders.contains(Office.root))
    }

    @Test func whoStandsForTheArbiterJudges() throws {
        var life = try Situation.life(in: .dispositioned)
        life.rules = Self.without([Office.bandung])

        try life.perform(.giveBack(), by: .liaison(Office.bandungRoads), at: Self.tuesday)

        #expect(life.report.arbiter == Office.westJava)
        #expect(life.refusal(of: .arbitrate(Office.bandungHealth), by: .admin(Office.westJava)) == nil)
    }

    @Test func onLapseItGoesToWhoeverStandsForTheArbiter() throws {
        var life = try Rule1ArbitrationTests.disputed()
        life.rules = Self.without([Office.bandung])
        let friday = wib("2026-01-16 00:00")

        try life.perform(.lapseArbitration, by: .system, at: friday)

        #expect(life.report.responsible == Office.westJava)
        #expect(life.report.arbiter == Office.westJava)
        #expect(SystemDuty.next(for: life.report, life.clock(at: friday))?.action != .lapseArbitration)
        #expect(life.refusal(of: .arbitrate(Office.bandungHealth), by: .admin(Office.westJava)) == nil)
    }

    @Test(arguments: [Report.Action.protect(.minor), .withdraw(reason: nil)])
    func aDisputeThatIsOvertakenIsOwedByNobody(action: Report.Action) throws {
        var life = try Situation.life(in: .inArbitration)
        let party: Party = action.name == .withdraw ? .reporter : .admin(Office.bandung)

        try life.perform(action, by: party, at: Self.tuesday)

        let deadline = life.clock(at: Situation.late)[.arbitration]
        #expect(deadline?.isOwed == false)
        #expect(deadline?.standing == .met)
    }

    @Test func theArbitersLatenessIsTheArbiters() throws {
        let life = try Rule1ArbitrationTests.disputed()

        let deadline = life.clock(at: wib("2026-01-20 00:00"))[.arbitration]

        #expect(deadline?.standing == .breached)
        #expect(deadline?.breachedBy == Office.bandung)
    }
}
