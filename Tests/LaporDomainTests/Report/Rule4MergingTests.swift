// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 4 of design.md 3: reports that are one, and one that is several.
@Suite struct Rule4MergingTests {
    static let city = Party.admin(Office.bandung)
    static let now = Situation.tuesday

    @Test func eachKeepsItsOwnClockReporterAndRights() throws {
        let later = Life.monday + 86_400
        var life = try Life([(.submit(Sample.submission(to: Office.bekasi, at: later)), .reporter, later)])
        try life.perform(.verify(), by: .nation, at: later)
        let before = life.clock(at: later)

        try life.perform(.merge(into: try Situation.master()), by: .nation, at: later)

        #expect(life.report.state == .merged)
        #expect(life.report.master == Report.ID(2))
        #expect(life.report.responsible == Situation.holder, "its master's holder answers for it")
        #expect(life.report.heldBefore == Office.bekasi)
        #expect(life.clock(at: later)[.resolution]?.dueAt == before[.resolution]?.dueAt)
        #expect(life.report.isPublished)
        #expect(life.refusal(of: .referToOmbudsman(reason: nil), by: .reporter, at: Situation.late) == nil)
    }

    @Test func aFinalAnswerToItsMasterIsItsOwnAndCanBeContested() throws {
        var life = try Situation.life(in: .merged)
        let answer = Report.Event.answered(.final, by: Situation.holder, Sample.passage(.answer).digest)

        life.record([answer], at: Self.now)

        #expect(life.report.state == .awaitingReporter)
        #expect(life.report.master == nil)
        #expect(life.clock(at: Self.now).next == nil)
        #expect(life.clock(at: Self.now)[.silence] != nil)
        try life.perform(.contest(), by: .reporter, at: Self.now)
        #expect(life.report.state == .contested)
        #expect(life.report.contests == 1)
    }

    @Test func anInterimAnswerLeavesItWithItsMaster() throws {
        var life = try Situation.life(in: .merged)

        life.record([.answered(.interim, by: Situation.holder, Sample.passage(.answer).digest)], at: Self.now)

        #expect(life.report.state == .merged)
        #expect(life.clock(at: Situation.late)[.firstResponse]?.standing == .met)
    }

    @Test func whatNobodyVerifiedOwesNoVerificationOnceItIsMerged() throws {
        var life = try Life.submitted(to: Situation.holder)
        try life.perform(.merge(into: try Situation.master()), by: Self.city, at: Self.now)
        #expect(life.clock(at: Situation.late)[.verification]?.standing == .met)
        life.record([.answered(.final, by: Situation.holder, Sample.passage(.answer).digest)], at: Self.now)
        #expect(life.clock(at: Situation.late).next == nil)

        var parted = try Life.submitted(to: Situation.holder)
        try parted.perform(.merge(into: try Situation.master()), by: Self.city, at: Self.now)
        try parted.perform(.unmerge, by: Self.city, at: wib("2026-02-02 09:00"))
        #expect(parted.report.state == .submitted)
        #expect(parted.due(.verification, at: wib("2026-02-02 09:00")) == "2026-02-05T23:59:59+07:00")
    }

    /// Everything that keeps two reports apart.
    @Test func neverAcrossVisibilitiesNorInARing() throws {
        let life = try Situation.life(in: .dispositioned)
        func merging(_ change: (inout Report) -> Void) throws -> Refusal? {
            var master = try Situation.master()
            change(&master)
            return life.refusal(of: .merge(into: master), by: Self.city)
        }
        func happened(_ event: Report.Event) -> (inout Report) -> Void {
            { $0.apply(Occurrence(event, at: Self.now)) }
        }

        #expect(try merging { _ in } == nil)
        #expect(try merging(happened(.visibilityChanged(.confidential, reason: nil))) == .cannotMerge(.otherVisibility))
        #expect(try merging(happened(.protected(.minor))) == .cannotMerge(.mustStandAlone))
        #expect(
            try merging(happened(.merged(into: Report.ID(3), held: Office.bandung))) == .cannotMerge(.otherHasEnded)
        )
        #expect(try merging(happened(.closed(by: .reporter, reason: nil))) == .cannotMerge(.otherHasEnded))
        #expect(
            try merging(happened(.forwarded(from: Situation.holder, to: Office.bekasi, note: nil)))
                == .cannotMerge(.outsideReach)
        )
        #expect(life.refusal(of: .merge(into: life.report), by: Self.city) == .cannotMerge(.itself))
        var master = life
        master.record([.gained(Report.ID(5))], at: Self.now)
        #expect(master.refusal(of: .merge(into: try Situation.master()), by: Self.city) == .cannotMerge(.hasDuplicates))
    }

    @Test func neverWithAnOversightComplaint() throws {
        let examined = try Examined.byTheCitysInspectorate().report
        let secret = Sample.submission(to: Situation.holder, visibility: .confidential, at: Life.monday)
        let life = try Life([(.submit(secret), .reporter, Life.monday)])

        #expect(life.refusal(of: .merge(into: examined), by: .nation) == .cannotMerge(.mustStandAlone))
    }

    @Test(arguments: [Report.State.dispositioned, .inProgress, .reporterReplied, .contested, .verified, .submitted])
    func unmergingPutsItBackWhereItWas(state: Report.State) throws {
        var life = try Situation.life(in: state)
        let before = life.report
        try life.perform(.merge(into: try Situation.master()), by: Self.city, at: Self.now)
        life.record([.followed(to: Office.ambon)], at: Self.now)

        try life.perform(.unmerge, by: .nation, at: Self.now)

        #expect(life.report.state == before.state)
        #expect(life.report.responsible == before.responsible)
        #expect(life.report.senders == before.senders)
        #expect(life.report.master == nil && life.report.heldBefore == nil)
    }

    @Test(arguments: [
        (Report.State.dispositioned, Report.State.dispositioned), (.inProgress, .inProgress),
        (.verified, .dispositioned),
        (.submitted, .submitted), (.contested, .inProgress),
    ])
    func theFirstGoesOnInItsMastersPlace(before: Report.State, after: Report.State) throws {
        var life = try Situation.life(in: before)
        try life.perform(.merge(into: try Situation.master()), by: Self.city, at: Self.now)
        life.record([.followed(to: Office.bekasi)], at: Self.now)

        life.record([.unmerged(to: Office.bekasi, promoted: true)], at: Self.now)

        #expect(life.report.state == after)
        #expect(life.report.responsible == Office.bekasi)
        #expect(!life.report.senders.contains(Office.bekasi))
        #expect(!life.report.senders.isEmpty, "it can be returned")
        if after == .dispositioned { #expect(life.clock(at: Self.now)[.firstResponse]?.basis == .actual) }
    }

    /// Behind the next one it stays what it was before it was first merged.
    @Test func theOthersGoBehindIt() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.merge(into: try Situation.master()), by: Self.city, at: Self.now)

        life.record([.merged(into: Report.ID(3), held: Office.bekasi)], at: Self.now)
        try life.perform(.unmerge, by: .nation, at: Self.now)

        #expect(life.report.state == .inProgress)
        #expect(life.report.responsible == Situation.holder)
    }

    // MARK: what a master's events mean

    @Test func consequencesFollowFromEvents() throws {
        var master = try Situation.master()
        master.apply(Occurrence(.gained(Report.ID(1)), at: Self.now))
        func consequences(_ events: [Report.Event]) -> [Merging.Consequence] {
            var after = master
            for event in events { after.apply(Occurrence(event, at: Self.now)) }
            return Merging.consequences(of: events, before: master, after: after)
        }
        let words = Sample.passage(.answer).digest
        let answer = Report.Event.answered(.final, by: Situation.holder, words)
        let onward = Report.Event.dispositioned(from: Situation.holder, to: Office.bekasi, note: nil)

        #expect(consequences([answer]) == [.echo(answer)])
        #expect(consequences([.replied(words)]) == [])
        #expect(consequences([onward]) == [.follow(to: Office.bekasi)])
        #expect(consequences([onward, .heldInStead(of: Office.bekasiRoads)]) == [.follow(to: Office.bekasi)])
        for end: [Report.Event] in [
            [.withdrawn(reason: nil), .archived(reason: "withdrawn_by_reporter", explanation: nil, by: .reporter)],
            [.referredOutside(institution: words, contact: words, reason: words, advice: words)],
            // Satisfied with an interim answer: the others still wait for theirs.
            [.confirmed, .closed(by: .reporter, reason: nil)],
            // What may no longer be seen answers nobody else.
            [.visibilityChanged(.confidential, reason: words)], [.protected(.minor), onward],
            [
                .reclassified(.oversightComplaint, category: nil, .confidential, reason: words),
                .respondentNamed(Report.Respondent(.unit, Situation.holder)), onward,
            ],
        ] {
            #expect(consequences(end) == [.promote], "\(end.map(\.name.rawValue))")
        }
        #expect(consequences([.visibilityChanged(.public, reason: nil)]) == [], "as it was")
        #expect(Merging.consequences(of: [answer], before: try Situation.master(), after: master) == [])
    }

    @Test(arguments: [
        Report.Action.unmerge, .withdraw(reason: nil), .protect(.minor),
        .changeVisibility(.confidential, reason: Sample.passage(.reason)),
    ])
    func whateverTakesADuplicateAwayItsMasterNotes(action: Report.Action) throws {
        let before = try Situation.life(in: .merged)
        var after = before
        let party: Party = action.name == .withdraw ? .reporter : Self.city

        try after.perform(action, by: party, at: Self.now)

        #expect(after.report.state != .merged)
        #expect(Merging.master(leftBy: before.report, after: after.report) == Report.ID(2))
    }

    @Test func aDuplicateIsNotShownWhileItIsMerged() throws {
        let secret = Sample.submission(to: Situation.holder, visibility: .confidential, at: Life.monday)
        var life = try Life([(.submit(secret), .reporter, Life.monday)])
        try life.perform(.verify(), by: Self.city, at: Life.monday)
        life.record([.merged(into: Report.ID(2), held: Situation.holder)], at: Life.monday)

        let refusal = life.refusal(of: .changeVisibility(.public, reason: nil), by: .reporter)

        #expect(refusal == .outOfOrder(.merged, .changeVisibility))
    }

    @Test func aMasterRemembersWhoIsBehindIt() throws {
        var master = try Situation.master()
        for event: Report.Event in [.gained(Report.ID(7)), .gained(Report.ID(8)), .lost(Report.ID(7))] {
            master.apply(Occurrence(event, at: Self.now))
        }

        #expect(master.duplicates == [Report.ID(8)])
    }

    // MARK: split

    @Test func aSplitIsNoted() throws {
        var life = try Situation.life(in: .inProgress)

        let events = try life.perform(.split(into: Report.ID(9)), by: Self.city, at: Self.now)

        #expect(events == [.split(into: Report.ID(9))])
        #expect(life.report.children == [Report.ID(9)])
        #expect(life.report.state == .inProgress)
    }

    @Test func aChildKeepsTheDayOfReceipt() throws {
        var submission = Sample.submission(to: Situation.holder, at: Life.monday)
        submission.parent = Report.ID(1)

        let child = try Life([(.submit(submission), .reporter, wib("2026-01-20 09:00"))])

        #expect(child.report.parent == Report.ID(1))
        #expect(child.report.receivedAt == Life.monday)
        #expect(child.due(.resolution, at: wib("2026-01-20 09:00")) == "2026-02-02T23:59:59+07:00")
    }

    @Test func whatMustStayHiddenIsNotSplit() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.protect(.minor), by: Self.city, at: Self.now)
        #expect(life.refusal(of: .split(into: Report.ID(9)), by: .nation) == .confidentialForGood)
        let examined = try Examined.byTheCitysInspectorate()
        #expect(examined.refusal(of: .split(into: Report.ID(9)), by: .nation) == .confidentialForGood)
    }
}
