// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 8 of design.md 3: children, and victims of violence.
@Suite struct Rule8ProtectionTests {
    static let city = Party.admin(Office.bandung)
    static let now = Situation.tuesday

    @Test(arguments: Report.Protection.allCases, Report.State.allCases.filter { $0 != .draft })
    func isConfidentialForGoodFromThatMoment(cause: Report.Protection, state: Report.State) throws {
        var life = try Situation.life(in: state)

        try life.perform(.protect(cause), by: .nation, at: Self.now)

        #expect(life.report.protection == cause)
        #expect(life.report.visibility == .confidential && !life.report.isPublished)
        let refusal = life.refusal(of: .changeVisibility(.public, reason: nil), by: .reporter)
        #expect(refusal == .confidentialForGood)
        let isOver = [.closed, .archived, .referredOutside].contains(state)
        #expect((life.report.responsible == Office.westJavaChildProtection) == !isOver)
        #expect((life.clock(at: Self.now).next != nil) == !isOver, "somebody owes the next step")
        #expect(life.clock(at: Self.now)[.silence] == nil)
    }

    @Test(arguments: [
        // The own government's, else the province's, else a national body's, else nobody's.
        (Office.ambonRoads, Office.ambonChildProtection), (Office.bandungRoads, Office.westJavaChildProtection),
        (Office.bekasi, Office.westJavaChildProtection), (Office.denpasarRoads, Office.denpasarRoads),
    ])
    func goesToTheChildProtectionUnitNearby(held: Agency.ID, unit: Agency.ID) throws {
        var life = try Life.dispositioned(to: held)

        try life.perform(.protect(.violence), by: .nation, at: Self.now)

        #expect(life.report.responsible == unit)
        #expect(life.report.state == .dispositioned)
    }

    @Test func isRecognisedAtVerification() throws {
        var life = try Life.submitted(to: Office.bandung)

        try life.perform(.verify(Report.Verification(.complaint, protection: .minor)), by: Self.city, at: Self.now)

        #expect(life.report.responsible == Office.westJavaChildProtection)
        #expect(life.report.state == .dispositioned)
        #expect(!life.report.isPublished)
    }

    /// Who verifies may name another agency; it stays as hidden there.
    @Test func orGoesWhereItsVerifierSends() throws {
        var life = try Life.submitted(to: Office.bandung)
        let verification = Report.Verification(
            .complaint,
            protection: .minor,
            disposition: Office.bandungHealth,
            note: nil
        )

        try life.perform(.verify(verification), by: Self.city, at: Self.now)

        #expect(life.report.responsible == Office.bandungHealth)
        #expect(life.report.visibility == .confidential)
    }

    @Test func verifyingItLaterDoesNotUncoverIt() throws {
        var life = try Situation.life(in: .submitted)
        try life.perform(.protect(.minor), by: Self.city, at: Self.now)
        #expect(life.report.state == .submitted && life.report.responsible == Office.westJavaChildProtection)

        try life.perform(.verify(), by: .admin(Office.westJavaChildProtection), at: Self.now)

        #expect(life.report.visibility == .confidential && !life.report.isPublished)
        #expect(life.clock(at: Situation.late)[.verification]?.standing == .met)
    }

    @Test func theParentHoldsItWhereNobodyServesThere() throws {
        var life = try Situation.life(
            in: .inProgress,
            rules: Rule1MovementTests.without([Office.westJavaChildProtection])
        )

        try life.perform(.protect(.minor), by: Self.city, at: Self.now)

        #expect(life.report.responsible == Office.westJava)
        #expect(life.report.heldFor == Office.westJavaChildProtection)
    }

    @Test func anExaminationStaysWithItsExaminer() throws {
        var life = try Examined.byTheCitysInspectorate()

        try life.perform(.protect(.minor), by: .nation, at: Self.now)

        #expect(life.report.responsible == Office.bandungInspectorate)
        #expect(life.report.protection == .minor)
    }

    @Test func isSharedWithNobody() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.protect(.minor), by: Self.city, at: Self.now)
        let unit = Party.admin(Office.westJavaChildProtection)
        let open = Report.Action.openCoordination(with: [Office.bekasi], question: Sample.passage(.question))

        #expect(life.refusal(of: open, by: unit) == .confidentialForGood)
        #expect(life.refusal(of: .carbonCopy(to: Office.bekasi, note: nil), by: unit) == .confidentialForGood)
        #expect(life.refusal(of: .merge(into: try Situation.master()), by: .nation) == .cannotMerge(.mustStandAlone))
    }

    @Test func aStrangerNeverLearnsOfIt() {
        #expect(!Readership.mayKnow(.protected, .stranger))
        #expect(Readership.mayKnow(.protected, .reporter))
    }

    /// Whoever held it, read along or was told before, is not among those who may know of a child.
    @Test func whoKnewOfItBeforeKnowsNothingMore() throws {
        var life = try Life.dispositioned(to: Office.bandungRoads)
        try life.perform(.carbonCopy(to: Office.bandungHealth, note: nil), by: Self.city, at: Self.now)
        try life.perform(.escalate(reason: Sample.passage(.reason)), by: .reporter, at: Self.now)

        try life.perform(.protect(.minor), by: .nation, at: Self.now)

        let former = [Office.root, Office.bandungRoads]
        for office in [Office.bandungRoads, Office.bandungHealth, Office.bandung] {
            for role in [Role.agencyAdmin, .liaisonOfficer, .executiveViewer] {
                let party = Party.officer(60, role, at: office)
                let relation = RelationTests.relation(party, life.report, former: former)
                #expect(Readership.viewer(party, of: life.report, relation, under: Sample.policy) == nil, "\(role)")
            }
        }
        let keeper = Party.admin(Office.westJavaChildProtection)
        let relation = RelationTests.relation(keeper, life.report, former: former)
        #expect(Readership.viewer(keeper, of: life.report, relation, under: Sample.policy)?.isOfficer == true)
    }
}
