// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Rule 5 of design.md 3: what can be done besides; split and unmerge are with rule 4, recall with 1, referral with 2.
@Suite struct Rule5ActionTests {
    static let city = Party.admin(Office.bandung)
    static let unit = Party.liaison(Situation.holder)
    static let now = Situation.tuesday
    static let reason = Sample.passage(.reason)

    // MARK: reclassify

    @Test(
        arguments: [
            (Report.Classification.aspiration, Report.Classification.complaint, true, nil),
            (.aspiration, .informationRequest, true, nil), (.aspiration, .complaint, false, Refusal.classStands),
            (.complaint, .aspiration, true, .classStands), (.complaint, .informationRequest, true, .classStands),
            (.complaint, .complaint, false, nil),
            (
                .complaint, .unclassified, true, .invalid([FieldProblem("classification", .notAllowed)])
            ),
        ] as [(Report.Classification, Report.Classification, Bool, Refusal?)]
    )
    func aClassGoesUpOnlyInTime(
        from: Report.Classification,
        to: Report.Classification,
        isInTime: Bool,
        refusal: Refusal?
    ) throws {
        let life = try Life.dispositioned(from, to: Situation.holder)
        let change = Report.Action.reclassify(Report.Reclassification(to, reason: Self.reason))

        #expect(life.refusal(of: change, by: Self.city, at: isInTime ? Self.now : Situation.late) == refusal)
    }

    @Test func onlyTheInspectorateLowersAClass() throws {
        var life = try Life.dispositioned(.complaint, to: Situation.holder)
        let change = Report.Action.reclassify(Report.Reclassification(.aspiration, reason: Self.reason))
        let inspector = Party.officer(9, .internalOversight, at: Office.bandungInspectorate)
        #expect(life.refusal(of: change, by: .nation) == .classStands)
        #expect(
            life.refusal(of: change, by: .officer(9, .internalOversight, at: Office.ambonInspectorate))
                == .notYours(.reclassify)
        )

        try life.perform(change, by: inspector, at: Self.now)

        #expect(life.report.classification == .aspiration)
        #expect(life.due(.resolution, at: Self.now) == "2026-01-20T23:59:59+07:00", "from receipt, as ever")
    }

    // MARK: recuse

    @Test func whoDeclaresAnInterestDoesNothingMore() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.recuse(reason: Self.reason), by: Self.unit, at: Self.now)

        for name in WorkflowTests.permitted[.liaisonOfficer] ?? [] where WorkflowTests.atWork.contains(name) {
            let action = try Situation.action(name, on: life.report)
            #expect(life.refusal(of: action, by: Self.unit) == .officerRecused, "\(name.rawValue)")
        }
        #expect(life.refusal(of: .interimAnswer(), by: .officer(9, .liaisonOfficer, at: Situation.holder)) == nil)
        #expect(life.refusal(of: .interimAnswer(), by: Self.city) == nil)
    }

    // MARK: correct

    @Test func onlyWhatWasPublishedIsPutRight() throws {
        var life = try Situation.life(in: .closed)
        #expect(life.report.answers == [4, 5])

        for (seq, isAnswer) in [(Int64(1), false), (3, false), (4, true), (5, true), (6, false), (99, false)] {
            let refusal = life.refusal(of: .correct(answer: seq, Sample.passage(.correction)), by: Self.city)
            #expect(refusal == (isAnswer ? nil : .invalid([FieldProblem("seq", .doesNotExist)])), "\(seq)")
        }

        let before = life.report
        try life.perform(.correct(answer: 5, Sample.passage(.correction)), by: Self.city, at: Self.now)
        #expect(life.report.state == before.state && life.report.closedAt == before.closedAt)
        #expect(Readership.mayRead(.correction, .stranger))
    }

    // MARK: draft and approval

    @Test func whereAnswersAreApprovedALiaisonOnlyDrafts() throws {
        let strict = Sample.agencies.map { agency in
            agency.id != Situation.holder
                ? agency
                : Agency(
                    id: agency.id,
                    slug: agency.slug,
                    name: agency.name,
                    kind: agency.kind,
                    parent: agency.parent,
                    region: agency.region,
                    requiresApproval: true
                )
        }
        let rules = Rulebook(policy: Sample.policy, agencies: AgencyTree(strict), calendar: Sample.calendar)
        var life = try Situation.life(in: .dispositioned, rules: rules)
        for answer in [Report.Action.interimAnswer(), .finalAnswer()] {
            #expect(life.refusal(of: answer, by: Self.unit) == .approvalNeeded)
        }
        let approver = Party.officer(9, .approver, at: Situation.holder)
        try life.perform(.draft(.final, Sample.passage(.draft)), by: Self.unit, at: Self.now)
        #expect(life.report.draft?.kind == .final && life.report.draft?.seq == life.report.version)
        #expect(life.report.state == .dispositioned, "nothing is said yet")

        try life.perform(.returnDraft(reason: Self.reason), by: approver, at: Self.now)
        #expect(life.report.draft == nil)
        #expect(life.refusal(of: .approve(Sample.passage(.answer)), by: approver) == .noDraft)
        try life.perform(.draft(.interim, Sample.passage(.draft)), by: Self.unit, at: Self.now)
        let events = try life.perform(.approve(Sample.passage(.answer)), by: approver, at: Self.now)

        #expect(events == [.answered(.interim, by: Situation.holder, Sample.passage(.answer).digest)])
        #expect(life.report.state == .inProgress && life.report.draft == nil)
        #expect(!Readership.mayRead(.draft, .reporter))
    }

    /// What one agency has drafted is not for another to send.
    @Test func aDraftStaysBehindWhenTheReportMoves() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.draft(.final, Sample.passage(.draft)), by: Self.city, at: Self.now)

        try life.perform(.forward(Office.bandungRoads), by: Self.city, at: Self.now)

        #expect(life.report.draft == nil)
    }

    /// Whoever erases an answer, or a public text, does not leave the same words beside it.
    @Test func wordsAreErasedWithTheirLikes() throws {
        let keeper = Party.officer(11, .dataProtectionOfficer, at: Office.root)
        var life = try Life.dispositioned(to: Office.bandung)
        let approver = Party.officer(9, .approver, at: Office.bandung)
        try life.perform(.draft(.final, Sample.passage(.draft)), by: Self.city, at: Self.now)
        let drafted = life.report.version
        try life.perform(.approve(Sample.passage(.answer)), by: approver, at: Self.now)
        let answered = life.report.version
        let both: [Report.Event] = [.wordsErased(seq: drafted), .wordsErased(seq: answered)]
        for seq in [drafted, answered] {
            #expect(try life.report.decide(.eraseWords(seq: seq), by: keeper, at: Self.now, under: life.rules) == both)
        }

        for _ in 0..<2 {
            try life.perform(.redact(seq: 1, Sample.passage(.publicBody)), by: Self.city, at: Self.now)
        }
        let last = life.report.version
        let events = try life.report.decide(.eraseWords(seq: last), by: keeper, at: Self.now, under: life.rules)
        #expect(events == [.wordsErased(seq: last - 1), .wordsErased(seq: last)])
        let first = try life.report.decide(.eraseWords(seq: last - 1), by: keeper, at: Self.now, under: life.rules)
        #expect(first == [.wordsErased(seq: last - 1)])
    }

    @Test func whatPutsAnAnswerRightCanBeRedacted() throws {
        var life = try Life.answered()
        let answer = life.report.version
        try life.perform(.correct(answer: answer, Sample.passage(.correction)), by: Self.city, at: Self.now)
        let corrected = life.report.version

        let wrong = Report.Action.redact(seq: answer, Sample.passage(.correction))
        #expect(life.refusal(of: wrong, by: Self.city) == .invalid([FieldProblem("seq", .doesNotExist)]))
        try life.perform(.redact(seq: corrected, Sample.passage(.correction)), by: Self.city, at: Self.now)
    }

    /// The verifier's copy holds what the reporter wrote; only what was redacted since stays.
    @Test func theReportsWordsAreErasedWithTheirPublicCopy() throws {
        let keeper = Party.officer(11, .dataProtectionOfficer, at: Office.root)
        var life = try Life.submitted()
        let verification = Report.Verification(
            .complaint,
            publicTitle: Sample.passage(.publicTitle),
            publicBody: Sample.passage(.publicBody)
        )
        try life.perform(.verify(verification), by: .nation, at: Self.now)
        func erased() throws -> [Report.Event] {
            try life.report.decide(.eraseWords(seq: 1), by: keeper, at: Self.now, under: life.rules)
        }
        #expect(try erased() == [.wordsErased(seq: 1), .wordsErased(seq: 2)])

        try life.perform(.redact(seq: 1, Sample.passage(.publicBody)), by: .nation, at: Self.now)

        #expect(try erased() == [.wordsErased(seq: 1), .wordsErased(seq: 2)])
    }

    /// A final answer that waits for its approver is not lost when an interim one leaves.
    @Test func aFinalDraftOutlivesAnInterimAnswer() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.draft(.final, Sample.passage(.draft)), by: Self.city, at: Self.now)
        try life.perform(.interimAnswer(), by: Self.city, at: Self.now)
        #expect(life.report.draft?.kind == .final)

        try life.perform(.finalAnswer(), by: Self.city, at: Self.now)

        #expect(life.report.draft == nil)
    }

    @Test(arguments: zip(Report.Priority.allCases, [false, false, true, true]))
    func anEmergencyEndsOnlyWhenItIsNoLongerPressing(priority: Report.Priority, isEmergency: Bool) throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.flagEmergency(reason: Self.reason), by: Self.city, at: Self.now)

        try life.perform(.prioritise(priority, reason: Self.reason), by: Self.city, at: Self.now)

        #expect(life.report.isEmergency == isEmergency)
    }

    // MARK: request information

    @Test func asksOncePerCustodian() throws {
        var life = try Situation.life(in: .informationRequested)
        try life.perform(.supplement(Sample.passage(.supplement)), by: .reporter, at: Self.now)
        #expect(life.report.state == .inProgress)
        #expect(life.refusal(of: .askForInformation(), by: Self.city) == .alreadyAsked)

        try life.perform(.forward(Office.bandungRoadsNorth), by: Self.city, at: Self.now)

        #expect(life.refusal(of: .askForInformation(), by: Self.city) == nil)
    }

    /// A liaison officer cannot: it is approved by whoever asks it.
    @Test func isApproved() throws {
        let life = try Situation.life(in: .inProgress)
        let mayAsk = Role.allCases.filter { Sample.policy.allows(.requestInformation, to: $0) }

        #expect(Set(mayAsk) == [.nationalAdmin, .agencyAdmin, .approver, .internalOversight])
        #expect(life.refusal(of: .askForInformation(), by: Self.unit) == .notPermitted(.requestInformation))
        #expect(Sample.policy.limits.information <= 10)
    }

    @Test(arguments: [("2026-01-27 23:59", false), ("2026-01-28 00:00", true)])
    func lapsesAfterTenWorkingDays(now: String, isOver: Bool) throws {
        // Asked on Tuesday the 13th, over Isra Mikraj.
        var life = try Situation.life(in: .informationRequested)
        let until = wib("2026-01-28 23:59") + 59
        let moment = isOver ? until + 1 : wib(now)
        #expect(
            life.refusal(of: .lapseInformationRequest, by: .system, at: moment)
                == (isOver ? nil : .reporterTimeNotOver(until: until))
        )
        guard isOver else { return }

        try life.perform(.lapseInformationRequest, by: .system, at: moment)

        #expect(life.report.state == .inProgress, "the agency goes on with what it has")
    }

    @Test func canBeAnsweredWithoutWhatWasAsked() throws {
        var life = try Situation.life(in: .informationRequested)

        try life.perform(.finalAnswer(), by: Self.unit, at: Self.now)

        #expect(life.report.state == .awaitingReporter)
        #expect(life.report.resumes == nil)
        #expect(life.clock(at: Self.now)[.information] == nil)
    }

    // MARK: extend

    @Test func aPromiseOnlyMovesForward() throws {
        var life = try Situation.life(in: .inProgress)
        let day = known(CivilDate(iso: "2026-02-20"))
        func extend(_ iso: String) -> Report.Action { .extend(until: known(CivilDate(iso: iso)), reason: Self.reason) }
        #expect(life.refusal(of: extend("2026-01-13"), by: Self.unit, at: Self.now) != nil, "today")
        #expect(life.refusal(of: extend("2027-06-01"), by: Self.unit, at: Self.now) != nil, "more than a year")
        let before = life.clock(at: Self.now)[.resolution]

        try life.perform(.extend(until: day, reason: Self.reason), by: Self.unit, at: Self.now)

        #expect(life.report.promisedOn == day)
        #expect(life.clock(at: Self.now)[.resolution] == before, "no limit of the law moves with it")
        #expect(life.refusal(of: extend("2026-02-19"), by: Self.unit, at: Self.now) != nil)
        #expect(life.refusal(of: extend("2026-02-20"), by: Self.unit, at: Self.now) != nil)
        #expect(life.refusal(of: extend("2026-02-23"), by: Self.unit, at: Self.now) == nil)
    }

    // MARK: carbon copy and coordination

    @Test func aCopyMovesNothing() throws {
        var life = try Situation.life(in: .inProgress)
        let before = life.report.responsible
        for _ in 1...2 { try life.perform(.carbonCopy(to: Office.bekasi, note: nil), by: Self.unit, at: Self.now) }

        #expect(life.report.copies == [Office.bekasi])
        #expect(life.report.responsible == before)
        #expect(life.refusal(of: .carbonCopy(to: Agency.ID(999), note: nil), by: Self.unit) == .unknownAgency)
    }

    @Test func oneLeadsAndTheOthersContribute() throws {
        var life = try Situation.life(in: .inProgress)
        let open = Report.Action.openCoordination(
            with: [Office.bekasi, Office.westJava, Office.bekasi],
            question: Sample.passage(.question)
        )
        try life.perform(open, by: Self.unit, at: Self.now)
        #expect(life.report.coordination?.lead == Situation.holder)
        #expect(life.report.coordination?.members == [Office.bekasi, Office.westJava])
        #expect(life.report.state == .inProgress, "a fact beside the state")
        #expect(life.refusal(of: open, by: Self.unit) == .alreadyCoordinating)
        let contribution = Report.Action.contribute(Sample.passage(.contribution))
        #expect(life.refusal(of: contribution, by: .liaison(Office.ambon)) == .notYours(.contribute))
        #expect(life.refusal(of: contribution, by: .liaison(Office.bekasiRoads)) == .notYours(.contribute))

        try life.perform(contribution, by: .liaison(Office.bekasi), at: Self.now)
        #expect(life.report.coordination?.contributed == [Office.bekasi])
        #expect(life.refusal(of: contribution, by: Self.unit) == nil, "the lead as well")
        try life.perform(.closeCoordination(Sample.passage(.conclusion)), by: Self.unit, at: Self.now)

        #expect(life.report.coordination == nil)
        #expect(life.report.contributors == [Office.bekasi, Office.westJava])
        #expect(life.refusal(of: contribution, by: .liaison(Office.bekasi)) == .notCoordinating)
        #expect(life.refusal(of: open, by: Self.unit) == nil)
    }

    @Test(
        arguments: [
            ([], .invalid([FieldProblem("agency_ids", .required)])), ([Situation.holder], .destinationHoldsIt),
            ([Agency.ID(999)], .unknownAgency),
        ] as [([Agency.ID], Refusal)]
    )
    func coordinatesOnlyWithOthers(members: [Agency.ID], refusal: Refusal) throws {
        let life = try Situation.life(in: .inProgress)
        let open = Report.Action.openCoordination(with: members, question: Sample.passage(.question))

        #expect(life.refusal(of: open, by: Self.unit) == refusal)
    }

    // MARK: priority and emergencies

    @Test func anEmergencyIsNeverDeferred() throws {
        var life = try Situation.life(in: .submitted)
        try life.perform(.flagEmergency(reason: Self.reason), by: Self.city, at: Self.now)
        #expect(life.report.isEmergency && life.report.priority == .urgent)
        #expect(life.refusal(of: .ask(), by: Self.city) == .emergencyNotDeferred)
        try life.perform(.verify(), by: Self.city, at: Self.now)
        try life.perform(.disposition(Situation.holder), by: Self.city, at: Self.now)
        #expect(life.refusal(of: .askForInformation(), by: Self.city) == .emergencyNotDeferred)

        try life.perform(.prioritise(.normal, reason: nil), by: Self.city, at: Self.now)
        #expect(!life.report.isEmergency)
        #expect(life.refusal(of: .askForInformation(), by: Self.city) == nil)
    }

    @Test(arguments: [(Report.State.deferred, Report.State.submitted), (.informationRequested, .inProgress)])
    func whatTurnsOutToBeOneWaitsNoLonger(before: Report.State, after: Report.State) throws {
        var life = try Situation.life(in: before)

        try life.perform(.flagEmergency(reason: Self.reason), by: Self.city, at: Self.now)

        #expect(life.report.state == after)
        #expect(life.clock(at: Self.now)[.resolution]?.standing == .running)
        #expect(life.clock(at: Self.now)[.completion] == nil && life.clock(at: Self.now)[.information] == nil)
    }

    // MARK: mark a reply as needing no answer

    @Test func aReplyThatNeedsNoAnswerIsSettledUnlessTheReporterObjects() throws {
        var life = try Situation.life(in: .reporterReplied)
        try life.perform(.dismissReply(reason: Self.reason), by: Self.unit, at: wib("2026-01-14 09:00"))
        #expect(life.report.state == .awaitingReporter)
        #expect(life.clock(at: Self.now).next == nil)
        #expect(life.due(.silence, at: Self.now) == "2026-01-29T23:59:59+07:00", "counted anew from there")

        try life.perform(.reply(), by: .reporter, at: wib("2026-01-15 09:00"))
        #expect(life.report.state == .reporterReplied && life.report.replyIsObjection)
        #expect(life.due(.reply, at: Self.now) == "2026-01-23T23:59:59+07:00")
        #expect(life.refusal(of: .dismissReply(reason: Self.reason), by: Self.unit) == .replyMustBeAnswered)

        try life.perform(.finalAnswer(), by: Self.unit, at: wib("2026-01-19 09:00"))
        try life.perform(.reply(), by: .reporter, at: wib("2026-01-20 09:00"))
        #expect(life.refusal(of: .dismissReply(reason: Self.reason), by: Self.unit) == nil, "that one was answered")
    }

    @Test func beforeAFinalAnswerItGoesOn() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.reply(), by: .reporter, at: Self.now)

        try life.perform(.dismissReply(reason: Self.reason), by: Self.unit, at: Self.now)

        #expect(life.report.state == .inProgress)
        #expect(life.due(.silence, at: Self.now) == nil)
        #expect(life.clock(at: Self.now).next?.kind == .resolution)
    }

    // MARK: escalate

    @Test func goesUpAStepEachTimeAndStopsAtTheNation() throws {
        var life = try Situation.life(in: .inProgress)
        for above in [Office.bandung, Office.westJava, Office.root] {
            let events = try life.perform(.escalate(reason: Self.reason), by: .reporter, at: Self.now)
            #expect(events == [.escalated(to: above, over: nil, reason: Self.reason.digest)])
        }
        #expect(life.refusal(of: .escalate(reason: Self.reason), by: .reporter, at: Self.now) == .nobodyAbove)
        #expect(life.report.state == .inProgress && life.report.responsible == Situation.holder)
    }

    @Test func whoWasToldElsewhereIsNotAboveIt() throws {
        var life = try Situation.life(in: .inProgress)
        try life.perform(.escalate(reason: Self.reason), by: .reporter, at: Self.now)
        try life.perform(.transfer(to: Office.bekasiRoads, reason: Self.reason), by: .nation, at: Self.now)

        try life.perform(.escalate(reason: Self.reason), by: .reporter, at: Self.now)

        #expect(life.report.escalatedTo == Office.bekasi)
    }

    @Test func eachLimitGoesUpOnceUnlessItBeginsAnew() throws {
        var life = try Situation.life(in: .dispositioned)
        var over: [Deadline.Kind] = []
        while let duty = SystemDuty.next(for: life.report, life.clock(at: Situation.late)) {
            #expect(duty.action == .escalateOverdue)
            try life.perform(.escalateOverdue, by: .system, at: Situation.late)
            if case .escalated(_, let kind?, _)? = life.history.last?.event { over.append(kind) }
        }
        #expect(over == [.firstResponse, .resolution])
        #expect(life.refusal(of: .escalateOverdue, by: .system, at: Situation.late) == .nothingBreached)

        for moment in ["2026-06-10 09:00", "2026-07-10 09:00"] {
            try life.perform(.finalAnswer(), by: Self.unit, at: wib(moment))
            try life.perform(.reply(), by: .reporter, at: wib(moment))
            let later = wib(moment) + 86_400 * 14
            #expect(SystemDuty.next(for: life.report, life.clock(at: later))?.action == .escalateOverdue)
            try life.perform(.escalateOverdue, by: .system, at: later)
            #expect(life.report.escalatedOver.contains(.reply))
        }
    }
}
