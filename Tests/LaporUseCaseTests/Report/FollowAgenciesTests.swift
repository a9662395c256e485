// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// design.md 3, rule 3: an agency without an active officer never holds a report.
@Suite struct FollowAgenciesTests {
    @Test(arguments: TestDatabase.engines)
    func anOfficersLeavingStrandsNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let works = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        try await lapor.act(.verify, on: receipt.trackingID, by: city) { $0.agency = "dinas-pupr-surabaya" }
        #expect(try await FollowAgencies(lapor.ports)() == 0)

        try await ManageOfficers(lapor.ports).disable(works.email)

        #expect(try await FollowAgencies(lapor.ports)() == 1)
        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: city)
        #expect(view.agency.slug == "kota-surabaya" && view.state == .dispositioned)
        #expect(view.heldFor == (try await lapor.agency("dinas-pupr-surabaya").id))
        #expect(try await FollowAgencies(lapor.ports)() == 0)
    }

    @Test(arguments: TestDatabase.engines)
    func theParentHoldsWhatIsMeantForAUnitWithoutAnOfficer(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "dishub-surabaya" }

        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: city)

        #expect(view.agency.slug == "kota-surabaya")
        #expect(view.heldFor == (try await lapor.agency("dishub-surabaya").id))
        try await lapor.act(.recordLetter, on: receipt.trackingID, by: city) {
            ($0.kind, $0.text) = ("sent", "B/12/2026: mohon jawaban")
        }
    }

    /// One report that cannot be read holds up nobody else's, and whoever runs this hears of it.
    @Test(arguments: TestDatabase.engines)
    func aBrokenReportHoldsUpNoOther(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let works = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        for _ in 0..<3 {
            let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
            try await lapor.act(.verify, on: receipt.trackingID, by: city) { $0.agency = "dinas-pupr-surabaya" }
        }
        try await ManageOfficers(lapor.ports).disable(works.email)
        try await lapor.database.write {
            _ = try $0.run(["DELETE FROM event WHERE seq = 2 AND report_id = (SELECT min(id) FROM report)"])
        }

        await #expect(throws: (any Error).self) { try await FollowAgencies(lapor.ports)() }

        let parent = try await lapor.agency("kota-surabaya").id
        let moved = try await lapor.database.read {
            try $0.first("SELECT count(*) FROM report WHERE agency_id = \(parent.rawValue)") { try $0.number(0) }
        }
        #expect(moved == 2)
    }
}
