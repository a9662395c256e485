// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// Oversight complaints that are examined.
enum Examined {
    static let verifier = Party.admin(Office.bandung)

    static func life(
        about respondent: Report.Respondent,
        sentTo agency: Agency.ID? = nil,
        rules: Rulebook = Sample.rules
    ) throws -> Life {
        let submission = Sample.submission(to: agency, at: Life.monday)
        var life = try Life([(.submit(submission), .reporter, Life.monday)], rules: rules)
        try life.perform(
            .verify(Report.Verification(.oversightComplaint, respondent: respondent)),
            by: .nation,
            at: Situation.tuesday
        )
        return life
    }

    /// About the road unit of Bandung, to which it was sent: with the city's inspectorate.
    static func byTheCitysInspectorate(rules: Rulebook = Sample.rules) throws -> Life {
        try life(about: Report.Respondent(.unit, Office.bandungRoads), sentTo: Office.bandungRoads, rules: rules)
    }

    static let inspector = Party.officer(50, .internalOversight, at: Office.bandungInspectorate)
    static let conclusion = Report.Action.conclude(.proven, Sample.passage(.answer))

    static func concluded() throws -> Life {
        var life = try byTheCitysInspectorate()
        try life.perform(conclusion, by: inspector, at: Situation.tuesday)
        return life
    }
}

/// Rule 7 of design.md 3: *pengaduan berkadar pengawasan*.
@Suite struct Rule7OversightTests {
    static let now = Situation.tuesday
    static let reason = Sample.passage(.reason)

    /// The route that the rule names, in a nation of two provinces' worth of examiners.
    static let routes: [(Report.Respondent, Agency.ID)] = [
        (.init(.unit, Office.bandungRoads), Office.bandungInspectorate),
        (.init(.unit, Office.bandungRoadsNorth), Office.bandungInspectorate),
        // The inspectorate, the regent or mayor, or the whole government that commands it: the province's.
        (.init(.unit, Office.bandung), Office.westJavaInspectorate),
        (.init(.unit, Office.bandungInspectorate), Office.westJavaInspectorate),
        (.init(.inspectorate, Office.bandungInspectorate), Office.westJavaInspectorate),
        (.init(.inspectorate, Office.bandung), Office.westJavaInspectorate),
        (.init(.head, Office.bandung), Office.westJavaInspectorate),
        (.init(.head, Office.bekasi), Office.westJavaInspectorate),
        // The governor, and a province's inspectorate: the ministry's inspectorate general; likewise where a province
        // has no inspectorate of its own.
        (.init(.head, Office.westJava), Office.homeAffairsInspectorate),
        (.init(.inspectorate, Office.westJavaInspectorate), Office.homeAffairsInspectorate),
        (.init(.head, Office.ambon), Office.homeAffairsInspectorate),
        (.init(.unit, Office.westJavaChildProtection), Office.westJavaInspectorate),
        (.init(.unit, Office.bali), Office.homeAffairsInspectorate),
        // An agency administrator: the national one; the latter: the Ombudsman.
        (.init(.administrator, Office.bandung), Office.root),
        (.init(.administrator, Office.ministry), Office.root),
        (.init(.administrator, Office.root), Office.ombudsman),
        (.init(.nationalAdministrator, Office.root), Office.ombudsman),
        // Ministries have nobody above them but the Ombudsman.
        (.init(.unit, Office.directorate), Office.ombudsman), (.init(.head, Office.ministry), Office.ombudsman),
        (.init(.unit, Office.root), Office.ombudsman), (.init(.head, Office.homeAffairs), Office.ombudsman),
        (.init(.unit, Office.homeAffairs), Office.ombudsman),
        (.init(.unit, Office.homeAffairsInspectorate), Office.ombudsman), (.init(.unit, Office.ombudsman), Office.root),
        (.init(.head, Office.ombudsman), Office.root),
    ]

    @Test(arguments: routes)
    func goesToAnInspectorateOutsideThatCommand(respondent: Report.Respondent, examiner: Agency.ID) throws {
        let life = try Examined.life(about: respondent, sentTo: Office.denpasar)

        #expect(life.report.responsible == examiner)
        #expect(life.report.state == .dispositioned)
        #expect(life.report.visibility == .confidential && !life.report.isPublished)
        #expect(life.report.respondent == respondent)
    }

    @Test func aUnitOfTheInspectorateIsTheInspectorate() throws {
        let desk = Agency(
            id: Agency.ID(99),
            slug: "irban",
            name: "Irban",
            kind: .workUnit,
            parent: Office.bandungInspectorate
        )
        let rules = Rulebook(
            policy: Sample.policy,
            agencies: AgencyTree(Sample.agencies + [desk]),
            calendar: Sample.calendar
        )

        #expect(
            OversightRoute(rules, on: CivilDate(Self.now, in: .western)).examiner(of: .init(.unit, desk.id))
                == Office.westJavaInspectorate
        )
    }

    /// Whom it is against, over every kind of respondent and every place in the tree.
    @Test func knowsTheChainOfCommand() throws {
        let bandung = [
            Office.bandung, Office.bandungRoads, Office.bandungHealth, Office.bandungInspectorate,
            Office.bandungRoadsNorth,
        ]
        let tables: [(Report.Respondent, Set<Agency.ID>)] = [
            (.init(.unit, Office.bandungRoads), [Office.bandung, Office.bandungRoads, Office.bandungRoadsNorth]),
            (.init(.unit, Office.bandungRoadsNorth), [Office.bandung, Office.bandungRoads, Office.bandungRoadsNorth]),
            (.init(.inspectorate, Office.bandungInspectorate), [Office.bandung, Office.bandungInspectorate]),
            (.init(.inspectorate, Office.bandung), Set(bandung)), (.init(.head, Office.bandung), Set(bandung)),
            (.init(.administrator, Office.bandung), Set(bandung)), (.init(.unit, Office.bandung), Set(bandung)),
            (.init(.nationalAdministrator, Office.root), [Office.root]),
            (
                .init(.head, Office.westJava),
                [Office.westJava, Office.westJavaInspectorate, Office.westJavaChildProtection]
            ),
        ]
        var cells = 0
        for (respondent, chain) in tables {
            var report = try Life.submitted().report
            report.apply(Occurrence(.respondentNamed(respondent), at: Self.now))
            for agency in Sample.agencies.map(\.id) {
                for role in Role.officers {
                    let isNation = role == .nationalAdmin && respondent.kind == .nationalAdministrator
                    let found = Authority(Sample.tree).isAgainst(.officer(7, role, at: agency), report)
                    #expect(
                        found == (chain.contains(agency) || isNation),
                        "\(respondent), \(role.rawValue) at \(agency)"
                    )
                    cells += 1
                }
            }
        }
        print("against: \(cells) cells")
    }

    @Test func itsChainSeesAndDoesNothing() throws {
        let report = try Examined.byTheCitysInspectorate().report
        for agency in [Office.bandung, Office.bandungRoads, Office.bandungRoadsNorth] {
            for role in Role.officers where role != .nationalAdmin {
                let party = Party.officer(7, role, at: agency)
                let relation = RelationTests.relation(party, report, former: [Office.bandungRoads])
                #expect(Readership.viewer(party, of: report, relation, under: Sample.policy) == nil)
                for name in Report.Action.Name.allCases where Sample.policy.allows(name, to: role) {
                    #expect(throws: Refusal.self, "\(role.rawValue): \(name.rawValue)") {
                        try report.mayDo(name, party, Sample.rules)
                    }
                }
            }
        }
    }

    @Test func onlyItsExaminersReadIt() throws {
        let report = try Examined.byTheCitysInspectorate().report
        for agency in Sample.agencies.map(\.id) {
            for role in Role.officers {
                let party = Party.officer(7, role, at: agency)
                let relation = RelationTests.relation(party, report, former: [Office.bandungRoads])
                let viewer = Readership.viewer(party, of: report, relation, under: Sample.policy)
                // Of the examiner's own house; its keeper of personal data can erase words, without a name.
                let isExaminer =
                    [.internalOversight, .ombudsman, .dataProtectionOfficer].contains(role)
                    && agency == Office.bandungInspectorate
                // The nation reads it wherever it serves, but for the chain that it is about.
                let isNation =
                    role == .nationalAdmin
                    && ![Office.bandung, Office.bandungRoads, Office.bandungRoadsNorth].contains(agency)
                let expected: Viewer? =
                    isExaminer || isNation ? .officer(party, seesIdentity: role == .internalOversight) : nil
                #expect(viewer == expected, "\(role.rawValue) at \(agency)")
            }
        }
    }

    // MARK: it stays with them

    static let elsewhere: [Report.Action] = [
        .disposition(Office.bandungHealth), .disposition(Office.bandung),
        .transfer(to: Office.bandungHealth, reason: reason), .transfer(to: Office.westJava, reason: reason),
        .forward(Office.bandungHealth),
    ]

    @Test(arguments: elsewhere)
    func goesNowhereElse(action: Report.Action) throws {
        let life = try Examined.byTheCitysInspectorate()

        for party in [Party.nation, Examined.inspector, .admin(Office.bandungInspectorate)] {
            #expect(life.refusal(of: action, by: party) != nil, "\(action.name.rawValue) by \(party.code)")
        }
    }

    /// Everything is below the nation, but not everything is its office.
    @Test func theNationExaminesItselfAndPassesItToNobody() throws {
        let life = try Examined.life(about: .init(.administrator, Office.bandung), sentTo: Office.denpasar)
        #expect(life.report.responsible == Office.root)

        for agency in Sample.agencies.map(\.id) where agency != Office.root {
            let refusal = life.refusal(of: .transfer(to: agency, reason: Self.reason), by: .nation)
            #expect(refusal == .examinerOnly(Office.root), "\(agency)")
        }
        #expect(life.refusal(of: Examined.conclusion, by: .nation) == nil)
    }

    @Test func namesTheOnlyExaminer() throws {
        var life = try Examined.byTheCitysInspectorate()
        try life.perform(.giveBack(Office.westJavaInspectorate), by: Examined.inspector, at: Self.now)

        #expect(
            life.refusal(of: .disposition(Office.bandungHealth), by: .nation)
                == .examinerOnly(Office.bandungInspectorate)
        )
    }

    /// Sent by the very unit that it is about, it does not go back there.
    @Test(arguments: [Office.bekasi, nil])
    func isNeverReturnedOrRecalledIntoThatCommand(suggestion: Agency.ID?) throws {
        var returned = try Examined.byTheCitysInspectorate()
        #expect(returned.report.senders == [Office.root, Office.bandungRoads])
        try returned.perform(.giveBack(suggestion), by: Examined.inspector, at: Self.now)
        var recalled = try Examined.byTheCitysInspectorate()
        try recalled.perform(.recall(reason: Self.reason), by: .nation, at: Self.now)

        for life in [returned, recalled] {
            #expect(life.report.responsible == Office.root)
            #expect(life.report.state == .returned, "no judge of competence stands between")
            #expect(!life.report.senders.contains(Office.root))
        }
    }

    @Test func whatIsAgainstTheNationIsNotReturnedToIt() throws {
        let life = try Examined.life(about: .init(.nationalAdministrator, Office.root), sentTo: Office.bandung)
        let officer = Party.officer(7, .ombudsman, at: Office.ombudsman)

        #expect(life.refusal(of: .giveBack(Office.bandung), by: officer) == .examinerOnly(Office.ombudsman))
        #expect(life.refusal(of: .recall(reason: Self.reason), by: .nation) == .notYours(.recall))
    }

    @Test func whereNobodyServesAtTheExaminerTheNextOneHoldsIt() throws {
        let rules = Rule1MovementTests.without([Office.bandungInspectorate])
        var life = try Examined.byTheCitysInspectorate(rules: rules)
        #expect(life.report.responsible == Office.westJavaInspectorate, "never the mayor above it")
        #expect(life.report.heldFor == Office.bandungInspectorate)
        #expect(life.refusal(of: .follow, by: .system) == .nothingToFollow)

        life.rules = Sample.rules
        try life.perform(.follow, by: .system, at: Self.now)
        #expect(life.report.responsible == Office.bandungInspectorate)

        life.rules = Rule1MovementTests.without([Office.bandungInspectorate, Office.westJavaInspectorate])
        try life.perform(.follow, by: .system, at: Self.now)
        #expect(life.report.responsible == Office.homeAffairsInspectorate)
    }

    @Test(arguments: [
        (Report.Respondent(.unit, Office.bandungRoads), Office.root),
        (.init(.nationalAdministrator, Office.root), Office.ombudsman),
    ])
    func whenItIsLateOnlyWhoStandsOutsideIsTold(respondent: Report.Respondent, told: Agency.ID) throws {
        var life = try Examined.life(about: respondent)
        if life.report.responsible == told {
            // Whoever stands outside holds it already: there is nobody else to be told.
            #expect(life.refusal(of: .escalate(reason: Self.reason), by: .reporter, at: Self.now) == .nobodyAbove)
        } else {
            try life.perform(.escalate(reason: Self.reason), by: .reporter, at: Self.now)
            #expect(life.report.escalatedTo == told)
        }

        try life.perform(.escalateOverdue, by: .system, at: wib("2026-12-01 09:00"))
        #expect(life.report.escalatedTo == told)
    }

    // MARK: how it ends

    @Test func endsOnlyByItsOutcome() throws {
        let life = try Examined.byTheCitysInspectorate()
        for action in [
            Report.Action.finalAnswer(), .archive("duplicate"), .close(), Self.refer, .merge(into: life.report),
        ] {
            for party in [Party.nation, Examined.inspector, .admin(Office.bandungInspectorate)] {
                #expect(life.refusal(of: action, by: party) != nil, "\(action.name.rawValue) by \(party.code)")
            }
        }
        for action in [Report.Action.confirm, .closeBySilence] {
            let party: Party = action == .confirm ? .reporter : .system
            #expect(life.refusal(of: action, by: party, at: Situation.late) != nil)
        }
        for finding in Report.Finding.allCases {
            var ended = life
            let words = Sample.passage(.answer)
            let events = try ended.perform(.conclude(finding, words), by: Examined.inspector, at: Self.now)
            #expect(events == [.concluded(finding, words.digest), .closed(by: .internalOversight, reason: nil)])
            #expect(ended.report.state == .closed)
            #expect(ended.clock(at: Situation.late).next == nil)
            #expect(ended.clock(at: Self.now)[.firstResponse]?.standing == .met)
        }
    }

    static let refer = Report.Action.referOutside(Situation.referral)

    @Test func aDraftIsNoWayAround() throws {
        var life = try Examined.byTheCitysInspectorate()
        let admin = Party.admin(Office.bandungInspectorate)
        try life.perform(.draft(.final, Sample.passage(.draft)), by: admin, at: Self.now)

        #expect(life.refusal(of: .approve(Sample.passage(.answer)), by: admin) == .oversightOutcomeMissing)
    }

    @Test func neitherIsAReturnOrADeferral() throws {
        var returned = try Examined.byTheCitysInspectorate()
        try returned.perform(.giveBack(Office.bekasi), by: Examined.inspector, at: Self.now)
        for action in [Self.refer, .archive("duplicate")] {
            #expect(returned.refusal(of: action, by: .nation) == .oversightOutcomeMissing)
        }

        var deferred = try Life.submitted(.oversightComplaint)
        try deferred.perform(.ask(), by: .nation, at: Life.monday)
        try deferred.perform(.lapseDeferral, by: .system, at: Situation.late)
        #expect(deferred.report.state == .submitted, "it goes on with what there is")
        #expect(deferred.clock(at: Situation.late)[.verification]?.standing == .running)
    }

    @Test func whoeverExaminesCanConclude() throws {
        for (respondent, examiner) in Self.routes {
            let life = try Examined.life(about: respondent, sentTo: Office.denpasar)
            let officers = Role.officers.map { Party.officer(7, $0, at: examiner) }
            let able = officers.filter { life.refusal(of: Examined.conclusion, by: $0) == nil }
            let seeing = able.filter {
                let relation = RelationTests.relation($0, life.report)
                return Readership.viewer($0, of: life.report, relation, under: Sample.policy) != nil
            }
            #expect(!seeing.isEmpty, "\(respondent) at \(examiner)")
        }
    }

    @Test func aWithdrawalDoesNotStopIt() throws {
        var life = try Examined.byTheCitysInspectorate()

        let events = try life.perform(.withdraw(reason: nil), by: .reporter, at: Self.now)

        #expect(events == [.withdrawn(reason: nil)])
        #expect(life.report.state == .dispositioned)
        #expect(life.refusal(of: .withdraw(reason: nil), by: .reporter) == .alreadyWithdrawn)
        #expect(life.refusal(of: Examined.conclusion, by: Examined.inspector) == nil)
    }

    @Test func aContestedOutcomeIsExaminedAgain() throws {
        var life = try Examined.concluded()
        try life.perform(.contest(), by: .reporter, at: Self.now)
        #expect(life.report.state == .contested)
        #expect(life.clock(at: Self.now).next?.kind == .reply)

        try life.perform(.conclude(.unproven, Sample.passage(.answer)), by: Examined.inspector, at: Self.now)
        #expect(life.report.state == .closed)
    }

    // MARK: how it becomes one

    @Test(arguments: WorkflowTests.order.filter { $0.value.contains(.reclassify) }.map(\.key))
    func whatTurnsOutToBeOneMovesAtOnce(state: Report.State) throws {
        var life = try Situation.life(in: state)
        let change = Report.Reclassification(
            .oversightComplaint,
            respondent: .init(.unit, Office.bandungRoads),
            reason: Self.reason
        )

        try life.perform(.reclassify(change), by: .admin(Office.bandung), at: Self.now)

        #expect(life.report.responsible == Office.bandungInspectorate)
        #expect(life.report.state == .dispositioned)
        #expect(life.report.visibility == .confidential)
        let clock = life.clock(at: Self.now)
        #expect(clock[.resolution]?.standing == .running, "whatever was answered or asked before")
        #expect(clock[.resolution]?.basis == .actual)
        #expect(clock[.silence] == nil && clock[.information] == nil)
        #expect(clock.next != nil)
    }

    @Test func waitsForARespondentAndGoesNowhereWithoutOne() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.verify(Report.Verification(.oversightComplaint)), by: .nation, at: Self.now)
        #expect(life.report.state == .verified && life.report.visibility == .confidential)
        #expect(life.report.responsible == Office.root, "whoever else holds it could be whom it is about")
        #expect(life.refusal(of: .disposition(Office.bandungInspectorate), by: .nation) == .respondentMissing)

        let naming = Report.Reclassification(
            .oversightComplaint,
            respondent: .init(.head, Office.bandung),
            reason: Self.reason
        )
        try life.perform(.reclassify(naming), by: .nation, at: Self.now)

        #expect(life.report.responsible == Office.westJavaInspectorate)
    }

    @Test func isLoweredOnlyByTheInspectorateWhichThenAnswersIt() throws {
        var life = try Examined.byTheCitysInspectorate()
        let change = Report.Action.reclassify(Report.Reclassification(.complaint, reason: Self.reason))
        #expect(life.refusal(of: change, by: .nation) == .classStands)
        #expect(life.refusal(of: change, by: .admin(Office.bandungInspectorate)) == .classStands)

        try life.perform(change, by: Examined.inspector, at: Self.now)

        #expect(life.report.visibility == .confidential)
        #expect(life.refusal(of: .changeVisibility(.public, reason: nil), by: .reporter) == .confidentialForGood)
        #expect(life.refusal(of: .finalAnswer(), by: Examined.inspector) == nil)
        let relation = RelationTests.relation(.admin(Office.bandung), life.report, former: [Office.bandungRoads])
        #expect(relation.isAgainst)
        #expect(Readership.viewer(.admin(Office.bandung), of: life.report, relation, under: Sample.policy) == nil)
        // Nor does it go into that command now, by whatever way.
        let transfer = Report.Action.transfer(to: Office.bandungRoads, reason: Self.reason)
        #expect(life.refusal(of: transfer, by: .nation) == .examinerOnly(Office.bandungInspectorate))
        try life.perform(.giveBack(Office.bandungRoads), by: Examined.inspector, at: Self.now)
        #expect(life.report.responsible == Office.root)
    }

    /// What is taken over with an unknown party goes up to the nation, not to whoever is above.
    @Test func withoutAKnownPartyItRisesToTheNation() throws {
        var life = try Life.dispositioned(to: Office.bandungInspectorate)
        life.record(
            [.reclassified(.oversightComplaint, category: nil, .confidential, reason: Self.reason.digest)],
            at: Self.now
        )
        #expect(life.refusal(of: .follow, by: .system) == .nothingToFollow)
        life.rules = Rulebook(
            policy: Sample.policy,
            agencies: Sample.rules.agencies,
            calendar: Sample.calendar,
            isStaffed: { $0 != Office.bandungInspectorate }
        )

        try life.perform(.follow, by: .system, at: Self.now)

        #expect(life.report.responsible == Office.root)
    }

    @Test func isConfidentialFromTheMomentItIsRecognisedAndForGood() throws {
        var life = try Life.submitted()
        #expect(life.report.visibility == .public)
        try life.perform(.verify(Report.Verification(.oversightComplaint)), by: .nation, at: Life.monday)
        #expect(life.report.visibility == .confidential)
        #expect(life.refusal(of: .changeVisibility(.public, reason: nil), by: .reporter) == .confidentialForGood)
        #expect(try Life.submitted(.oversightComplaint).report.visibility == .confidential)
    }

    @Test func isSharedWithNobody() throws {
        let life = try Examined.byTheCitysInspectorate()
        let admin = Party.admin(Office.bandungInspectorate)
        let open = Report.Action.openCoordination(with: [Office.bekasi], question: Sample.passage(.question))

        #expect(life.refusal(of: open, by: admin) == .confidentialForGood)
        #expect(life.refusal(of: .carbonCopy(to: Office.bekasi, note: nil), by: admin) == .confidentialForGood)
    }

    @Test func isNotAClassThatReportersChoose() {
        #expect(!Report.Classification.ofReporters.contains(.oversightComplaint))
        #expect(!Report.Classification.ofReporters.contains(.unclassified))
    }
}
