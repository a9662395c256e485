// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// How an office stands to a report (design.md 3, Visibility; domain.md 3.2).
@Suite struct RelationTests {
    static let authority = Authority(Sample.tree)

    static func relation(
        _ party: Party,
        _ report: Report,
        former: [Agency.ID] = [],
        isOverdue: Bool = false,
        at now: Date = Situation.tuesday
    ) -> Relation {
        authority.relation(
            of: party,
            to: report,
            former: former,
            isOverdue: isOverdue,
            at: now,
            under: Sample.rules
        )
    }

    /// Who has a report of a road unit of Bandung as its own, by the reach of the role.
    @Test(
        arguments: [
            (Role.agencyAdmin, [20, 21]), (.liaisonOfficer, [20, 21]), (.approver, [20, 21]),
            (.executiveViewer, [20, 21]), (.intakeOperator, [20, 21]),
            (.internalOversight, [20, 21, 22, 23, 24]), (.coordinationTeam, [20, 21, 22, 23, 24]),
            (.supervisor, [1, 10, 20, 21]), (.ombudsman, []), (.priorityWatcher, []),
            (.nationalAdmin, Sample.agencies.map(\.id.rawValue)),
            (.dataProtectionOfficer, Sample.agencies.map(\.id.rawValue)), (.apiDeveloper, []), (.operator, []),
        ] as [(Role, [Int64])]
    )
    func reachesAsFarAsItsRowSays(role: Role, own: [Int64]) throws {
        let report = try Situation.life(in: .dispositioned).report

        let found = Sample.agencies.map(\.id).filter { Self.relation(.officer(7, role, at: $0), report).isOwn }

        #expect(Set(found) == Set(own.map { Agency.ID($0) }))
    }

    @Test func theOmbudsmanReachesWhatIsLateOrReferred() throws {
        var life = try Situation.life(in: .awaitingReporter)
        let ombudsman = Party.officer(7, .ombudsman, at: Office.ombudsman)
        #expect(!Self.relation(ombudsman, life.report).isOwn)
        #expect(Self.relation(ombudsman, life.report, isOverdue: true).isOwn)
        #expect(!Self.relation(ombudsman, life.report, isOverdue: true).isReferred)

        try life.perform(.referToOmbudsman(reason: nil), by: .reporter, at: Situation.tuesday)

        #expect(Self.relation(ombudsman, life.report).isReferred)
        #expect(!Self.relation(.officer(7, .supervisor, at: Office.ombudsman), life.report).isReferred)
    }

    @Test(arguments: [(Report.Priority.low, false), (.normal, false), (.high, true), (.urgent, true)])
    func aPriorityWatcherReachesWhatIsUrgent(priority: Report.Priority, isOwn: Bool) throws {
        var life = try Situation.life(in: .dispositioned)
        try life.perform(.prioritise(priority, reason: nil), by: .admin(Office.bandung), at: Situation.tuesday)

        #expect(Self.relation(.officer(7, .priorityWatcher, at: Office.root), life.report).isOwn == isOwn)
    }

    @Test func whoHeldItOrJudgesItHasItAtTheDesk() throws {
        let disputed = try Situation.life(in: .inArbitration).report

        #expect(Self.relation(.liaison(Situation.holder), disputed).isAtDesk)
        #expect(Self.relation(.admin(Office.bandung), disputed).isAtDesk)
        #expect(!Self.relation(.admin(Office.bekasi), disputed).isAtDesk)
        #expect(Self.relation(.admin(Office.bekasi), disputed, former: [Office.bekasiRoads]).isAtDesk)
        #expect(!Self.relation(.admin(Office.bekasiRoads), disputed, former: [Office.bekasi]).isAtDesk)
    }

    @Test func whoReadsAlongOrContributesIsInvolved() throws {
        var life = try Situation.life(in: .inProgress)
        let unit = Party.liaison(Situation.holder)
        try life.perform(.carbonCopy(to: Office.denpasarRoads, note: nil), by: unit, at: Situation.tuesday)
        try life.perform(
            .openCoordination(with: [Office.bekasi], question: Sample.passage(.question)),
            by: unit,
            at: Situation.tuesday
        )
        try life.perform(.closeCoordination(Sample.passage(.conclusion)), by: unit, at: Situation.tuesday)

        for (agency, isInvolved) in [
            (Office.denpasarRoads, true), (Office.denpasar, true), (Office.bekasi, true), (Office.bekasiRoads, false),
            (Office.westJava, false), (Office.ambon, false),
        ] {
            #expect(Self.relation(.admin(agency), life.report).isInvolved == isInvolved, "\(agency)")
            #expect(!Self.relation(.admin(agency), life.report).isOwn)
        }
    }

    /// The reporter opens it per report and unit, and takes it back.
    @Test func anOpeningIsForThatUnitAlone() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.openIdentity(to: Situation.holder), by: .reporter, at: Situation.tuesday)

        for (agency, isOpened) in [
            (Situation.holder, true), (Office.bandung, false), (Office.bandungRoadsNorth, false), (Office.root, false),
        ] {
            #expect(Self.relation(.admin(agency), life.report).isOpened == isOpened, "\(agency)")
        }

        try life.perform(.takeBackIdentity(from: Situation.holder), by: .reporter, at: Situation.tuesday)
        #expect(!Self.relation(.admin(Situation.holder), life.report).isOpened)
        #expect(!life.report.isAnonymous, "only that unit lost it")

        try life.perform(.takeBackIdentity(from: nil), by: .reporter, at: Situation.tuesday)
        #expect(life.report.isAnonymous)
    }

    // MARK: two persons (design.md 3, Visibility)

    static func granted() throws -> Life {
        let submission = Sample.submission(to: Office.bandungRoads, isAnonymous: true, at: Life.monday)
        var life = try Life([(.submit(submission), .reporter, Life.monday)])
        try life.perform(.requestIdentity(reason: Sample.passage(.reason)), by: .admin(Office.bandung), at: Life.monday)
        try life.perform(.grantIdentity, by: .nation, at: Life.monday)
        return life
    }

    @Test(arguments: [
        // Three working days after Monday 12 January.
        ("2026-01-12 10:00", true), ("2026-01-15 23:59", true), ("2026-01-16 00:00", false),
    ])
    func isOpenToOneOfficerForAFewDays(now: String, isOpened: Bool) throws {
        let report = try Self.granted().report

        #expect(Self.relation(.admin(Office.bandung), report, at: wib(now)).isOpened == isOpened)
        #expect(!Self.relation(.officer(999, .agencyAdmin, at: Office.bandung), report, at: wib(now)).isOpened)
        #expect(!Self.relation(.nation, report, at: wib(now)).isOpened, "who agrees does not look")
    }

    @Test func takesASecondPerson() throws {
        var life = try Situation.life(in: .inProgress)
        let first = Party.admin(Office.bandung)
        #expect(life.refusal(of: .grantIdentity, by: .nation) == .noIdentityRequest)
        try life.perform(.requestIdentity(reason: Sample.passage(.reason)), by: first, at: Situation.tuesday)

        #expect(life.refusal(of: .grantIdentity, by: first) == .secondPersonNeeded)
        #expect(life.refusal(of: .grantIdentity, by: .admin(Office.bekasi)) == .notYours(.grantIdentity))
        #expect(
            life.refusal(of: .requestIdentity(reason: Sample.passage(.reason)), by: .admin(Office.bekasi))
                == .notYours(.requestIdentity)
        )
        #expect(life.refusal(of: .grantIdentity, by: .officer(9, .dataProtectionOfficer, at: Office.root)) == nil)
        #expect(life.refusal(of: .grantIdentity, by: .officer(9, .agencyAdmin, at: Office.bandung)) == nil)
        try life.perform(.grantIdentity, by: .nation, at: Situation.tuesday)

        #expect(life.report.identity.request == nil, "each opening is asked for anew")
        #expect(life.refusal(of: .grantIdentity, by: .nation) == .noIdentityRequest)
    }

    @Test func anErasedIdentityIsOpenToNobody() throws {
        var life = try Self.granted()
        try life.perform(.openIdentity(to: Office.bandung), by: .reporter, at: Life.monday)
        try life.perform(.eraseIdentity, by: .reporter, at: Life.monday)

        #expect(!Self.relation(.admin(Office.bandung), life.report, at: Life.monday).isOpened)
        #expect(!life.report.hasContact)
        for action in [Report.Action.openIdentity(to: Office.bandung), .takeBackIdentity(from: nil), .eraseIdentity] {
            #expect(life.refusal(of: action, by: .reporter) == .identityErased)
        }
        #expect(
            life.refusal(of: .requestIdentity(reason: Sample.passage(.reason)), by: .nation) == .identityErased
        )
    }

    // MARK: whoever must answer

    /// An inspectorate watches over what is open; what is confidential it reads only while it must answer it.
    @Test func whoMustAnswerReadsWhatIsConfidential() throws {
        let submission = Sample.submission(to: Office.bandungRoads, visibility: .confidential, at: Life.monday)
        var life = try Life([(.submit(submission), .reporter, Life.monday)])
        try life.perform(.verify(), by: .admin(Office.bandung), at: Life.monday)
        let inspector = Party.officer(7, .internalOversight, at: Office.bandungInspectorate)
        let leader = Party.officer(8, .executiveViewer, at: Office.bandungInspectorate)
        func viewer(_ party: Party) -> Viewer? {
            Readership.viewer(party, of: life.report, Self.relation(party, life.report), under: Sample.policy)
        }
        #expect(viewer(inspector) == nil)

        let reason = Sample.passage(.reason)
        let move = Report.Action.transfer(to: Office.bandungInspectorate, reason: reason)
        try life.perform(move, by: .admin(Office.bandung), at: Situation.tuesday)

        #expect(viewer(inspector) == .officer(inspector, seesIdentity: false))
        #expect(viewer(leader) == nil, "who answers nothing there watches only")
    }

    @Test func whoIsToldThatItIsLateReadsAlong() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(
            .escalate(reason: Sample.passage(.reason)),
            by: .admin(Office.bandung),
            at: Situation.tuesday
        )
        let told = try #require(life.report.escalatedTo)

        #expect(Self.relation(.admin(told), life.report).isInvolved)
        #expect(!Self.relation(.admin(Office.ambon), life.report).isInvolved)
    }

    /// Where it is, never where it was before it was recognised as what it is.
    @Test func whatIsExaminedIsReadOnlyWhereItIs() throws {
        var life = try Situation.life(in: .dispositioned)
        let change = Report.Reclassification(
            .oversightComplaint,
            respondent: .init(.head, Office.bandung),
            reason: Sample.passage(.reason)
        )
        try life.perform(.reclassify(change), by: .nation, at: Situation.tuesday)
        let elsewhere = Party.officer(7, .internalOversight, at: Office.bekasi)

        #expect(!Self.relation(elsewhere, life.report, former: [Office.bekasi]).isAtDesk)
        #expect(Self.relation(.officer(7, .internalOversight, at: life.report.responsible), life.report).isAtDesk)
    }
}
