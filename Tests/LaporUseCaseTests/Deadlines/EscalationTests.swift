// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct EscalationTests {
    /// Each limit that passes goes up once, one step further each time.
    @Test(arguments: TestDatabase.engines)
    func whatIsOverdueGoesUpOnceForEachLimit(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        #expect(try await RunTimers(lapor.ports)() == 0)
        lapor.advance(days: 60)

        while try await RunTimers(lapor.ports)() > 0 {}

        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: city)
        let over = view.timeline.compactMap { entry -> Deadline.Kind? in
            if case .escalated(_, let over, _) = entry.event { over } else { nil }
        }
        #expect(over == [.verification, .resolution])
        #expect(view.escalatedTo != nil && view.agency.slug == "kota-surabaya")
    }

    /// A reporter who never completes a report has withdrawn it (UU 25/2009, Pasal 44), and is told.
    @Test(arguments: TestDatabase.engines)
    func whatIsNeverCompletedLapses(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit {
            ($0.agency, $0.reporterEmail) = ("kota-surabaya", "warga@example.id")
        }
        try await lapor.act(.defer, on: receipt.trackingID, by: city) { $0.text = "Di jalan apa?" }
        lapor.advance(days: 20)
        #expect(try await RunTimers(lapor.ports)() == 0)
        lapor.advance(days: 60)

        #expect(try await RunTimers(lapor.ports)() == 1)

        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: .holder(of: receipt))
        #expect(view.state == .archived)
        try await lapor.act(.restore, on: receipt.trackingID, by: city) { $0.text = "Pelapor menelepon." }
        #expect(try await ReadReport(lapor.ports)(receipt.trackingID, for: city).state == .submitted)
    }
}
