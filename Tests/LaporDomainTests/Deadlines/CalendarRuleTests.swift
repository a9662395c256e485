// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct CalendarRuleTests {
    private let today = date("2026-03-19")

    private func day(
        _ iso: String,
        _ certainty: WorkingCalendar.Holiday.Certainty = .final,
        name: String = "Libur"
    ) -> WorkingCalendar.Holiday {
        .init(date: date(iso), kind: .publicHoliday, name: name, certainty: certainty)
    }

    private func problem(
        from before: WorkingCalendar.Holiday?,
        to after: WorkingCalendar.Holiday,
        running: Int = 0
    ) -> FieldProblem? {
        CalendarRule.problem(from: before, to: after, atDawn: before, on: today, running: running)
    }

    /// Of a day that was changed today: whoever mistyped it takes it back before anybody can have missed a limit by it.
    @Test func whatWasTypedOnlyTodayIsTakenBackWhileItsDayLasts() {
        func problem(_ iso: String, atDawn dawn: WorkingCalendar.Holiday?) -> FieldProblem? {
            let off = day(iso, .cancelled)
            return CalendarRule.problem(from: day(iso), to: off, atDawn: dawn, on: today, running: 3)
        }
        for iso in ["2026-03-19", "2026-12-25"] {
            #expect(problem(iso, atDawn: nil) == nil && problem(iso, atDawn: day(iso, .provisional)) == nil)
            #expect(problem(iso, atDawn: day(iso))?.code == .promiseShortened)
        }
        #expect(problem("2026-03-18", atDawn: nil) == FieldProblem("date", .inThePast))
    }

    @Test func aDayThatHasPassedStaysAsItWas() {
        #expect(problem(from: nil, to: day("2026-03-18")) == FieldProblem("date", .inThePast))
        #expect(problem(from: day("2026-03-18"), to: day("2026-03-18", .cancelled)) == FieldProblem("date", .inThePast))
        #expect(problem(from: nil, to: day("2026-03-19")) == nil)
        #expect(problem(from: nil, to: day("2027-01-01", .provisional)) == nil)
    }

    @Test func aNameIsPutRightWheneverItIsFoundWrong() {
        #expect(problem(from: day("2026-01-01", name: "Tahun Bru"), to: day("2026-01-01", name: "Tahun Baru")) == nil)
        #expect(problem(from: day("2026-01-01", .provisional), to: day("2026-01-01")) == nil)
    }

    @Test func whatIsDecreedIsNotCalledOffWhilePromisesRestOnIt() {
        let off = day("2026-12-25", .cancelled)
        #expect(
            problem(from: day("2026-12-25"), to: off, running: 3)
                == FieldProblem("certainty", .promiseShortened, limit: 3)
        )
        #expect(problem(from: day("2026-12-25"), to: off) == nil)
        #expect(problem(from: day("2026-12-25", .provisional), to: off, running: 3) == nil)
        #expect(problem(from: off, to: day("2026-12-25"), running: 3) == nil)
    }

    @Test func limitsHoldFromADayToCome() {
        #expect(CalendarRule.problem(effectiveFrom: today, on: today) == FieldProblem("effective_from", .inThePast))
        #expect(CalendarRule.problem(effectiveFrom: today.next, on: today) == nil)
    }

    @Test func whatWasCalledOffIsWorked() {
        let calendar = WorkingCalendar([day("2026-12-25", .cancelled), day("2026-12-24")])
        #expect(calendar.isWorkingDay(date("2026-12-25")))
        #expect(!calendar.isWorkingDay(date("2026-12-24")))
        #expect(WorkingCalendar([day("2026-12-25", .cancelled)]).publishedThrough == CivilDate(day: 0))
    }

    @Test(arguments: ["2026-03-20", "2026-03-23", "2026-12-28"], [1, 3, 5, 14, 60])
    func theEarliestReceiptReachesADayAndNoneBeforeItDoes(iso: String, limit: Int) {
        let calendar = WorkingCalendar([day("2026-12-25"), day("2026-03-20")])
        let reached = date(iso)
        let first = calendar.earliestReceipt(reaching: reached, within: limit)
        #expect(calendar.day(limit, workingDaysAfter: first) >= reached)
        #expect(calendar.day(limit, workingDaysAfter: CivilDate(day: first.day - 1)) < reached)
    }

    @Test func aPolicyWithOtherLimitsKeepsItsRights() throws {
        let text = """
            {"effective_from": "2018-12-31", "citation": "62/2018", "limits": {"verification": 3, "first_response": 5,
            "silence": 10, "reply": 5, "arbitration": 2, "contest_after_closing": 30}, "resolution": {"complaint": 14},
            "maximum_contests": 3, "arbitrated_return": 3, "archive_reasons": ["duplicate"],
            "permissions": {"national_admin": ["verify"]}}
            """
        let document = try JSONDecoder().decode(Policy.Document.self, from: Data(text.utf8))
        let changed = document.with([.verification: 2, .complaint: 10], effectiveFrom: today, citation: "5/2026")
        let policy = try Policy(id: .init(1), changed)
        #expect(policy.limits[.verification] == 2 && policy.limits[.complaint] == 10 && policy.limits[.silence] == 10)
        #expect(policy.effectiveFrom == today && policy.citation == "5/2026")
        #expect(policy.permissions == [.nationalAdmin: [.verify]])
    }
}

private func date(_ iso: String) -> CivilDate { known(CivilDate(iso: iso)) }
