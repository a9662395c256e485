// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct SubmissionTests {
    @Test func holdsItAtTheRootUnlessTheReporterChoseAnAgency() throws {
        let life = try Life.submitted()

        #expect(life.report.responsible == Office.root)
        #expect(life.report.senders.isEmpty)
        #expect(life.report.state == .submitted)
        #expect(life.report.receivedAt == Life.monday)
        #expect(life.report.policy == Sample.policy.id)
    }

    @Test func holdsADirectSubmissionAtTheChosenAgencyWithTheRootAsItsSender() throws {
        let life = try Life.submitted(to: Office.denpasar)

        #expect(life.report.responsible == Office.denpasar)
        #expect(life.report.senders == [Office.root])
    }

    @Test func choosingTheRootItselfLeavesNobodyToReturnTo() throws {
        let life = try Life.submitted(to: Office.root)

        #expect(life.report.senders.isEmpty)
        #expect(life.refusal(of: .giveBack(Office.ministry), by: .nation) == .nobodyToReturnTo)
    }

    @Test func refusesAnAgencyThatDoesNotExist() throws {
        let submission = Sample.submission(to: Agency.ID(999), at: Life.monday)

        #expect(try Life().refusal(of: .submit(submission), by: .reporter) == .unknownAgency)
    }

    @Test func keepsWhatWasSubmitted() throws {
        let submission = Report.Submission(
            classification: .aspiration,
            category: Category.ID(5),
            visibility: .confidential,
            isAnonymous: true,
            hasContact: true,
            language: .english,
            channel: .sms,
            region: "32.73.01",
            incidentDate: CivilDate(iso: "2026-01-10"),
            receivedAt: Life.monday - 60,
            title: Sample.passage(.title),
            body: Sample.passage(.body),
            address: Sample.passage(.address),
            coordinates: Sample.passage(.coordinates)
        )

        let report = try Life([(.submit(submission), .reporter, Life.monday)]).report

        #expect(report.classification == .aspiration)
        #expect(report.category == Category.ID(5))
        #expect(report.visibility == .confidential)
        #expect(report.isAnonymous)
        #expect(report.hasContact)
        #expect(report.language == .english)
        #expect(report.channel == .sms)
        #expect(report.region == "32.73.01")
        #expect(report.receivedAt == Life.monday - 60)
    }

    @Test func bringsItsWordsBesideTheFacts() {
        let submission = Sample.submission(at: Life.monday)

        #expect(Report.Action.submit(submission).passages == [submission.title, submission.body])
    }
}

@Suite struct VerificationTests {
    @Test func needsAClass() throws {
        let life = try Life.submitted(.unclassified)

        let refusal = life.refusal(of: .verify(Report.Verification(.unclassified)), by: .nation)

        #expect(refusal == .invalid([FieldProblem("classification", .required)]))
    }

    @Test func correctsTheClassAndKeepsTheCategoryUnlessItNamesOne() throws {
        var life = try Life.submitted(.unclassified)
        try life.perform(
            .verify(Report.Verification(.aspiration, category: Category.ID(8))),
            by: .nation,
            at: Life.monday
        )

        #expect(life.report.classification == .aspiration)
        #expect(life.report.category == Category.ID(8))
        #expect(life.report.verifiedAt == Life.monday)
        #expect(life.report.isPublished)
    }

    @Test func isPublishedOnlyWhenVerifiedAndNeitherConfidentialNorArchived() throws {
        var direct = try Life.submitted(to: Office.bandung)
        #expect(!direct.report.isPublished)
        try direct.perform(.verify(), by: .admin(Office.bandung), at: Life.monday)
        #expect(direct.report.isPublished)
        try direct.perform(.archive("abusive"), by: .admin(Office.bandung), at: Life.monday)
        #expect(!direct.report.isPublished)

        let secret = Sample.submission(visibility: .confidential, at: Life.monday)
        let hidden = try Life([(.submit(secret), .reporter, Life.monday), (.verify(), .nation, Life.monday)])
        #expect(!hidden.report.isPublished)
    }

    @Test func isDoneByTheChosenAgencyOrTheNationButNotByItsProvince() throws {
        let life = try Life.submitted(to: Office.bandung)

        #expect(life.refusal(of: .verify(), by: .admin(Office.bandung)) == nil)
        #expect(life.refusal(of: .verify(), by: .nation) == nil)
        #expect(life.refusal(of: .verify(), by: .admin(Office.westJava)) == .notYours(.verify))
    }
}

@Suite struct ArchiveTests {
    @Test(arguments: Sample.policy.archiveReasons)
    func takesTheReasonsOfThePolicy(reason: String) throws {
        let life = try Life.submitted()

        #expect(life.refusal(of: .archive(reason), by: .nation) == nil)
    }

    @Test(arguments: ["", "Duplicate", "not_our_jurisdiction"])
    func refusesAnyOtherReasonAndNamesTheOnesThereAre(reason: String) throws {
        let life = try Life.submitted()

        #expect(
            life.refusal(of: .archive(reason), by: .nation)
                == .invalid([
                    FieldProblem("reason", .notAllowed, choices: Sample.policy.archiveReasons)
                ])
        )
    }

    @Test func endsTheReport() throws {
        var life = try Life.submitted()
        try life.perform(.archive("duplicate"), by: .nation, at: Life.monday)

        #expect(life.report.state == .archived)
        #expect(life.report.state.isEnded)
    }
}
