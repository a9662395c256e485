// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Permenpan RB 62/2018: 3 working days to verify, 5 to begin, 5 to 60 to answer.
@Suite struct LimitRuleTests {
    private func problems(_ wanted: [Policy.Limits.Name: Int]) throws -> [FieldProblem] {
        let text = """
            {"effective_from": "2018-12-31", "citation": "62/2018", "limits": {"verification": 3, "first_response": 5,
            "silence": 10, "reply": 5, "arbitration": 2, "contest_after_closing": 30}, "resolution":
            {"information_request": 5, "aspiration": 14, "complaint": 14, "oversight_complaint": 60},
            "maximum_contests": 3, "arbitrated_return": 3, "archive_reasons": [], "permissions": {}}
            """
        let policy = try Policy(id: .init(1), JSONDecoder().decode(Policy.Document.self, from: Data(text.utf8)))
        return LimitRule.problems(wanted, after: policy.limits)
    }

    @Test func noLimitIsLongerThanAnyLawsOrNone() throws {
        for days in [0, -1, 251, 100_000] {
            #expect(try problems([.complaint: days]) == [FieldProblem("complaint", .outOfRange, limit: 250)])
            #expect(try problems([.reply: days]) == [FieldProblem("reply", .outOfRange, limit: 250)])
        }
        #expect(try problems([.complaint: 250, .reply: 1]) == [])
    }

    @Test func noStageIsOverBeforeTheOneThatItWaitsFor() throws {
        #expect(try problems([:]) == [])
        #expect(
            try problems([.verification: 6]) == [FieldProblem("information_request", .shorterThanEarlier, limit: 6)]
        )
        for name in [Policy.Limits.Name.informationRequest, .aspiration, .complaint, .oversightComplaint] {
            #expect(try problems([name: 2]) == [FieldProblem(name.rawValue, .shorterThanEarlier, limit: 3)])
            #expect(try problems([name: 3]) == [])
        }
        // Everything is measured by what is wanted, not by what was.
        #expect(try problems([.verification: 6, .informationRequest: 6]) == [])
    }

    /// The first response is counted from the disposition: it may be quick after a long verification, or slow.
    @Test func whatDoesNotBeginWithTheReceiptFollowsNothing() throws {
        #expect(try problems([.verification: 5, .firstResponse: 3]) == [])
        #expect(try problems([.firstResponse: 14]) == [])
        #expect(try problems([.silence: 1, .reply: 1, .arbitration: 1, .contestAfterClosing: 1]) == [])
    }

    @Test func aNumberThatIsWrongByItselfSaysNothingOfTheOthers() throws {
        #expect(
            try problems([.verification: 4, .complaint: 2, .aspiration: 0]) == [
                FieldProblem("aspiration", .outOfRange, limit: 250),
                FieldProblem("complaint", .shorterThanEarlier, limit: 4),
            ]
        )
        #expect(try problems([.verification: 100_000]) == [FieldProblem("verification", .outOfRange, limit: 250)])
        #expect(try problems([.firstResponse: 0]) == [FieldProblem("first_response", .outOfRange, limit: 250)])
    }
}
