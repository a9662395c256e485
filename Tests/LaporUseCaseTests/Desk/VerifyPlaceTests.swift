// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

/// What is asked of whoever verifies is asked of everybody, by whatever door they come; and a place put right counts.
@Suite struct VerifyPlaceTests {
    @Test(arguments: TestDatabase.engines)
    func aPlaceThatWasPutRightIsFoundAndCountedThere(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID

        try await lapor.act(.verify, on: id, by: .officer(city)) { $0.region = "Kota Surabaya" }
        try await lapor.index()

        var filter = ListInbox.Filter()
        filter.region = RegionCode("35.78")
        #expect(try await ListInbox(lapor.ports)(filter, for: city).lines.map(\.trackingID) == [id])
        var published = ListPublishedReports.Filter()
        published.region = "35.78"
        #expect(try await ListPublishedReports(lapor.ports)(published).lines.map(\.trackingID) == [id])
        let figures = try await lapor.database.read { try FigureStore($0).all() }
        #expect(figures.contains { $0.key.breakdown == .province && $0.key.value == "35" && $0.value == 1 })
        let view = try await ReadReport(lapor.ports)(id, for: .officer(city))
        #expect(view.timeline.contains { $0.event == .placed(region: "35.78") })
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    @Test func aPlaceThatCouldBeSeveralIsAskedAbout() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID

        await #expect(throws: Refusal.self) {
            try await lapor.act(.verify, on: id, by: .officer(city)) { $0.region = "entah di mana" }
        }
    }

    @Test func whatTellsWhoSomebodyIsIsReadFirstByEveryDoor() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        func submit() async throws -> TrackingID {
            try await lapor.submit {
                ($0.agency, $0.body) = ("kota-surabaya", "Hubungi saya di 0812 3456 7890.")
            }.trackingID
        }
        let id = try await submit()
        let unread = Refusal.invalid([FieldProblem("sure", .required)])
        await #expect(throws: unread) {
            try await lapor.act(.verify, on: id, by: city) { $0.publicTitle = "Telepon 0812 3456 7890" }
        }
        // What nobody else will read may hold it; what was taken out is gone; and whoever has read it says so.
        try await lapor.act(.verify, on: id, by: city) { $0.protection = "violence" }
        try await lapor.act(.verify, on: try await submit(), by: city) { $0.publicBody = "Hubungi saya." }
        try await lapor.act(.verify, on: try await submit(), by: city) {
            ($0.publicBody, $0.isRead) = ("Hubungi kami di 0812 3456 7890.", true)
        }
    }
}
