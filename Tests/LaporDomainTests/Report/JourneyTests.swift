// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct JourneyTests {
    private typealias Stage = Journey.Stage
    private let hour: TimeInterval = 3_600
    private var monday: Date { Life.monday }

    private func journey(_ life: Life) -> Journey { Journey(life.history, of: life.report) }
    /// What is done, where it is, and what is to come, in short: `received+ verified+ agency* answered view finished`.
    private func line(_ life: Life) -> String {
        journey(life).steps.map { step in
            let mark =
                switch step.standing {
                case .done: "+"
                case .now: "*"
                case .toCome: ""
                case .passed: "-"
                }
            return step.stage.rawValue + mark
        }.joined(separator: " ")
    }

    @Test func aReportThatWasJustSentWaitsToBeVerified() throws {
        let life = try Life.submitted()

        #expect(line(life) == "received+ verified* agency answered view finished")
        #expect(journey(life).now?.standing == .now(since: monday))
        #expect(journey(life).detour == nil)
    }

    @Test func whoeverIsAskedToCompleteItIsWhereItIs() throws {
        var life = try Life.submitted()
        try life.perform(.defer(question: Sample.passage(.question)), by: .nation, at: monday + hour)

        #expect(line(life) == "received+ verified* agency answered view finished")
        #expect(journey(life).detour == .asked)
        try life.perform(.supplement(Sample.passage(.supplement)), by: .reporter, at: monday + 2 * hour)
        #expect(journey(life).detour == nil)
        #expect(journey(life).now?.standing == .now(since: monday + 2 * hour))
    }

    @Test func withTheAgencyItWaitsForItsAnswer() throws {
        var life = try Life.dispositioned(to: Office.bandung)

        #expect(line(life) == "received+ verified+ agency* answered view finished")
        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: monday + 4 * hour)
        #expect(line(life) == "received+ verified+ agency* answered view finished")
        #expect(journey(life).detour == .interim)
    }

    @Test func whatIsOptionalDoesNotChangeSinceWhenItIsThere() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.supplement(Sample.passage(.supplement)), by: .reporter, at: monday + 9 * hour)

        #expect(journey(life).now?.standing == .now(since: monday + 2 * hour))
    }

    @Test func aFinalAnswerWaitsForTheReportersView() throws {
        var life = try Life.answered(by: Office.bandung)

        #expect(line(life) == "received+ verified+ agency+ answered+ view* finished")
        try life.perform(.reply(), by: .reporter, at: monday + 5 * hour)
        #expect(line(life) == "received+ verified+ agency+ answered+ view* finished")
        #expect(journey(life).detour == .replied)
    }

    @Test func aConfirmedReportIsFinishedWithItsReportersView() throws {
        var life = try Life.answered(by: Office.bandung)
        try life.perform(.confirm, by: .reporter, at: monday + 30 * hour)

        #expect(line(life) == "received+ verified+ agency+ answered+ view+ finished+")
        #expect(journey(life).now == nil)
        #expect(journey(life).steps.last?.standing == .done(at: monday + 30 * hour))
    }

    @Test func silenceIsNoView() throws {
        var life = try Life.answered(by: Office.bandung)
        try life.perform(.closeBySilence, by: .system, at: monday + 40 * 24 * hour)

        #expect(line(life) == "received+ verified+ agency+ answered+ view- finished+")
    }

    @Test func aContestedAnswerIsNoneAnyMore() throws {
        var life = try Life.answered(by: Office.bandung)
        try life.perform(.contest(), by: .reporter, at: monday + 5 * hour)

        #expect(line(life) == "received+ verified+ agency* answered view finished")
        #expect(journey(life).detour == .contested)
        #expect(journey(life).now?.standing == .now(since: monday + 5 * hour))
    }

    @Test func returnedItIsWithNobodyAndSaysSo() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.giveBack(Office.bekasi), by: .admin(Office.bandung), at: monday + 5 * hour)
        #expect(line(life) == "received+ verified+ agency* answered view finished")
        #expect(journey(life).detour == .returned)

        try life.perform(.disposition(Office.bekasi), by: .nation, at: monday + 6 * hour)
        #expect(journey(life).detour == .returned)
        try life.perform(.interimAnswer(), by: .admin(Office.bekasi), at: monday + 7 * hour)
        #expect(journey(life).detour == .interim)
    }

    @Test func aDisputeIsJudged() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.giveBack(), by: .admin(Office.bandung), at: monday + 5 * hour)

        #expect(journey(life).detour == .judged)
        #expect(journey(life).now?.stage == .agency)
    }

    @Test func whatIsArchivedHasNoStepsThatItNeverCameTo() throws {
        var life = try Life.submitted()
        try life.perform(.archive("duplicate"), by: .nation, at: monday + hour)

        #expect(line(life) == "received+ finished+")
        #expect(journey(life).ending == .archived)
    }

    @Test func aWithdrawnReportIsSoByItsReporter() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.withdraw(reason: nil), by: .reporter, at: monday + 5 * hour)

        #expect(journey(life).ending == .withdrawn)
        #expect(line(life) == "received+ verified+ agency+ finished+")
    }

    @Test func aMergedReportGoesOnInAnother() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        life.record([.merged(into: Report.ID(7), held: Office.bandung)], at: monday + 5 * hour)

        #expect(journey(life).ending == .merged)
        #expect(line(life) == "received+ verified+ agency+ finished+")
    }

    @Test func whatBelongsToABodyOutsideIsReferred() throws {
        var life = try Life.submitted()
        try life.perform(.verify(), by: .nation, at: monday + hour)
        let words = { (part: Passage.Part) in Sample.passage(part).digest }
        let event = Report.Event.referredOutside(
            institution: words(.institution),
            contact: words(.contact),
            reason: words(.reason),
            advice: words(.advice)
        )
        life.record([event], at: monday + 2 * hour)

        #expect(journey(life).ending == .referred)
        #expect(line(life) == "received+ verified+ finished+")
    }

    @Test(arguments: Report.State.allCases)
    func everyStateHasAPlace(_ state: Report.State) throws {
        var life = try Life.submitted()
        life.record(
            [.adopted(.init(state: state, holder: Office.bandung, isVerified: state != .submitted))],
            at: monday
        )
        let journey = journey(life)

        #expect(!journey.steps.isEmpty)
        #expect(Set(journey.steps.map(\.stage)).count == journey.steps.count)
        #expect((journey.now == nil) == state.isEnded)
        #expect((journey.ending != nil) == (state.isEnded && state != .closed))
    }
}
