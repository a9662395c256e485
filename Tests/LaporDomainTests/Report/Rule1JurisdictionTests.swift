// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// *Bukan wewenang* never ends a report (design.md 3, rule 1).
@Suite struct Rule1JurisdictionTests {
    static let tuesday = Life.monday + 86_400

    @Test func aReturnThatNamesABetterAgencyGoesToTheSender() throws {
        var life = try Life.dispositioned(to: Office.bandung)

        let events = try life.perform(.giveBack(Office.bekasi), by: .liaison(Office.bandung), at: Self.tuesday)

        let reason = Sample.passage(.reason, "Bukan wewenang kami.").digest
        #expect(events == [.returned(from: Office.bandung, to: Office.root, reason: reason, suggestion: Office.bekasi)])
        #expect(life.report.state == .returned)
        #expect(life.report.responsible == Office.root)
        #expect(life.report.senders.isEmpty)
        #expect(life.report.returnedBy == [Office.bandung])
    }

    @Test func aUnitReturnsToTheCityThatForwardedIt() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: Self.tuesday)
        try life.perform(.forward(Office.bandungRoadsNorth), by: .liaison(Office.bandungRoads), at: Self.tuesday)
        #expect(life.report.senders == [Office.root, Office.bandung, Office.bandungRoads])

        try life.perform(.giveBack(Office.bandungHealth), by: .liaison(Office.bandungRoadsNorth), at: Self.tuesday)
        #expect(life.report.responsible == Office.bandungRoads)
        try life.perform(.giveBack(Office.bandungHealth), by: .liaison(Office.bandungRoads), at: Self.tuesday)

        #expect(life.report.responsible == Office.bandung)
        #expect(life.report.senders == [Office.root])
        #expect(life.report.state == .returned)
    }

    @Test func aReturnedDirectSubmissionThatNobodyVerifiedIsSubmittedAgainAtTheRoot() throws {
        var life = try Life.submitted(to: Office.bandung)

        try life.perform(.giveBack(Office.bekasi), by: .liaison(Office.bandung), at: Self.tuesday)

        #expect(life.report.state == .submitted)
        #expect(life.report.responsible == Office.root)
        #expect(life.refusal(of: .verify(), by: .nation) == nil)
    }

    @Test func aReturnedDirectSubmissionThatWasVerifiedIsReturned() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.verify(), by: .admin(Office.bandung), at: Self.tuesday)

        try life.perform(.giveBack(Office.bekasi), by: .liaison(Office.bandung), at: Self.tuesday)

        #expect(life.report.state == .returned)
        #expect(life.report.responsible == Office.root)
    }

    @Test func refusesToReturnWhatCameFromNobody() throws {
        let life = try Life.submitted()

        #expect(life.refusal(of: .giveBack(Office.ministry), by: .nation) == .nobodyToReturnTo)
    }

    @Test(arguments: [(Agency.ID(999), Refusal.unknownAgency), (Office.bandung, Refusal.destinationHoldsIt)])
    func refusesASuggestionThatCannotBe(suggestion: Agency.ID, refusal: Refusal) throws {
        let life = try Life.dispositioned(to: Office.bandung)

        #expect(life.refusal(of: .giveBack(suggestion), by: .liaison(Office.bandung)) == refusal)
    }

    @Test(
        arguments: [
            // A unit and the city that sent it.
            (Office.bandung, Office.bandungRoads, nil, Office.bandung),
            // A sub-unit and its unit.
            (Office.bandungRoads, Office.bandungRoadsNorth, nil, Office.bandungRoads),
            // A city and the nation that sent it.
            (nil, Office.bandung, nil, Office.root),
            (nil, Office.ministry, nil, Office.root),
        ] as [(Agency.ID?, Agency.ID, Agency.ID?, Agency.ID)]
    )
    func withoutASuggestionTheLowestCommonAncestorJudges(
        city: Agency.ID?,
        holder: Agency.ID,
        suggestion: Agency.ID?,
        arbiter: Agency.ID
    ) throws {
        var life = try Life.dispositioned(to: city ?? holder)
        if let city { try life.perform(.forward(holder), by: .admin(city), at: Self.tuesday) }

        try life.perform(.giveBack(suggestion), by: .liaison(holder), at: Self.tuesday)

        #expect(life.report.state == .inArbitration)
        #expect(life.report.arbiter == arbiter)
        #expect(life.report.responsible == holder, "until it is settled the one who doubts still holds it")
        #expect(life.report.arbitrationBeganAt == Self.tuesday)
    }

    @Test(arguments: [
        ([Office.bandungRoads, Office.bandung], Office.bandung),
        ([Office.bandungRoads, Office.bandung, Office.bandungHealth], Office.bandung),
        ([Office.bandung, Office.westJava, Office.bekasi], Office.westJava),
        ([Office.bandungRoads, Office.westJava, Office.bekasiRoads], Office.westJava),
        ([Office.bandung, Office.root, Office.bekasi], Office.root),
        ([Office.bandung, Office.bekasi], Office.westJava),
        ([Office.bandung, Office.denpasar], Office.root),
        ([Office.ministry, Office.bandung], Office.root),
    ])
    func theOneAboveEveryoneConcernedIs(concerned: [Agency.ID], arbiter: Agency.ID) {
        #expect(Sample.tree.lowestCommonAncestor(concerned) == arbiter)
    }

    @Test func regenciesOfOneProvinceAreJudgedByTheProvinceThatSentIt() throws {
        var rules = Sample.rules
        rules = Rulebook(
            policy: try Sample.policy(arbitratedReturn: 1),
            agencies: rules.agencies,
            calendar: rules.calendar
        )
        var life = try Life.submitted()
        life.rules = rules
        try life.perform(.verify(), by: .nation, at: Self.tuesday)
        // An administrator who may step in anywhere, serving at the province.
        let province = Party.officer(9, .nationalAdmin, at: Office.westJava)
        try life.perform(.disposition(Office.bandung), by: province, at: Self.tuesday)

        try life.perform(.giveBack(Office.bekasi), by: .liaison(Office.bandung), at: Self.tuesday)

        #expect(life.report.state == .inArbitration)
        #expect(life.report.arbiter == Office.westJava)
    }

    @Test func theThirdReturnGoesToArbitration() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        for (holder, next) in [(Office.bandung, Office.bekasi), (Office.bekasi, Office.denpasar)] {
            try life.perform(.giveBack(next), by: .liaison(holder), at: Self.tuesday)
            #expect(life.report.state == .returned)
            try life.perform(.disposition(next), by: .nation, at: Self.tuesday)
        }

        try life.perform(.giveBack(Office.ministry), by: .liaison(Office.denpasar), at: Self.tuesday)

        #expect(life.report.state == .inArbitration)
        #expect(life.report.arbiter == Office.root)
        #expect(life.report.returnedBy == [Office.bandung, Office.bekasi, Office.denpasar])
    }
}

extension Sample {
    /// The sample policy with another count of returns.
    static func policy(arbitratedReturn: Int) throws -> Policy {
        let json = policyJSON.replacing("\"arbitrated_return\": 3", with: "\"arbitrated_return\": \(arbitratedReturn)")
        return try policy(json, id: 2)
    }
}
