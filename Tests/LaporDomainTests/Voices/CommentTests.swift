// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct CommentTests {
    @Test func wordsAndNamesAreTakenAsTheyAreMeant() throws {
        let read = try Comment.checked("  Di sini juga.\u{0} ", name: "  Warga \n RT 04 ")
        #expect(read.content == "Di sini juga." && read.name == "Warga RT 04")
        #expect(try Comment.checked("Setuju", name: " ").name == nil)
    }

    @Test(arguments: [
        ("", "", [FieldProblem("comment", .required)]),
        ("ya", "", [FieldProblem("comment", .tooShort, limit: 3)]),
        (String(repeating: "a", count: 1_001), "", [FieldProblem("comment", .tooLong, limit: 1_000)]),
        (
            "", String(repeating: "b", count: 81),
            [FieldProblem("comment", .required), FieldProblem("display_name", .tooLong, limit: 80)]
        ),
    ])
    func whatIsWrongIsNamed(_ content: String, _ name: String, _ problems: [FieldProblem]) {
        #expect(throws: Refusal.invalid(problems)) { try Comment.checked(content, name: name) }
    }
}
