// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// Whoever ends sends its reports on at once: that is not done by a slip of the finger.
@Suite struct AgencyEndTests {
    @Test func aPageEndsNoAgencyInThePast() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        func end(_ day: String) async throws {
            let row = try await ReadDirectoryRow(lapor.ports).agency(try await lapor.agency("dinas-pupr-surabaya"))
            let fields = row.fields.merging(["valid_until": day]) { _, new in new }
            _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK 9", ifAt: row.mark, by: admin)
        }

        await #expect(throws: Refusal.invalid([FieldProblem("valid_until", .inThePast)])) {
            try await end("2020-01-01")
        }
        #expect(try await lapor.agency("dinas-pupr-surabaya").endsOn == nil)
        try await end("2030-12-31")
        #expect(try await lapor.agency("dinas-pupr-surabaya").endsOn?.iso == "2030-12-31")
    }

    private func change(
        _ lapor: TestLapor,
        _ fields: [String: String],
        of slug: String = "dinas-pupr-surabaya"
    ) async throws -> [String: String] {
        let agency = try await lapor.agency(slug)
        return try await ReadDirectoryRow(lapor.ports).agency(agency).fields.merging(fields) { _, new in new }
    }

    @Test(arguments: TestDatabase.engines)
    func whatAnEndMovesIsForeseenAndMoves(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        try await lapor.staff("dinas-pupr-surabaya", "dishub-surabaya")
        for _ in 0..<3 {
            let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
            try await lapor.act(.verify, on: receipt.trackingID, by: .officer(city)) {
                $0.agency = "dinas-pupr-surabaya"
            }
        }
        let works = try await lapor.agency("dinas-pupr-surabaya")
        let foresee = ForeseeEnding(lapor.ports)
        let fields = try await change(
            lapor,
            ["valid_until": "2026-03-03", "successor": "Dinas Perhubungan Kota Surabaya"]
        )
        let before = try await ReadDirectoryRow(lapor.ports).agency(works)

        let foreseen = try #require(try await foresee(fields, of: works, for: city))

        let transport = try await lapor.agency("dishub-surabaya")
        #expect(foreseen.reports == 3 && !foreseen.hasMore && foreseen.officers == 1 && !foreseen.isQuiet)
        #expect(foreseen.successor == transport.id && foreseen.receiver == transport.id)
        #expect(try await lapor.agency("dinas-pupr-surabaya") == works)
        _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK 9", ifAt: before.mark, by: city)
        lapor.advance(days: 2)
        #expect(try await FollowAgencies(lapor.ports)() == foreseen.reports)
        let ended = try await lapor.agency("dinas-pupr-surabaya")
        #expect(try await foresee(fields, of: ended, for: city) == nil)
        // Undoing brings the agency back, and none of its reports.
        let log = try #require(try await ListChanges(lapor.ports)(for: city).changes.first)
        #expect(try await UndoChange(lapor.ports).foreseen(log, for: city) == nil)
        try await UndoChange(lapor.ports)(log.id, because: "keliru", by: city)
        let again = try await lapor.agency("dinas-pupr-surabaya")
        #expect(try #require(try await foresee(fields, of: again, for: city)).reports == 0)
    }

    /// What an officer may not see is not told by a number either (design.md 3, rule 7).
    @Test(arguments: TestDatabase.engines)
    func nothingIsCountedThatMayNotBeSeen(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        let runner = try await lapor.officer(.operator, at: "nasional")
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        for visibility in ["public", "confidential"] {
            _ = try await lapor.submit {
                ($0.agency, $0.visibility) = ("kota-surabaya", visibility)
                if visibility == "confidential" { $0.reporterName = "Siti" }
            }
        }
        try await lapor.database.write { tx in
            let surabaya = "kota-surabaya"
            _ = try tx.run([
                """
                UPDATE report SET desk_id = (SELECT id FROM agency WHERE slug = \(surabaya)),
                  desk_government_id = (SELECT id FROM agency WHERE slug = \(surabaya))
                """
            ])
        }
        let agency = try await lapor.agency("kota-surabaya")
        let fields = try await ReadDirectoryRow(lapor.ports).agency(agency).fields
            .merging(["valid_until": "2030-12-31"]) { _, new in new }
        let foresee = ForeseeEnding(lapor.ports)

        #expect(try #require(try await foresee(fields, of: agency, for: nation)).reports == 2)
        let seen = try #require(try await foresee(fields, of: agency, for: runner))
        #expect(seen.reports == 1 && seen.officers == nil && seen.units > 0)
        // Of officers that one may not see, nobody says that there are none.
        let unit = try await lapor.agency("dishub-surabaya")
        let bare = try await change(lapor, ["valid_until": "2030-12-31"], of: "dishub-surabaya")
        let unseen = try #require(try await foresee(bare, of: unit, for: runner))
        #expect(unseen.reports == 0 && unseen.units == 0 && unseen.officers == nil && !unseen.isQuiet)
        #expect(try #require(try await foresee(bare, of: unit, for: nation)).isQuiet)
        let other = try await lapor.officer(.agencyAdmin, at: "kota-malang")
        await #expect(throws: Refusal.notAdministrator) { try await foresee(fields, of: agency, for: other) }
        try await lapor.database.write { _ = try $0.run(["UPDATE report SET is_oversight = 1"]) }
        #expect(try #require(try await foresee(fields, of: agency, for: nation)).reports == 0)
        #expect(try #require(try await foresee(fields, of: agency, for: city)).reports == 0)
    }

    @Test func whatCannotBeAboveItIsForeseenAsIfItStayed() async throws {
        let lapor = try await TestLapor.make()
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        let agency = try await lapor.agency("kota-surabaya")
        for parent in ["dishub-surabaya", "kota-surabaya", "tidak-ada", ""] {
            let fields = ["valid_until": "2030-12-31", "parent": parent]
            let foreseen = try #require(try await ForeseeEnding(lapor.ports)(fields, of: agency, for: nation))
            #expect(foreseen.receiver != agency.id)
        }
    }
}
