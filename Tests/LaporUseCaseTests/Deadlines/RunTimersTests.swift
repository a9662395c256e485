// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct RunTimersTests {
    private func answered(_ lapor: TestLapor) async throws -> Receipt {
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit()
        try await lapor.act(.verify, on: receipt.trackingID, by: national)
        try await lapor.act(.disposition, on: receipt.trackingID, by: national) { $0.agency = "kota-surabaya" }
        try await lapor.act(.finalAnswer, on: receipt.trackingID, by: city) { $0.text = "Selesai." }
        return receipt
    }

    /// The stored date is only an index: when it is wrong, the clock has the last word, and it is set right.
    @Test(arguments: TestDatabase.engines)
    func aTimerThatIsTooEarlyClosesNothingAndIsSetRight(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let receipt = try await answered(lapor)
        let right = try await timer(lapor)
        try await lapor.database.write { _ = try $0.run(["UPDATE report SET timer_at = 1"]) }

        #expect(try await RunTimers(lapor.ports)() == 0)

        #expect(try await timer(lapor) == right)
        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: .holder(of: receipt))
        #expect(view.state == .awaitingReporter)
    }

    /// A report that cannot be read holds up no other, and whoever runs the timers hears of it.
    @Test(arguments: TestDatabase.engines)
    func aBrokenReportHoldsUpNoOther(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        _ = try await answered(lapor)
        let breaking: Query = "UPDATE event SET type = 'nonsense' WHERE type = 'verified'"
        try await lapor.database.write { _ = try $0.run([breaking]) }
        let receipt = try await answered(lapor)
        lapor.advance(days: 20)

        await #expect(throws: (any Error).self) { try await RunTimers(lapor.ports)(limit: 1) }
        #expect(try await RunTimers(lapor.ports)(limit: 1) == 1)

        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: .holder(of: receipt))
        #expect(view.state == .closed)
    }

    @Test(arguments: TestDatabase.engines)
    func anArbitrationLapsesToItsArbiter(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let works = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya"))
        let receipt = try await lapor.submit()
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: national)
        try await lapor.act(.disposition, on: id, by: national) { $0.agency = "kota-surabaya" }
        try await lapor.act(.forward, on: id, by: city) { $0.agency = "dinas-pupr-surabaya" }
        try await lapor.act(.giveBack, on: id, by: works) { $0.text = "Bukan wewenang kami." }

        lapor.advance(days: 1)
        #expect(try await RunTimers(lapor.ports)() == 0)
        lapor.advance(days: 2)
        #expect(try await RunTimers(lapor.ports)() == 1)
        #expect(try await RunTimers(lapor.ports)() == 0)

        let view = try await ReadReport(lapor.ports)(id, for: .holder(of: receipt))
        #expect(view.agency.slug == "kota-surabaya" && view.state == .inArbitration)
    }

    private func timer(_ lapor: TestLapor) async throws -> Int64? {
        try await lapor.database.read { try $0.first("SELECT timer_at FROM report") { try $0.number(0) } }
    }
}
