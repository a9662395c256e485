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
        #expect(try problems([.verification: 6]) == [FieldProblem("first_response", .shorterThanEarlier, limit: 6)])
        #expect(try problems([.complaint: 4]) == [FieldProblem("complaint", .shorterThanEarlier, limit: 5)])
        #expect(
            try problems([.firstResponse: 14])
                == [FieldProblem("information_request", .shorterThanEarlier, limit: 14)]
        )
        // Everything is measured by what is wanted, not by what was.
        #expect(try problems([.verification: 6, .firstResponse: 6, .informationRequest: 6]) == [])
        // What does not begin with the receipt follows nothing.
        #expect(try problems([.silence: 1, .arbitration: 1, .contestAfterClosing: 1]) == [])
    }

    @Test func aNumberThatIsWrongByItselfSaysNothingOfTheOthers() throws {
        #expect(
            try problems([.verification: 100_000, .complaint: 4]) == [
                FieldProblem("verification", .outOfRange, limit: 250),
                FieldProblem("complaint", .shorterThanEarlier, limit: 5),
            ]
        )
        #expect(try problems([.firstResponse: 0]) == [FieldProblem("first_response", .outOfRange, limit: 250)])
    }
}
