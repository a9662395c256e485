// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct DirectoryTests {
    /// Ends the roads unit of Surabaya the day before the tests begin.
    private func ended() async throws -> TestLapor {
        let lapor = try await TestLapor.make()
        let file = DirectoryFile(header: ["slug", "valid_until"], rows: [["dinas-pupr-surabaya", "2026-03-01"]])
        _ = try await ImportDirectory(lapor.ports)(.agency, file, by: "operator:test")
        return lapor
    }

    @Test func whoHasEndedIsFoundOnlyWhenAskedFor() async throws {
        let lapor = try await ended()
        let find = FindAgencies(lapor.ports)
        #expect(try await find("dinas pupr").map(\.slug) == ["dinas-pupr-malang"])
        #expect(try await find("dinas pupr", withEnded: true).count == 2)
        let city = try await lapor.agency("kota-surabaya").id
        #expect(try await find.units(of: city, limit: 10).units.map(\.slug) == ["dishub-surabaya"])
        #expect(try await find.units(of: city, limit: 10, withEnded: true).units.count == 2)
        #expect(try await find.one("dinas-pupr-surabaya").endsOn != nil)
    }

    @Test func aReportGoesByNameOnlyToWhoIsInForce() async throws {
        let lapor = try await ended()
        await #expect(throws: Refusal.invalid([FieldProblem("agency_id", .doesNotExist)])) {
            try await lapor.submit { $0.agency = "Dinas PUPR Kota Surabaya" }
        }
    }

    @Test func unitsAndFindsComeInPages() async throws {
        let lapor = try await TestLapor.make()
        let find = FindAgencies(lapor.ports)
        let root = try await lapor.agency("nasional").id
        let first = try await find.units(of: root, limit: 2)
        #expect(first.hasMore)
        let second = try await find.units(of: root, after: first.units.last?.id, limit: 2)
        #expect(!second.hasMore)
        #expect(
            (first.units + second.units).map(\.slug) == [
                "kementerian-sosial", "provinsi-jawa-timur", "provinsi-papua",
            ]
        )
        let all = try await find("kota", limit: 100)
        let some = try await find("kota", limit: 2)
        let rest = try await find("kota", limit: 100, after: some.last?.id)
        #expect((some + rest).map(\.id) == all.map(\.id))
    }

    @Test(arguments: [
        ("35.78.05.1003", nil), ("35.78.05", nil), ("35.78.05.1004", FieldProblem.Code.doesNotExist),
        ("35.78.5", .malformed), ("35.79", .doesNotExist),
    ])
    func aPlaceIsKnownDownToTheVillage(code: String, problem: FieldProblem.Code?) async throws {
        let lapor = try await TestLapor.make()
        do {
            _ = try await lapor.submit { $0.regionCode = code }
            #expect(problem == nil)
        } catch let refusal as Refusal {
            #expect(problem != nil)
            #expect(refusal == .invalid([FieldProblem("location.region_code", problem ?? .unknown)]))
        }
    }

    @Test func itIsReadAgainOnlyWhenItHasChanged() async throws {
        let lapor = try await TestLapor.make()
        let other = DirectoryCache(lapor.database, staleness: .zero)
        let before = try await other.current()
        let same = try await other.current()
        #expect(before.regions === same.regions)
        #expect(before.version == same.version)

        _ = try await AddAgency(lapor.ports)(slug: "upt-baru", name: "UPT Baru", parent: "kota-malang")

        let after = try await other.current()
        #expect(after.agencies[slug: "upt-baru"] != nil)
        #expect(after.version > before.version)
        // Places are not read again for a change of agencies.
        #expect(after.regions === before.regions)
        let file = DirectoryFile(header: ["code", "name"], rows: [["35.78", "Kota Pahlawan"]])
        _ = try await ImportDirectory(lapor.ports)(.region, file, by: "operator:test")
        #expect(try await other.current().regions["35.78"]?.name == "Kota Pahlawan")
    }

    @Test func whoWasAddedByHandIsInTheLog() async throws {
        let lapor = try await TestLapor.make()
        _ = try await AddAgency(lapor.ports)(slug: "upt-baru", name: "UPT Baru", parent: "kota-malang")
        let log = try await lapor.database.read {
            try DirectoryChangeStore($0).history(of: .agency, "upt-baru", limit: 5)
        }
        #expect(log.count == 1)
        #expect(log.first?.before == nil)
        #expect(log.first?.after.contains(#""parent":"kota-malang""#) == true)
    }
}
