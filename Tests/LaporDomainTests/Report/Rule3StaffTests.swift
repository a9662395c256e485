// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 3 of design.md 3: an agency without an active officer never holds a report, and work follows the successor.
@Suite struct Rule3StaffTests {
    static let tuesday = Situation.tuesday
    static let north = Office.bandungRoadsNorth

    /// Nobody serves in the northern sub-unit, nor in its unit where `isUnitEmpty`.
    static func rules(isUnitEmpty: Bool = false) -> Rulebook {
        Rule1MovementTests.without(isUnitEmpty ? [north, Office.bandungRoads] : [north])
    }

    @Test(arguments: [(false, Office.bandungRoads), (true, Office.bandung)])
    func itsParentHoldsWhatTheReporterSentIt(isUnitEmpty: Bool, holder: Agency.ID) throws {
        let life = try Life(
            [(.submit(Sample.submission(to: Self.north, at: Life.monday)), .reporter, Life.monday)],
            rules: Self.rules(isUnitEmpty: isUnitEmpty)
        )

        #expect(life.report.responsible == holder)
        #expect(life.report.heldFor == Self.north)
        #expect(life.report.senders == [Office.root])
    }

    @Test func itsParentHoldsWhateverIsSentThere() throws {
        var sent = try Situation.life(in: .verified, rules: Self.rules())
        try sent.perform(.disposition(Self.north), by: .nation, at: Self.tuesday)
        var forwarded = try Situation.life(in: .dispositioned, rules: Self.rules())
        try forwarded.perform(.forward(Self.north), by: .liaison(Office.bandungRoads), at: Self.tuesday)
        var moved = try Situation.life(in: .dispositioned, rules: Self.rules())
        try moved.perform(
            .transfer(to: Self.north, reason: Sample.passage(.reason)),
            by: .admin(Office.bandung),
            at: Self.tuesday
        )
        var judged = try Situation.life(in: .inArbitration, rules: Self.rules())
        try judged.perform(.arbitrate(Self.north), by: .admin(Office.bandung), at: Self.tuesday)

        for life in [sent, forwarded, moved, judged] {
            #expect(life.report.responsible == Office.bandungRoads)
            #expect(life.report.heldFor == Self.north)
            #expect(life.history.last?.event == .heldInStead(of: Self.north))
        }
    }

    @Test func sendsANumberedLetterAndRecordsTheReply() throws {
        var life = try Situation.life(in: .dispositioned, rules: Self.rules())
        try life.perform(.forward(Self.north), by: .liaison(Office.bandungRoads), at: Self.tuesday)

        for direction in Report.LetterDirection.allCases {
            let letter = Sample.passage(.letter, "Nomor 15/\(direction.rawValue)/2026")
            let events = try life.perform(
                .recordLetter(direction, letter),
                by: .liaison(Office.bandungRoads),
                at: Self.tuesday
            )
            #expect(events == [.letterRecorded(direction, letter.digest)])
        }
        #expect(life.report.heldFor == Self.north, "letters move nothing")
        #expect(!Readership.mayKnow(.letterRecorded, .reporter))
    }

    @Test func workGoesUpFromWhereNobodyServesAndDownAgain() throws {
        var life = try Situation.life(in: .inProgress)
        let before = life.clock(at: Self.tuesday)[.resolution]?.dueAt
        #expect(life.refusal(of: .follow, by: .system) == .nothingToFollow)

        life.rules = Rule1MovementTests.without([Office.bandungRoads])
        let up = try life.perform(.follow, by: .system, at: Self.tuesday)
        #expect(life.report.responsible == Office.bandung)
        #expect(life.report.heldFor == Office.bandungRoads)
        #expect(life.report.senders == [Office.root])
        #expect(life.report.state == .inProgress, "what was owed is owed by whoever holds it")
        #expect(
            up.first
                == .transferred(from: Office.bandungRoads, to: Office.bandung, .unstaffed, reason: nil)
        )

        life.rules = Sample.rules
        try life.perform(.follow, by: .system, at: Self.tuesday)
        #expect(life.report.responsible == Office.bandungRoads)
        #expect(life.report.heldFor == nil)
        #expect(life.clock(at: Self.tuesday)[.resolution]?.dueAt == before)
    }

    @Test func workFollowsTheSuccessorInForce() throws {
        let day = CivilDate(Self.tuesday, in: .western)
        let ended = Sample.agencies.map { agency in
            agency.id != Office.bandungRoads
                ? agency
                : Agency(
                    id: agency.id,
                    slug: agency.slug,
                    name: agency.name,
                    kind: agency.kind,
                    parent: agency.parent,
                    region: agency.region,
                    endsOn: day,
                    successor: Office.bandungHealth
                )
        }
        var life = try Situation.life(
            in: .inProgress,
            rules: Rulebook(policy: Sample.policy, agencies: AgencyTree(ended), calendar: Sample.calendar)
        )
        #expect(life.refusal(of: .follow, by: .system, at: Self.tuesday) == .nothingToFollow, "the last day counts")

        let events = try life.perform(.follow, by: .system, at: Self.tuesday + 86_400)

        #expect(
            events
                == [.transferred(from: Office.bandungRoads, to: Office.bandungHealth, .succeeded, reason: nil)]
        )
        #expect(life.report.senders == [Office.root, Office.bandung])
        var fresh = try Life.submitted()
        fresh.rules = life.rules
        try fresh.perform(.verify(), by: .nation, at: Self.tuesday + 86_400)
        try fresh.perform(.disposition(Office.bandungRoads), by: .nation, at: Self.tuesday + 86_400)
        #expect(fresh.report.responsible == Office.bandungHealth)
    }

    /// Where the national administrator stands between, a chosen agency is a wish and not a holder.
    @Test func aWishThatGoesByTheNationWaitsThere() throws {
        let central = Sample.agencies.map { agency in
            agency.id != Office.denpasar
                ? agency
                : Agency(
                    id: agency.id,
                    slug: agency.slug,
                    name: agency.name,
                    kind: agency.kind,
                    parent: agency.parent,
                    zone: agency.zone,
                    region: agency.region,
                    connectionModel: .central,
                    acceptsDirect: false
                )
        }
        let life = try Life(
            [(.submit(Sample.submission(to: Office.denpasar, at: Life.monday)), .reporter, Life.monday)],
            rules: Rulebook(policy: Sample.policy, agencies: AgencyTree(central), calendar: Sample.calendar)
        )

        #expect(life.report.responsible == Office.root)
        #expect(life.refusal(of: .follow, by: .system) == .nothingToFollow)
    }
}
