// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct PlaceholderTests {
    @Test func whatNothingFillsInIsNamed() {
        let known: Set<String> = ["nomor", "salam"]
        #expect(Placeholders.unknown(in: "{salam}, {nmor} {nomor} {nmor} {}", known: known) == ["{nmor}", "{}"])
        #expect(
            Placeholders.problem("text", "{salam} {judl}", known: known)
                == FieldProblem("text", .unknownPlaceholder, choices: ["{judl}"])
        )
        #expect(Placeholders.problem("text", "{salam} {nomor", known: known) == FieldProblem("text", .strayBrace))
        #expect(Placeholders.problem("text", "{salam}, laporan {nomor}", known: known) == nil)
    }

    @Test func aNameThatWasLeftInAnAnswerIsFound() {
        #expect(Placeholders.unfilled(in: "Yth. {salam}, {Nama pelapor}") == ["{salam}", "{Nama pelapor}"])
        #expect(Placeholders.unfilled(in: "rumus {1, 2} dan {}") == [])
    }
}
