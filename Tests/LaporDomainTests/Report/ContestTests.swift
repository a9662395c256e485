// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// How often, and until when, an end can be contested (design.md 3, rule 6).
@Suite struct ContestTests {
    /// Closed on Monday 12 January 2026: thirty working days later, over Isra Mikraj and Imlek, it is Thursday 26 February.
    static let windowEnds = wib("2026-02-26 23:59") + 59

    @Test func undoesTheEnd() throws {
        var life = try Life.answered()
        try life.perform(.confirm, by: .reporter, at: Life.monday + 11_000)

        let events = try life.perform(.contest(), by: .reporter, at: Life.monday + 86_400)

        #expect(events == [.contested(Sample.passage(.reason, "Masih berlubang.").digest)])
        #expect(life.report.state == .contested)
        #expect(life.report.contests == 1)
        #expect(life.report.closedAt == nil)
        #expect(life.report.closedBy == nil)
        #expect(life.report.responsible == Office.bandung)
    }

    @Test func isPossibleAsOftenAsThePolicySays() throws {
        var life = try Life.answered()
        for count in 1...Sample.policy.maximumContests {
            try life.perform(.contest(), by: .reporter, at: Life.monday + 86_400)
            #expect(life.report.contests == count)
            try life.perform(.finalAnswer(), by: .admin(Office.bandung), at: Life.monday + 86_400)
        }

        #expect(life.refusal(of: .contest(), by: .reporter) == .tooManyContests)
        try life.perform(.confirm, by: .reporter, at: Life.monday + 86_400)
        #expect(life.refusal(of: .contest(), by: .reporter) == .tooManyContests)
    }

    @Test(arguments: [Role.reporter, .agencyAdmin, .system], [true, false])
    func hasAWindowUnlessTheSystemClosedItAndNobodyCouldBeTold(closer: Role, hasContact: Bool) throws {
        var life = try Life.answered(hasContact: hasContact)
        life.record([.closed(by: closer, reason: nil)], at: Life.monday + 12_000)

        #expect(life.refusal(of: .contest(), by: .reporter, at: Self.windowEnds) == nil)
        let isExcepted = closer == .system && !hasContact
        #expect(
            life.refusal(of: .contest(), by: .reporter, at: Self.windowEnds + 1)
                == (isExcepted ? nil : .contestWindowOver)
        )
    }

    @Test func hasNoWindowBeforeTheEnd() throws {
        let life = try Life.answered()

        #expect(life.refusal(of: .contest(), by: .reporter, at: wib("2027-06-01 00:00")) == nil)
    }
}

@Suite struct RatingTests {
    static func closed() throws -> Life {
        var life = try Life.answered()
        try life.perform(.confirm, by: .reporter, at: Life.monday + 12_000)
        return life
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func takesOneToFive(score: Int) throws {
        var life = try Self.closed()

        try life.perform(.rate(score), by: .reporter, at: Life.monday + 86_400)

        #expect(life.report.rating == score)
        #expect(life.report.state == .closed)
    }

    @Test(arguments: [Int.min, -1, 0, 6, 10, Int.max])
    func takesNothingElse(score: Int) throws {
        let life = try Self.closed()

        let refusal = life.refusal(of: .rate(score), by: .reporter)

        #expect(refusal == .invalid([FieldProblem("score", .notAllowed, limit: 5)]))
    }

    @Test func isGivenOnce() throws {
        var life = try Self.closed()
        try life.perform(.rate(2), by: .reporter, at: Life.monday + 86_400)

        #expect(life.refusal(of: .rate(5), by: .reporter) == .alreadyRated)
    }
}
