// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

@Suite struct PolicyTests {
    static func read(_ replace: String = "", with other: String = "") throws -> Policy {
        precondition(replace.isEmpty || Sample.policyJSON.contains(replace), "not in the policy: \(replace)")
        return try Sample.policy(
            replace.isEmpty ? Sample.policyJSON : Sample.policyJSON.replacing(replace, with: other)
        )
    }

    @Test func isReadFromItsDocument() throws {
        let policy = try Self.read()

        #expect(policy.id == Policy.ID(1))
        #expect(policy.effectiveFrom.iso == "2018-12-31")
        #expect(policy.citation.hasPrefix("PermenPANRB 62/2018"))
        #expect(policy.limits.verification == 3)
        #expect(policy.limits.firstResponse == 5)
        #expect(policy.limits.silence == 10)
        #expect(policy.limits.reply == 5)
        #expect(policy.limits.arbitration == 2)
        #expect(policy.limits.contestAfterClosing == 30)
        #expect(policy.limits.completion == 30)
        #expect(policy.limits.information == 10)
        #expect(policy.limits.coordination == 3)
        #expect(policy.limits.openedIdentity == 3)
        #expect(policy.maximumContests == 3)
        #expect(policy.arbitratedReturn == 3)
        #expect(policy.archiveReasons.count == 13)
        #expect(policy.examiners == Policy.Examiners(ofGovernors: "kementerian-dalam-negeri", ombudsman: "ombudsman"))
    }

    /// What three lists said before there was a table.
    @Test func readsADocumentOfBefore() throws {
        let policy = try Sample.policy(Sample.formerPolicyJSON)

        #expect(policy.limits.completion == 30 && policy.limits.information == 10)
        #expect(policy.limits.coordination == 3 && policy.limits.openedIdentity == 3)
        #expect(policy.examiners == Policy.Examiners(ofGovernors: nil, ombudsman: nil))
        #expect(
            Set(policy.access.keys) == [
                .nationalAdmin, .agencyAdmin, .liaisonOfficer, .executiveViewer, .internalOversight,
            ]
        )
        #expect(policy.access[.nationalAdmin]?.reach == .nation)
        #expect(
            policy.access[.agencyAdmin]
                == Access(
                    reach: .household,
                    normal: .identity,
                    anonymous: .content,
                    confidential: .identity,
                    both: .content,
                    oversight: .identity
                )
        )
        #expect(
            policy.access[.internalOversight]
                == Access(
                    reach: .household,
                    normal: .content,
                    anonymous: .content,
                    confidential: .content,
                    both: .content,
                    oversight: .content
                )
        )
        #expect(
            policy.access[.liaisonOfficer]
                == Access(
                    reach: .household,
                    normal: .content,
                    anonymous: .content,
                    confidential: .nothing,
                    both: .nothing,
                    oversight: .nothing
                )
        )
    }

    @Test(arguments: [
        (Report.Classification.complaint, 14), (.aspiration, 5), (.informationRequest, 5), (.oversightComplaint, 60),
        // What nobody has classified is owed as a complaint.
        (.unclassified, 14),
    ])
    func limitsTheResolutionByClass(classification: Report.Classification, days: Int) {
        #expect(Sample.policy.limits.resolution(classification) == days)
    }

    @Test(arguments: [
        ("\"verification\": 3,", "", "limits.verification"), ("\"silence\": 10", "\"silence\": 0", "limits.silence"),
        ("\"reply\": 5", "\"reply\": -1", "limits.reply"),
        ("\"first_response\"", "\"firstResponse\"", "limits.first_response"),
        ("\"arbitration\": 2", "\"arbitrations\": 2", "limits.arbitration"),
        ("\"contest_after_closing\": 30", "\"contest\": 30", "limits.contest_after_closing"),
        ("2018-12-31", "2018-02-30", "effective_from"), ("\"interim_answer\"", "\"shrug\"", "shrug"),
        ("\"intake_operator\"", "\"king\"", "king"), ("\"executive_viewer\"", "\"viewer\"", "viewer"),
        ("\"urgent\"", "\"whim\"", "whim"),
        ("\"oversight\": \"identity\"", "\"other\": \"identity\"", "access.oversight"),
        ("\"completion\": 30", "\"completion\": 0", "limits.completion"),
        ("\"oversight_complaint\"", "\"rumour\"", "rumour"),
    ])
    func refusesADocumentThatIsNotWhole(part: String, replacement: String, what: String) {
        #expect(throws: Policy.Malformed(what: what)) { try Self.read(part, with: replacement) }
    }

    @Test func allowsOnlyWhatItSays() {
        for role in Role.allCases {
            for action in Report.Action.Name.allCases {
                let isPermitted = WorkflowTests.permitted[role]?.contains(action) == true
                #expect(Sample.policy.allows(action, to: role) == isPermitted)
            }
        }
    }

    @Test func somebodyMayDoEverythingThatIsNotAConsequence() {
        let allowed = Sample.policy.permissions.values.reduce(into: Set()) { $0.formUnion($1) }

        #expect(Set(Report.Action.Name.allCases.filter { !$0.isConsequence }) == allowed)
    }

    @Test(arguments: [
        ("2018-01-01", 1), ("2018-12-31", 1), ("2019-01-01", 1), ("2024-12-31", 1), ("2025-01-01", 2),
        ("2025-06-30", 2),
        ("2025-07-01", 3), ("2099-01-01", 3),
    ])
    func theEarliestCoversEarlierDates(day: String, id: Int64) throws {
        let policies = try [("2025-07-01", 3), ("2019-01-01", 1), ("2025-01-01", 2)].map { date, id in
            try Sample.policy(Sample.policyJSON.replacing("2018-12-31", with: date), id: Int64(id))
        }
        let history = PolicyHistory(policies)

        let inForce = history.inForce(on: try #require(CivilDate(iso: day)))

        #expect(inForce.id == Policy.ID(id))
        #expect(history[Policy.ID(id)] == inForce)
        #expect(history[Policy.ID(9)] == nil)
    }
}

@Suite struct AuthorityTests {
    static let authority = Authority(Sample.tree)

    @Test(arguments: [
        (Office.bandung, Office.bandung, true), (Office.bandung, Office.bandungRoadsNorth, true),
        (Office.bandungRoads, Office.bandungRoadsNorth, true), (Office.bandungRoads, Office.bandung, false),
        (Office.bandungRoads, Office.bandungHealth, false), (Office.westJava, Office.bandung, false),
        (Office.westJava, Office.bandungRoads, false), (Office.westJava, Office.westJavaInspectorate, true),
        (Office.root, Office.ministry, false), (Office.root, Office.bandung, false), (Office.root, Office.root, true),
        (Office.ministry, Office.directorate, true), (Office.bandung, Office.bekasi, false),
        (Agency.ID(999), Office.bandung, false), (Office.bandung, Agency.ID(999), false),
    ])
    func commandsItsOwnGovernmentDownwards(own: Agency.ID, other: Agency.ID, commands: Bool) {
        #expect(Self.authority.commands(.admin(own), other) == commands)
        #expect(Self.authority.mayStepIn(.admin(own), at: other) == commands)
        #expect(Self.authority.mayStepIn(.nation, at: other))
    }

    @Test func whoServesNowhereCommandsNothing() {
        for party in [Party.reporter, .system, Party(code: "officer:1", role: .agencyAdmin)] {
            #expect(!Self.authority.commands(party, Office.root))
            #expect(!Self.authority.mayStepIn(party, at: Office.root))
        }
    }
}
