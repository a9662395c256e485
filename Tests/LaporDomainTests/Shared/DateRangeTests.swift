// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct DateRangeTests {
    @Test(arguments: [
        ("1999-12-31", false), ("2000-01-01", true), ("2036-12-31", true), ("2037-01-01", false), ("9999-12-31", false),
        ("0001-01-01", false),
    ])
    func aDayIsOfAYearThatCanBeMeant(iso: String, isRight: Bool) throws {
        let (day, today) = (try #require(CivilDate(iso: iso)), try #require(CivilDate(iso: "2026-03-02")))
        let problem = DateRange.problem("date", day, on: today)
        #expect(problem == (isRight ? nil : FieldProblem("date", .yearOutOfRange, limit: 2036)))
    }

    @Test func whatStandsThereAlreadyCanBeEnded() throws {
        let today = try #require(CivilDate(iso: "2026-03-02"))
        let far = ["starts_at": "9998-01-01T09:00", "ends_at": "", "is_published": "true"]
        let change = DirectoryChange(kind: .notice, subject: "x", before: "{}", after: "{}")
        #expect(change.outOfRange(from: far, to: far.merging(["is_published": "false"]) { $1 }, on: today) == nil)
        #expect(change.outOfRange(from: [:], to: far, on: today)?.field == "starts_at")
        let agency = DirectoryChange(kind: .agency, subject: "x", before: nil, after: "{}")
        #expect(agency.outOfRange(from: [:], to: ["valid_until": "9999-12-31"], on: today) == nil)
    }
}
