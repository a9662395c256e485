// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Who reads what: default deny (design.md 3, Visibility), each table written a second time.
@Suite struct ReadershipTests {
    static let officer = Viewer.officer(.admin(Office.bandung), seesIdentity: false)

    /// What a stranger may read of a published report is written for the public, or by an office to it.
    static let ofStrangers: Set<Passage.Part> = [
        .publicTitle, .publicBody, .answer, .correction, .institution, .contact, .advice,
    ]
    /// What offices say to each other.
    static let ofOffices: Set<Passage.Part> = [.note, .contribution, .conclusion, .draft, .letter, .notice]

    @Test(arguments: Passage.Part.allCases)
    func isOneTableOfWords(part: Passage.Part) {
        #expect(Readership.mayRead(part, .stranger) == Self.ofStrangers.contains(part))
        #expect(Readership.mayRead(part, .reporter) == !Self.ofOffices.contains(part))
        #expect(Readership.mayRead(part, Self.officer))
        #expect(Self.ofStrangers.isDisjoint(with: Self.ofOffices))
    }

    /// What offices ask one another is not what they ask the reporter.
    @Test func aQuestionBetweenOfficesStaysThere() {
        #expect(!Readership.mayRead(.question, of: .coordinationOpened, .reporter))
        #expect(Readership.mayRead(.question, of: .coordinationOpened, Self.officer))
        for name in [Report.Event.Name.deferred, .informationRequested] {
            #expect(Readership.mayRead(.question, of: name, .reporter))
            #expect(!Readership.mayRead(.question, of: name, .stranger))
        }
    }

    @Test func hasARowForEveryPart() {
        #expect(Passage.Part.allCases.count == 23)
    }

    /// Steps between offices, of which not even the reporter learns.
    static let stepsOfOffices: Set<Report.Event.Name> = [
        .drafted, .draftReturned, .recused, .contributed, .coordinationClosed, .prioritised, .letterRecorded,
    ]
    /// What is between the reporter and the offices, or tells who the reporter is, or that somebody must be protected.
    static let stepsOfReporters: Set<Report.Event.Name> = [
        .deferred, .supplemented, .respondentNamed, .placed, .protected, .copied, .informationRequested,
        .informationLapsed,
        .withdrawn, .emergencyFlagged, .supervisionNoticed, .referredToOmbudsman, .redacted, .wordsErased,
        .visibilityChanged, .identityOpened, .identityTakenBack, .contactChanged, .identityRequested, .identityGranted,
        .identityErased,
    ]

    @Test(arguments: Report.Event.Name.allCases)
    func isOneTableOfEvents(name: Report.Event.Name) {
        let isOfOffices = Self.stepsOfOffices.contains(name)
        #expect(Readership.mayKnow(name, Self.officer))
        #expect(Readership.mayKnow(name, .reporter) == !isOfOffices)
        #expect(Readership.mayKnow(name, .stranger) == !(isOfOffices || Self.stepsOfReporters.contains(name)))
    }

    /// The reporter is told whenever somebody asks who they are, or sees it (design.md 3, Visibility).
    @Test func theReporterLearnsOfEveryOpening() {
        for name in [Report.Event.Name.identityRequested, .identityGranted, .identityOpened, .identityTakenBack] {
            #expect(Readership.mayKnow(name, .reporter))
        }
    }

    @Test func onlyOfficersAreOfficers() {
        #expect(Self.officer.isOfficer)
        #expect(!Viewer.stranger.isOfficer)
        #expect(!Viewer.reporter.isOfficer)
    }

    // MARK: role × own/foreign × secrecy × published

    typealias Row = (Access.Reach, [Access.Secrecy: Access.Disclosure], oversight: Access.Disclosure)
    private static func row(
        _ reach: Access.Reach,
        _ normal: Access.Disclosure,
        _ anonymous: Access.Disclosure,
        _ confidential: Access.Disclosure,
        _ both: Access.Disclosure,
        _ oversight: Access.Disclosure
    ) -> Row {
        (reach, [.normal: normal, .anonymous: anonymous, .confidential: confidential, .both: both], oversight)
    }

    /// domain.md 3.6: the handling unit knows who wrote unless *anonim*; whoever only watches never does.
    static let rows: [Role: Row] = [
        .nationalAdmin: row(.nation, .identity, .content, .identity, .content, .content),
        .agencyAdmin: row(.household, .identity, .content, .identity, .content, .nothing),
        .liaisonOfficer: row(.household, .identity, .content, .identity, .content, .nothing),
        .approver: row(.household, .content, .content, .content, .content, .nothing),
        .intakeOperator: row(.household, .content, .content, .nothing, .nothing, .nothing),
        .executiveViewer: row(.household, .content, .content, .nothing, .nothing, .nothing),
        .internalOversight: row(.government, .content, .content, .nothing, .nothing, .identity),
        .ombudsman: row(.overdue, .content, .content, .nothing, .nothing, .content),
        .supervisor: row(.subtree, .content, .content, .nothing, .nothing, .nothing),
        .priorityWatcher: row(.urgent, .content, .content, .nothing, .nothing, .nothing),
        .coordinationTeam: row(.government, .content, .content, .nothing, .nothing, .nothing),
        .dataProtectionOfficer: row(.nation, .content, .content, .content, .content, .content),
    ]

    @Test(arguments: Role.allCases)
    func thePolicySaysThis(role: Role) {
        let access = Sample.policy.access[role]
        let row = Self.rows[role]
        #expect(access?.reach == row?.0)
        #expect(access?.oversight == row?.oversight)
        for secrecy in Access.Secrecy.allCases { #expect(access?[secrecy] == row?.1[secrecy]) }
    }

    /// Nobody may learn from the table who an anonymous reporter is.
    @Test func noRowOpensAnAnonymousReporter() {
        for (role, access) in Sample.policy.access {
            #expect(access.anonymous != .identity && access.both != .identity, "\(role.rawValue)")
        }
    }

    enum Stage: CaseIterable { case unverified, verified, archived }

    static func report(_ secrecy: Access.Secrecy, _ stage: Stage, isOversight: Bool) throws -> Report {
        let submission = Sample.submission(
            to: Office.bandungRoads,
            visibility: secrecy == .confidential || secrecy == .both ? .confidential : .public,
            isAnonymous: secrecy == .anonymous || secrecy == .both,
            at: Life.monday
        )
        var life = try Life([(.submit(submission), .reporter, Life.monday)])
        let city = Party.admin(Office.bandung)
        if stage == .verified || isOversight {
            let classification: Report.Classification = isOversight ? .oversightComplaint : .complaint
            try life.perform(.verify(Report.Verification(classification)), by: city, at: Life.monday)
        }
        if stage == .archived {
            if isOversight {
                life.record([.archived(reason: "duplicate", explanation: nil)], at: Life.monday)
            } else {
                try life.perform(.archive("duplicate"), by: city, at: Life.monday)
            }
        }
        return life.report
    }

    private static let relations: [Relation] = (0..<128).map { bits in
        Relation(
            isOwn: bits & 1 != 0,
            isAtDesk: bits & 2 != 0,
            isHolder: bits & 64 != 0,
            isInvolved: bits & 4 != 0,
            isAgainst: bits & 8 != 0,
            isOpened: bits & 16 != 0,
            isReferred: bits & 32 != 0
        )
    }

    @Test func walksEveryRoleAndRelationOverEveryKindOfReport() throws {
        var cells = 0
        for secrecy in Access.Secrecy.allCases {
            for stage in Stage.allCases {
                for isOversight in [false, true] {
                    let report = try Self.report(secrecy, stage, isOversight: isOversight)
                    for role in Role.allCases {
                        let party = Party.officer(1, role, at: Office.bandung)
                        for relation in Self.relations {
                            let found = Readership.viewer(party, of: report, relation, under: Sample.policy)
                            let expected = Self.expected(party, report, relation, secrecy, stage, isOversight)
                            cells += 1
                            guard found != expected else { continue }
                            Issue.record(
                                "\(role.rawValue), \(secrecy), \(stage), oversight \(isOversight), \(relation)"
                            )
                        }
                    }
                }
            }
        }
        print("readership: \(cells) cells")
    }

    private static func expected(
        _ party: Party,
        _ report: Report,
        _ relation: Relation,
        _ secrecy: Access.Secrecy,
        _ stage: Stage,
        _ isOversight: Bool
    ) -> Viewer? {
        // Rule 7: the chain of command of whom it is about does not even know of it.
        if relation.isAgainst { return nil }
        let isAnonymous = secrecy == .anonymous || secrecy == .both
        let isHidden = isOversight || secrecy == .confidential || secrecy == .both
        let asAnybody: Viewer? = stage == .verified && !isHidden ? .stranger : nil
        // Rule 9: what the reporter brings to the Ombudsman comes with a name, unless that was hidden and never opened.
        if relation.isReferred { return .officer(party, seesIdentity: relation.isOpened || !isAnonymous) }
        guard let row = rows[party.role] else { return asAnybody }
        var disclosure = Access.Disclosure.nothing
        if isOversight {
            if relation.isAtDesk || party.role == .nationalAdmin { disclosure = row.oversight }
        } else {
            let own = row.1[secrecy] ?? .nothing
            // Whoever must answer it reads it; who works on it with others reads what the row lets them read, without a name.
            let mustAnswer = relation.isHolder && WorkflowTests.permitted[party.role]?.contains(.interimAnswer) == true
            if relation.isOwn { disclosure = own }
            if mustAnswer || (relation.isInvolved && own != .nothing) { disclosure = max(disclosure, .content) }
        }
        guard disclosure != .nothing else { return asAnybody }
        return .officer(party, seesIdentity: relation.isOpened || (disclosure == .identity && !isAnonymous))
    }

    @Test func anArchivedReportIsHiddenFromStrangersAgain() throws {
        let report = try Self.report(.normal, .archived, isOversight: false)

        #expect(!report.isPublished)
        #expect(Readership.viewer(.reporter, of: report, Relation(), under: Sample.policy) == nil)
    }
}
