// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// What is suggested is always allowed, and is what is owed next.
@Suite struct NextStepTests {
    private let everything = Set(Report.Action.Name.allCases)

    @Test(arguments: [
        (Report.State.submitted, Report.Action.Name.verify), (.verified, .disposition), (.returned, .disposition),
        (.inArbitration, .arbitrate), (.dispositioned, .interimAnswer), (.inProgress, .finalAnswer),
    ])
    func followsTheState(_ state: Report.State, _ action: Report.Action.Name) throws {
        let report = try Situation.life(in: state).report

        #expect(NextStep.of(report, everything, isHolder: true, hasUnits: false)?.action == action)
    }

    @Test func asksNothingWhileTheReporterMustSpeakOrItHasEnded() throws {
        for state in [Report.State.deferred, .awaitingReporter, .informationRequested, .closed, .archived, .merged] {
            let report = try Situation.life(in: state).report

            #expect(NextStep.of(report, everything, isHolder: true, hasUnits: false) == nil, "\(state)")
        }
    }

    @Test func handsDownWhatAGovernmentHoldsAndHasUnitsFor() throws {
        let report = try Situation.life(in: .dispositioned).report

        #expect(NextStep.of(report, everything, isHolder: true, hasUnits: true)?.reason == .unit)
        #expect(NextStep.of(report, everything, isHolder: false, hasUnits: true) == nil)
    }

    @Test func neverNamesWhatIsRefused() throws {
        let report = try Situation.life(in: .dispositioned).report

        let drafting = NextStep.of(report, [.draft, .extend], isHolder: true, hasUnits: false)
        #expect(drafting?.action == .draft && drafting?.reason == .firstResponse)
        #expect(NextStep.of(report, [.extend], isHolder: true, hasUnits: false) == nil)
    }

    @Test func whoIsToldOfABreachCanActFromAboveTheMildestFirst() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: Life.monday + 86_400)
        #expect(NextStep.fromAbove(life.report, everything).isEmpty)

        try life.perform(.escalateOverdue, by: .system, at: wib("2026-02-10 00:00"))
        let allowed: Set<Report.Action.Name> = [.escalate, .finalAnswer, .noticeOfSupervision, .rate]
        #expect(NextStep.fromAbove(life.report, allowed) == [.noticeOfSupervision, .finalAnswer, .escalate])
    }

    @Test func everyActionHasAPurpose() {
        for purpose in ActionPurpose.allCases {
            #expect(Report.Action.Name.allCases.contains { $0.purpose == purpose }, "\(purpose)")
        }
    }
}
