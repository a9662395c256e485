// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 9 of design.md 3.
@Suite struct Rule9OmbudsmanTests {
    static let ombudsman = Party.officer(7, .ombudsman, at: Office.ombudsman)
    static let notice = Report.Action.noticeOfSupervision(Sample.passage(.notice))
    static let refer = Report.Action.referToOmbudsman(reason: nil)

    @Test func aNoticeNeedsABreachAndMovesNothing() throws {
        var life = try Situation.life(in: .dispositioned)
        #expect(life.refusal(of: Self.notice, by: Self.ombudsman, at: Situation.tuesday) == .nothingBreached)
        let before = life.clock(at: Situation.late)

        let events = try life.perform(Self.notice, by: Self.ombudsman, at: Situation.late)

        #expect(events == [.supervisionNoticed(by: .ombudsman, Sample.passage(.notice).digest)])
        #expect(life.report.state == .dispositioned)
        #expect(life.clock(at: Situation.late).deadlines == before.deadlines, "the agency still owes its answer")
        #expect(life.refusal(of: Self.notice, by: .officer(8, .supervisor, at: Office.westJava)) == .nothingBreached)
        #expect(!Readership.mayRead(.notice, .reporter) && !Readership.mayKnow(.supervisionNoticed, .stranger))
    }

    @Test(arguments: [Report.State.deferred, .informationRequested])
    func whatWaitsForTheReporterIsNoBreach(state: Report.State) throws {
        let life = try Situation.life(in: state)

        #expect(life.refusal(of: Self.notice, by: Self.ombudsman, at: Situation.late) == .nothingBreached)
    }

    @Test(arguments: Access.Secrecy.allCases)
    func onABreachItSeesNoIdentity(secrecy: Access.Secrecy) throws {
        let report = try ReadershipTests.report(secrecy, .verified, isOversight: false)
        let relation = RelationTests.relation(Self.ombudsman, report, isOverdue: true)

        let viewer = Readership.viewer(Self.ombudsman, of: report, relation, under: Sample.policy)

        let isHidden = secrecy == .confidential || secrecy == .both
        #expect(viewer == (isHidden ? nil : .officer(Self.ombudsman, seesIdentity: false)))
    }

    @Test(arguments: Access.Secrecy.allCases)
    func withAReferralItDoes(secrecy: Access.Secrecy) throws {
        var report = try ReadershipTests.report(secrecy, .verified, isOversight: false)
        report.apply(Occurrence(.referredToOmbudsman(reason: nil), at: Situation.late))
        let relation = RelationTests.relation(Self.ombudsman, report)

        #expect(
            Readership.viewer(Self.ombudsman, of: report, relation, under: Sample.policy)
                == .officer(Self.ombudsman, seesIdentity: true)
        )
        let supervisor = Party.officer(8, .supervisor, at: Office.ombudsman)
        let other = RelationTests.relation(supervisor, report)
        #expect(Readership.viewer(supervisor, of: report, other, under: Sample.policy)?.isOfficer != true)
    }

    /// The reporter's consent is that the reporter does it.
    @Test func onlyTheReporterRefersAndOnlyOnce() throws {
        for role in Role.allCases where Sample.policy.allows(.referToOmbudsman, to: role) { #expect(role == .reporter) }
        var life = try Situation.life(in: .awaitingReporter)
        try life.perform(Self.refer, by: .reporter, at: Situation.tuesday)

        #expect(life.report.state == .awaitingReporter && life.report.isReferredToOmbudsman)
        #expect(life.refusal(of: Self.refer, by: .reporter) == .alreadyReferred)
    }

    @Test(arguments: [
        // There must have been a complaint to the agency: an answer, or a limit that passed without one.
        (Report.State.dispositioned, false, false), (.dispositioned, true, true), (.awaitingReporter, false, true),
        (.closed, true, true), (.deferred, true, false), (.submitted, true, true), (.merged, true, true),
    ])
    func needsAnEarlierComplaint(state: Report.State, isLate: Bool, isFit: Bool) throws {
        let life = try Situation.life(in: state)

        let refusal = life.refusal(of: Self.refer, by: .reporter, at: isLate ? Situation.late : Situation.tuesday)

        #expect(refusal == (isFit ? nil : .nothingBreached))
    }

    @Test func theAgencyStillOwesItsAnswer() throws {
        var life = try Situation.life(in: .dispositioned)
        let before = life.clock(at: Situation.late)

        try life.perform(Self.refer, by: .reporter, at: Situation.late)

        #expect(life.report.responsible == Situation.holder)
        #expect(life.clock(at: Situation.late).deadlines == before.deadlines)
        #expect(life.refusal(of: .finalAnswer(), by: .liaison(Situation.holder)) == nil)
    }

    @Test func whatIsSentToTheOmbudsmanItCanAnswer() throws {
        let life = try Life.dispositioned(to: Office.ombudsman)

        for action in [Report.Action.interimAnswer(), .finalAnswer(), .giveBack(Office.bandung)] {
            #expect(life.refusal(of: action, by: Self.ombudsman) == nil, "\(action.name.rawValue)")
        }
    }

    /// Taken back from everybody means from the Ombudsman too; the report itself stays with it.
    @Test func aNameIsTakenBackFromTheOmbudsman() throws {
        var report = try ReadershipTests.report(.normal, .verified, isOversight: false)
        report.apply(Occurrence(.referredToOmbudsman(reason: nil), at: Situation.late))
        report.apply(Occurrence(.identityTakenBack(from: nil), at: Situation.late))

        let relation = RelationTests.relation(Self.ombudsman, report)

        #expect(
            Readership.viewer(Self.ombudsman, of: report, relation, under: Sample.policy)
                == .officer(Self.ombudsman, seesIdentity: false)
        )
    }
}
