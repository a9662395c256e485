// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Which limit stands at the head of a report, on its page and in a queue.
@Suite struct HeadingTests {
    private let later = wib("2026-01-14 09:00")

    @Test(arguments: [
        (Report.State.deferred, Deadline.Kind.completion), (.informationRequested, .information),
        (.awaitingReporter, .silence),
    ])
    func isTheReportersWhileItIsTheirTurn(_ state: Report.State, _ kind: Deadline.Kind) throws {
        let life = try Situation.life(in: state)

        #expect(life.clock(at: later).deadlines.heading(in: state)?.kind == kind)
        #expect(state.isTurnOfReporter)
    }

    @Test(arguments: Report.State.allCases.filter { !$0.isTurnOfReporter && $0 != .draft })
    func isElseWhatIsOwedFirst(_ state: Report.State) throws {
        let clock = try Situation.life(in: state).clock(at: later)

        #expect(clock.deadlines.heading(in: state) == clock.next)
        #expect(clock.deadlines.lateBeside(in: state) == nil)
    }

    @Test func whatWasLateBeforeTheReporterWasAskedStaysBesideIt() throws {
        var life = try Situation.life(in: .dispositioned)
        try life.perform(.askForInformation(), by: .admin(Office.bandung), at: wib("2026-01-29 09:00"))
        let deadlines = life.clock(at: wib("2026-03-20 09:00")).deadlines

        #expect(deadlines.heading(in: .informationRequested)?.kind == .information)
        #expect(deadlines.lateBeside(in: .informationRequested)?.standing == .breached)
        // What is only expected binds nobody: it is not late.
        let deferred = try Situation.life(in: .deferred).clock(at: wib("2026-03-20 09:00")).deadlines
        #expect(deferred.lateBeside(in: .deferred) == nil)
    }
}
