// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct AgencyEndingTests {
    private let today = date("2026-03-02")

    private func agency(_ id: Int64, below parent: Int64?, endsOn end: String? = nil, successor: Int64? = nil) -> Agency
    {
        Agency(
            id: .init(id),
            slug: "instansi-\(id)",
            name: "Instansi \(id)",
            kind: id == 1 ? .national : id == 2 ? .city : .workUnit,
            parent: parent.map { .init($0) },
            endsOn: end.map(date),
            successor: successor.map { .init($0) }
        )
    }

    private func rules(_ all: [Agency], staffed: Set<Int64>) throws -> Rulebook {
        let text = """
            {"effective_from": "2018-12-31", "citation": "62/2018", "limits": {"verification": 3, "first_response": 5,
            "silence": 10, "reply": 5, "arbitration": 2, "contest_after_closing": 30}, "resolution": {"complaint": 14},
            "maximum_contests": 3, "arbitrated_return": 3, "archive_reasons": [], "permissions": {}}
            """
        let policy = try Policy(id: .init(1), JSONDecoder().decode(Policy.Document.self, from: Data(text.utf8)))
        return Rulebook(policy: policy, agencies: AgencyTree(all), calendar: WorkingCalendar([])) {
            staffed.contains($0.rawValue)
        }
    }

    @Test func noAgencyEndsInThePast() {
        let passed = FieldProblem("valid_until", .inThePast)
        #expect(AgencyEnding.problem(from: nil, to: date("2020-01-01"), on: today) == passed)
        #expect(AgencyEnding.problem(from: date("2027-01-01"), to: date("2026-02-28"), on: today) == passed)
        // By the day before what was new is taken back.
        #expect(AgencyEnding.problem(from: nil, to: date("2026-03-01"), on: today) == nil)
        #expect(AgencyEnding.problem(from: nil, to: date("2030-12-31"), on: today) == nil)
        // What ended long ago is left as it is, or goes on again.
        #expect(AgencyEnding.problem(from: date("2020-01-01"), to: date("2020-01-01"), on: today) == nil)
        #expect(AgencyEnding.problem(from: date("2020-01-01"), to: nil, on: today) == nil)
    }

    @Test func onlyWhatWasNotGoingToEndSoEnds() throws {
        let unit = agency(3, below: 2)
        let ended = agency(3, below: 2, endsOn: "2026-03-31")
        #expect(AgencyEnding(from: unit, to: unit) == nil)
        #expect(AgencyEnding(from: ended, to: unit) == nil)
        #expect(AgencyEnding(from: ended, to: ended) == nil)
        #expect(try #require(AgencyEnding(from: unit, to: ended)).lastDay == date("2026-03-31"))
        let other = agency(3, below: 2, endsOn: "2026-03-31", successor: 4)
        #expect(try #require(AgencyEnding(from: ended, to: other)).agency.successor == .init(4))
    }

    @Test func itsWorkGoesToTheSuccessorElseToWhoServesAbove() throws {
        let unit = agency(3, below: 2)
        let all = [agency(1, below: nil), agency(2, below: 1), unit, agency(4, below: 2), agency(5, below: 3)]
        let now = Date(timeIntervalSince1970: 1_772_400_000)
        func receiver(_ after: Agency, staffed: Set<Int64>) throws -> Int64 {
            let ending = try #require(AgencyEnding(from: unit, to: after))
            return ending.receiver(under: try rules(all, staffed: staffed), at: now).rawValue
        }
        let named = unit.with(endsOn: date("2026-03-31"), successor: .init(4), parent: .init(2))
        let alone = unit.with(endsOn: date("2026-03-31"), successor: nil, parent: .init(2))

        #expect(try receiver(named, staffed: [1, 2, 3, 4]) == 4)
        #expect(try receiver(named, staffed: [1, 2, 3]) == 2)
        #expect(try receiver(alone, staffed: [1, 2, 3, 4]) == 2)
        #expect(try receiver(alone, staffed: [1, 3, 4]) == 1)
        #expect(try #require(AgencyEnding(from: unit, to: named)).left(in: AgencyTree(all)).map(\.id) == [.init(5)])
    }
}

private func date(_ iso: String) -> CivilDate { known(CivilDate(iso: iso)) }
