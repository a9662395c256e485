// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// What pauses, what stays, and what counts from where (design.md 3, Clocks).
@Suite struct ClockPauseTests {
    static let city = Party.admin(Office.bandung)
    static let unit = Party.liaison(Situation.holder)
    static let kinds: [Deadline.Kind] = [.verification, .firstResponse, .resolution]

    static func due(_ life: Life, _ kind: Deadline.Kind, at now: Date) -> String? {
        life.clock(at: now)[kind].map { String($0.dueAt.shown().prefix(10)) }
    }

    /// Received on Monday 12 January, asked on the 13th; resolution would end on 2 February.
    @Test(arguments: [
        (Report.State.deferred, "2026-01-14 09:00", "2026-02-03"), (.deferred, "2026-01-19 09:00", "2026-02-05"),
        (.informationRequested, "2026-01-14 09:00", "2026-02-03"),
        (.informationRequested, "2026-01-19 09:00", "2026-02-05"),
        // The 16th is no working day: nothing more is passed over.
        (.deferred, "2026-01-16 09:00", "2026-02-04"), (.deferred, "2026-01-13 23:00", "2026-02-02"),
    ])
    func onlyWaitingForTheReporterMovesResolution(state: Report.State, answered: String, due: String) throws {
        var life = try Situation.life(in: state)
        try life.perform(.supplement(Sample.passage(.supplement)), by: .reporter, at: wib(answered))

        #expect(Self.due(life, .resolution, at: wib(answered)) == due)
        #expect(life.clock(at: wib(answered))[.resolution]?.standing == .running)
    }

    @Test(arguments: [Report.State.deferred, .informationRequested])
    func whilePausedTheEndMovesEveryDay(state: Report.State) throws {
        let life = try Situation.life(in: state)

        for (now, due) in [
            ("2026-01-13 23:00", "2026-02-02"), ("2026-01-14 09:00", "2026-02-03"), ("2026-01-19 09:00", "2026-02-05"),
        ] {
            let deadline = try #require(life.clock(at: wib(now))[.resolution])
            #expect(String(deadline.dueAt.shown().prefix(10)) == due, "\(now)")
            #expect(deadline.standing == .paused && deadline.basis == .projected && deadline.breachedBy == nil)
        }
    }

    /// Of all states only two pause, and no limit but resolution.
    @Test(arguments: Report.State.allCases.filter { $0 != .draft })
    func nothingElsePauses(state: Report.State) throws {
        let life = try Situation.life(in: state)
        let isWaiting = state == .deferred || state == .informationRequested

        for kind in Deadline.Kind.allCases {
            let isPaused = life.clock(at: Situation.tuesday + 3600)[kind]?.standing == .paused
            #expect(isPaused == (isWaiting && kind == .resolution), "\(kind.rawValue)")
        }
    }

    @Test func aPauseAfterTheEndChangesNothing() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.askForInformation(), by: Self.city, at: wib("2026-02-10 09:00"))

        let deadline = life.clock(at: wib("2026-02-12 09:00"))[.resolution]

        #expect(deadline?.standing == .breached && deadline?.basis == .actual)
        #expect(deadline?.breachedBy == Situation.holder)
        #expect(life.clock(at: wib("2026-02-12 09:00")).breached.map(\.kind) == [.resolution])
    }

    @Test func aFinalAnswerEndsAPauseAndAContestEndsTheStop() throws {
        var life = try Situation.life(in: .informationRequested)
        try life.perform(.finalAnswer(), by: Self.unit, at: wib("2026-01-15 09:00"))
        #expect(life.clock(at: wib("2026-01-19 09:00"))[.resolution]?.standing == .stopped)

        try life.perform(.contest(), by: .reporter, at: wib("2026-01-20 09:00"))

        // Passed over: the 14th and 15th while it waited, the 19th and 20th while it was answered.
        #expect(Self.due(life, .resolution, at: wib("2026-01-20 09:00")) == "2026-02-06")
    }

    // MARK: verification

    @Test func whatIsCompletedIsVerifiedWithinTheWholeLimitAnew() throws {
        var life = try Situation.life(in: .deferred)
        #expect(life.clock(at: Situation.late)[.verification]?.standing == .met, "looked at in time")
        try life.perform(.supplement(Sample.passage(.supplement)), by: .reporter, at: wib("2026-02-02 09:00"))

        #expect(Self.due(life, .verification, at: wib("2026-02-02 09:00")) == "2026-02-05")
        #expect(life.clock(at: wib("2026-02-02 09:00")).next?.kind == .verification)
    }

    @Test func aLateFirstLookStaysLate() throws {
        var life = try Life.submitted(to: Situation.holder)
        try life.perform(.ask(), by: Self.city, at: wib("2026-01-20 09:00"))
        try life.perform(.supplement(Sample.passage(.supplement)), by: .reporter, at: wib("2026-02-02 09:00"))
        #expect(life.clock(at: wib("2026-02-02 09:00"))[.verification]?.standing == .running)

        try life.perform(.verify(), by: Self.city, at: wib("2026-02-03 09:00"))

        let deadline = life.clock(at: wib("2026-02-03 09:00"))[.verification]
        #expect(deadline?.standing == .breached && deadline?.breachedBy == Situation.holder)
        #expect(deadline?.isOwed == false)
    }

    // MARK: class changes

    @Test(
        arguments: [
            // In time, from the original anchor with the new limit.
            (
                Report.Classification.aspiration, Report.Classification.complaint, "2026-01-19 09:00", "2026-02-02",
                false
            ),
            (.complaint, .aspiration, "2026-01-19 09:00", "2026-01-20", false),
            // Five days had passed: that breach stays, whatever it becomes.
            (.aspiration, .complaint, "2026-01-22 09:00", "2026-01-20", true),
            (.aspiration, .oversightComplaint, "2026-01-22 09:00", "2026-01-20", true),
            // Lowered after fourteen days had passed: that one stays.
            (.complaint, .aspiration, "2026-02-05 09:00", "2026-02-02", true),
            // Nobody had classified it: there was no limit of a class to pass.
            (.unclassified, .oversightComplaint, "2026-02-10 09:00", "2026-04-17", false),
        ]
    )
    func pastBreachesStay(
        from: Report.Classification,
        to: Report.Classification,
        changed: String,
        due: String,
        isBreached: Bool
    ) throws {
        var life = try Life.submitted(from)
        life.record(
            [.reclassified(to, category: nil, .confidential, reason: Sample.passage(.reason).digest)],
            at: wib(changed)
        )

        #expect(Self.due(life, .resolution, at: wib(changed)) == due)
        #expect((life.clock(at: wib(changed))[.resolution]?.standing == .breached) == (isBreached))
    }

    // MARK: what is asked of others

    @Test func theReporterHasTenDaysToAnswerAndThirtyToComplete() throws {
        let asked = try Situation.life(in: .informationRequested)
        let deferred = try Situation.life(in: .deferred)

        #expect(Self.due(asked, .information, at: Situation.tuesday) == "2026-01-28")
        #expect(Self.due(deferred, .completion, at: Situation.tuesday) == "2026-02-27")
        for life in [asked, deferred] {
            let clock = life.clock(at: Situation.late)
            #expect(clock.deadlines.filter { !$0.kind.isOfHolder }.allSatisfy { !$0.isOwed })
        }
    }

    @Test func contributorsHaveThreeDays() throws {
        var life = try Situation.life(in: .inProgress)
        let open = Report.Action.openCoordination(
            with: [Office.bekasi, Office.westJava],
            question: Sample.passage(.question)
        )
        try life.perform(open, by: Self.unit, at: Situation.tuesday)
        #expect(Self.due(life, .coordination, at: Situation.tuesday) == "2026-01-19")
        let before = Self.kinds.map { life.clock(at: Situation.tuesday)[$0] }

        for office in [Office.bekasi, Office.westJava] {
            #expect(life.clock(at: Situation.tuesday)[.coordination] != nil)
            try life.perform(.contribute(Sample.passage(.contribution)), by: .liaison(office), at: Situation.tuesday)
        }

        #expect(life.clock(at: Situation.tuesday)[.coordination] == nil)
        #expect(Self.kinds.map { life.clock(at: Situation.tuesday)[$0] } == before, "the overall clock runs")
    }

    @Test(arguments: [("2026-02-10 09:00", Deadline.Standing.met), ("2026-02-11 09:00", .breached)])
    func aPromiseIsKeptOrNotAndStaysSo(answered: String, standing: Deadline.Standing) throws {
        var life = try Situation.life(in: .inProgress)
        let day = known(CivilDate(iso: "2026-02-10"))
        try life.perform(.extend(until: day, reason: Sample.passage(.reason)), by: Self.unit, at: Situation.tuesday)
        #expect(Self.due(life, .promise, at: Situation.tuesday) == "2026-02-10")
        try life.perform(.finalAnswer(), by: Self.unit, at: wib(answered))

        for now in [wib(answered), Situation.late] {
            #expect(life.clock(at: now)[.promise]?.standing == standing)
        }
        try life.perform(.contest(), by: .reporter, at: wib("2026-02-12 09:00"))
        #expect(life.clock(at: Situation.late)[.promise]?.standing == standing, "a contest does not undo it")

        let next = known(CivilDate(iso: "2026-03-10"))
        try life.perform(
            .extend(until: next, reason: Sample.passage(.reason)),
            by: Self.unit,
            at: wib("2026-02-13 09:00")
        )
        #expect(life.clock(at: wib("2026-02-13 09:00"))[.promise]?.standing == .running)
    }

    // MARK: regional days

    @Test func aRegionalDayCountsOnlyThere() throws {
        let day = WorkingCalendar.Holiday(
            date: known(CivilDate(iso: "2026-01-14")),
            kind: .regional,
            name: "Hari Jadi",
            region: "32.73"
        )
        let rules = Rulebook(
            policy: Sample.policy,
            agencies: Sample.tree,
            calendar: WorkingCalendar(Sample.holidays + [day])
        )
        for (office, due) in [
            (Office.bandung, "2026-01-19"), (Office.bekasi, "2026-01-15"), (Office.root, "2026-01-15"),
        ] {
            let submission = Sample.submission(to: office, at: Life.monday)
            let life = try Life([(.submit(submission), .reporter, Life.monday)], rules: rules)
            #expect(Self.due(life, .verification, at: Life.monday) == due)
        }
    }
}
