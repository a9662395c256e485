// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

/// Promptness is told over the same months wherever it is told: those that are over.
@Suite struct PromptMonthsTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test func theLastThreeMonthsThatAreOver() throws {
        let months = PromptMonths(on: try day("2026-03-01"))

        #expect(months.months.map(\.iso) == ["2025-12", "2026-01", "2026-02"])
        #expect(months.days == 31 + 31 + 28)
        #expect(PromptMonths(on: try day("2026-03-31")) == months)
        #expect(PromptMonths(on: try day("2026-04-01")).last?.iso == "2026-03")
    }

    @Test func ofWhatIsAskedForOnlyWhatIsOver() throws {
        let asked = CivilMonth.through(
            try #require(CivilMonth(iso: "2026-01")),
            try #require(CivilMonth(iso: "2026-03"))
        )

        #expect(PromptMonths(of: asked, on: try day("2026-03-31")).months.map(\.iso) == ["2026-01", "2026-02"])
        let none = PromptMonths(of: Array(asked.suffix(1)), on: try day("2026-03-31"))
        #expect(none.months.isEmpty && none.periods == nil && none.days == 0)
    }
}
