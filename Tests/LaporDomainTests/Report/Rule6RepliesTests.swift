// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 6 of design.md 3: which words make an agency owe an answer, and who is never deferred or closed unheard.
@Suite struct Rule6RepliesTests {
    static let unit = Party.liaison(Situation.holder)

    @Test func onlyInformAndContestAreOwedAnAnswer() throws {
        for (action, isOwed) in [
            (Report.Action.reply(), true), (.contest(), true), (.confirm, false),
            (.supplement(Sample.passage(.supplement)), false),
        ] {
            var life = try Situation.life(in: action.name == .supplement ? .inProgress : .awaitingReporter)
            try life.perform(action, by: .reporter, at: Situation.tuesday)
            #expect((life.clock(at: Situation.tuesday)[.reply]?.isOwed == true) == isOwed, "\(action.name.rawValue)")
        }
    }

    @Test func anInterimAnswerDoesNotSettleWhatFollowedAFinalOne() throws {
        var life = try Situation.life(in: .reporterReplied)
        try life.perform(.interimAnswer(), by: Self.unit, at: Situation.tuesday)

        #expect(life.clock(at: Situation.tuesday)[.reply]?.isOwed == true)
        #expect(life.due(.silence, at: Situation.late) == nil)
        #expect(life.refusal(of: .closeBySilence, by: .system, at: Situation.late) != nil)
    }

    @Test(arguments: [Report.State.submitted, .inProgress, .contested])
    func aReportWithoutContactIsNeverDeferred(state: Report.State) throws {
        let submission = Sample.submission(to: Situation.holder, hasContact: false, at: Life.monday)
        var life = try Life([(.submit(submission), .reporter, Life.monday)])
        let city = Party.admin(Office.bandung)
        #expect(life.refusal(of: .ask(), by: city) == .nobodyToAsk)
        try life.perform(.verify(), by: city, at: Life.monday)
        try life.perform(.disposition(Situation.holder), by: city, at: Life.monday)
        #expect(life.refusal(of: .askForInformation(), by: city) == .nobodyToAsk)
    }

    @Test func whatSilenceClosedWithoutContactIsReopenedWithTheCodeAtAnyTime() throws {
        var life = try Life.answered(hasContact: false)
        try life.perform(.closeBySilence, by: .system, at: wib("2026-01-28 00:00"))
        #expect(life.report.closedBy == .system && !life.report.hasContact, "so they are counted apart")

        try life.perform(.contest(), by: .reporter, at: wib("2027-03-01 00:00"))

        #expect(life.report.state == .contested)
    }

    @Test func aContestNeedsAFinalAnswerThatStands() throws {
        var life = try Situation.life(in: .contested)
        try life.perform(.interimAnswer(), by: Self.unit, at: Situation.tuesday)
        try life.perform(.reply(), by: .reporter, at: Situation.tuesday)

        #expect(life.report.state == .reporterReplied)
        #expect(life.refusal(of: .contest(), by: .reporter) == .outOfOrder(.reporterReplied, .contest))
    }

    // MARK: what was deferred

    @Test(arguments: [("2026-03-04 23:59", false), ("2026-03-05 00:00", true)])
    func whatIsNotCompletedCountsAsWithdrawn(now: String, isOver: Bool) throws {
        // Asked on Tuesday 13 January: thirty working days over Isra Mikraj and Imlek.
        var life = try Situation.life(in: .deferred)
        let until = try #require(life.clock(at: Situation.tuesday)[.completion]?.dueAt)
        let moment = isOver ? until + 1 : until
        #expect(
            life.refusal(of: .lapseDeferral, by: .system, at: moment)
                == (isOver ? nil : .reporterTimeNotOver(until: until))
        )
        guard isOver else { return }
        let events = try life.perform(.lapseDeferral, by: .system, at: moment)
        #expect(events == [.archived(reason: "incomplete", explanation: nil, by: .system)])

        try life.perform(.restore(reason: Sample.passage(.reason)), by: .admin(Office.bandung), at: moment)
        #expect(life.report.state == .submitted)
        #expect(life.clock(at: moment)[.verification]?.standing == .running, "it is looked at anew")
    }

    @Test func whatIsCompletedGoesBackToWhoAsked() throws {
        var life = try Situation.life(in: .deferred)
        try life.perform(.supplement(Sample.passage(.supplement)), by: .reporter, at: Situation.tuesday)

        #expect(life.report.state == .submitted)
        #expect(life.refusal(of: .verify(), by: .admin(Office.bandung)) == nil)
        #expect(life.refusal(of: .lapseDeferral, by: .system, at: Situation.late) != nil)
    }

    // MARK: withdrawal

    @Test(arguments: WorkflowTests.order.filter { $0.value.contains(.withdraw) }.map(\.key))
    func whatIsWithdrawnEndsAndStaysSo(state: Report.State) throws {
        var life = try Situation.life(in: state)
        let events = try life.perform(.withdraw(reason: nil), by: .reporter, at: Situation.tuesday)

        #expect(events.map(\.name) == [.withdrawn, .archived])
        #expect(life.report.state == .archived && life.report.isWithdrawn && !life.report.isPublished)
        #expect(life.clock(at: Situation.late).next == nil)
        #expect(life.refusal(of: .restore(reason: Sample.passage(.reason)), by: .nation) == .alreadyWithdrawn)
    }
}
