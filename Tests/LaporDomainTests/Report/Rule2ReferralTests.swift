// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 2 of design.md 3: bodies outside.
@Suite struct Rule2ReferralTests {
    static let refer = Report.Action.referOutside(Situation.referral)

    @Test func onlyTheNationRefersOutside() throws {
        let life = try Situation.life(in: .verified)

        for role in Role.allCases where role != .nationalAdmin {
            let party = role == .reporter ? Party.reporter : .officer(7, role, at: Situation.holder)
            #expect(life.refusal(of: Self.refer, by: party) == .notPermitted(.referOutside), "\(role.rawValue)")
        }
        #expect(life.refusal(of: Self.refer, by: .nation) == nil)
    }

    @Test(arguments: Report.State.allCases)
    func beforeItIsAnybodysWork(state: Report.State) throws {
        let life = try Situation.life(in: state)
        let isInOrder = [.submitted, .verified, .returned].contains(state)

        #expect(life.refusal(of: Self.refer, by: .nation) == (isInOrder ? nil : .outOfOrder(state, .referOutside)))
    }

    @Test func namesWhoWhyAndWhatTheReporterCanDo() throws {
        var life = try Situation.life(in: .verified)

        let events = try life.perform(Self.refer, by: .nation, at: Situation.tuesday)

        let referral = Situation.referral
        #expect(
            events == [
                .referredOutside(
                    institution: referral.institution.digest,
                    contact: referral.contact.digest,
                    reason: referral.reason.digest,
                    advice: referral.advice.digest
                )
            ]
        )
        #expect(Self.refer.passages.map(\.part) == [.institution, .contact, .reason, .advice])
        for part in [Passage.Part.institution, .contact, .advice] { #expect(Readership.mayRead(part, .stranger)) }
        #expect(Readership.mayRead(.reason, .reporter))
        #expect(life.report.state.isEnded)
        #expect(life.clock(at: Situation.late).next == nil)
        #expect(life.report.isPublished, "everybody sees where such a matter belongs")
    }

    @Test func comesBackWhereThatWasWrong() throws {
        var life = try Situation.life(in: .referredOutside)

        try life.perform(.restore(reason: Sample.passage(.reason)), by: .nation, at: Situation.tuesday)

        #expect(life.report.state == .verified)
        #expect(life.clock(at: Situation.tuesday)[.resolution]?.isOwed == true, "nothing started anew")
        #expect(life.due(.resolution) == "2026-02-02T23:59:59+07:00")
    }

    /// The service side stays with us: a report that holds both matters is split first.
    @Test func theServiceSideStays() throws {
        var life = try Situation.life(in: .verified)
        try life.perform(.split(into: Report.ID(9)), by: .nation, at: Situation.tuesday)

        try life.perform(Self.refer, by: .nation, at: Situation.tuesday)

        #expect(life.report.children == [Report.ID(9)])
    }
}
