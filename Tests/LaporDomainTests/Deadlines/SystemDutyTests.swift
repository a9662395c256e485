// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// What the clock itself does next.
@Suite struct SystemDutyTests {
    static func next(_ life: Life, at now: Date = Situation.tuesday) -> (Report.Action.Name, String)? {
        SystemDuty.next(for: life.report, life.clock(at: now)).map { ($0.action, String($0.at.shown().prefix(10))) }
    }

    @Test(
        arguments: [
            (.submitted, .escalateOverdue, "2026-01-15"), (.deferred, .lapseDeferral, "2026-02-27"),
            (.verified, .escalateOverdue, "2026-02-02"), (.dispositioned, .escalateOverdue, "2026-01-21"),
            (.returned, .escalateOverdue, "2026-01-21"), (.inArbitration, .lapseArbitration, "2026-01-15"),
            (.inProgress, .escalateOverdue, "2026-02-02"), (.awaitingReporter, .closeBySilence, "2026-01-28"),
            (.reporterReplied, .escalateOverdue, "2026-01-21"),
            (.informationRequested, .lapseInformationRequest, "2026-01-28"),
            (.contested, .escalateOverdue, "2026-01-21"),
        ] as [(Report.State, Report.Action.Name, String)]
    )
    func doesThisNext(state: Report.State, action: Report.Action.Name, day: String) throws {
        let found = Self.next(try Situation.life(in: state))

        #expect(found?.0 == action)
        #expect(found?.1 == day)
    }

    @Test(arguments: [Report.State.closed, .merged, .archived, .referredOutside])
    func doesNothingWhereItIsOver(state: Report.State) throws {
        #expect(Self.next(try Situation.life(in: state), at: Situation.late) == nil)
    }

    /// A second before it is refused, a second after it is done.
    @Test(arguments: [
        Report.State.submitted, .deferred, .verified, .dispositioned, .returned, .inArbitration, .inProgress,
        .awaitingReporter, .reporterReplied, .informationRequested, .contested,
    ])
    func isDueExactlyThen(state: Report.State) throws {
        let life = try Situation.life(in: state)
        let duty = try #require(SystemDuty.next(for: life.report, life.clock(at: Situation.tuesday)))
        let action = World.plain(duty.action)

        #expect(life.refusal(of: action, by: .system, at: duty.at) != nil)
        #expect(life.refusal(of: action, by: .system, at: duty.at + 1) == nil)
    }

    /// Whatever it does, it comes to an end by itself.
    @Test(arguments: Report.State.allCases.filter { $0 != .draft })
    func leavesNothingToDoForEver(state: Report.State) throws {
        var life = try Situation.life(in: state)
        var now = Situation.tuesday
        var done = 0
        while let duty = SystemDuty.next(for: life.report, life.clock(at: now)), done < 20 {
            now = max(now, duty.at + 1)
            try life.perform(World.plain(duty.action), by: .system, at: now)
            done += 1
        }
        #expect(done < 8, "\(done) duties")
    }

    @Test func anAdoptedReportIsNotEscalatedForTheTimeBefore() throws {
        for state in [Report.State.verified, .dispositioned, .inProgress, .reporterReplied, .contested] {
            let life = try Self.adopted(state)
            #expect(Self.next(life, at: Situation.late) == nil, "\(state.rawValue)")
        }
        #expect(Self.next(try Self.adopted(.awaitingReporter))?.0 == .closeBySilence)
        #expect(Self.next(try Self.adopted(.deferred))?.0 == .lapseDeferral)
    }

    // MARK: what is taken over

    static func adopted(_ state: Report.State, isVerified: Bool = true, from agency: Agency.ID? = nil) throws -> Life {
        var life = try Life.submitted(to: agency, at: wib("2024-03-04 09:00"))
        let adoption = Report.Adoption(
            state: state,
            holder: Office.bandung,
            endedBy: state == .closed ? .agencyAdmin : nil,
            reason: state == .archived ? "duplicate" : nil,
            isVerified: isVerified
        )
        try life.perform(.adopt(adoption, []), by: .system, at: Situation.tuesday)
        return life
    }

    @Test(arguments: Report.State.allCases, [true, false])
    func takesOverWhatStandsOnItsOwn(state: Report.State, isVerified: Bool) throws {
        let leaning: Set<Report.State> = [.draft, .inArbitration, .informationRequested, .merged]
        // What still waits to be verified was not, whatever is said.
        guard !leaning.contains(state), !(state == .submitted && isVerified) else {
            #expect(throws: Refusal.invalid([FieldProblem("state", .notAllowed)])) {
                try Self.adopted(state, isVerified: isVerified)
            }
            return
        }
        let life = try Self.adopted(state, isVerified: isVerified, from: Office.bekasi)

        #expect(life.report.state == state)
        #expect(life.report.responsible == Office.bandung && life.report.heldFor == nil)
        #expect(life.report.senders == [Office.root])
        #expect(life.report.isPublished == (isVerified && state != .archived))
        #expect((life.report.closedBy == .agencyAdmin) == (state == .closed))
        let clock = life.clock(at: Situation.late)
        #expect((clock.next == nil) == (state.isEnded || state == .awaitingReporter))
        #expect(clock[.verification]?.isOwed == (state == .submitted))
    }

    @Test func whatIsTakenOverCanBeReturnedAndCompleted() throws {
        let held = try Self.adopted(.dispositioned)
        #expect(held.report.senders == [Office.root], "the nation had it first")
        #expect(held.refusal(of: .giveBack(Office.bekasi), by: .admin(Office.bandung)) == nil)
        let deferred = try Self.adopted(.deferred, isVerified: false)
        #expect(deferred.refusal(of: .supplement(Sample.passage(.supplement)), by: .reporter) == nil)
        #expect(deferred.refusal(of: .lapseDeferral, by: .system, at: Situation.late) == nil)
        let closed = try Self.adopted(.closed)
        #expect(closed.refusal(of: .contest(), by: .reporter) == nil)
    }

    @Test func onlyWhatHasJustComeIn() throws {
        var life = try Life.submitted()
        let adoption = Report.Action.adopt(
            Report.Adoption(state: .closed, holder: Office.bandung, isVerified: true),
            []
        )
        #expect(life.refusal(of: adoption, by: .system) == nil)
        try life.perform(.flagEmergency(reason: Sample.passage(.reason)), by: .nation, at: Life.monday)

        #expect(life.refusal(of: adoption, by: .system) == .outOfOrder(.submitted, .adopt))
        let unknown = Report.Adoption(state: .closed, holder: Agency.ID(999), isVerified: true)
        #expect(try Life.submitted().refusal(of: .adopt(unknown, []), by: .system) == .unknownAgency)
    }
}
