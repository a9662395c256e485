// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What comes more than usual of one topic from one district is shown to who verifies at the top of its government.
@Suite struct FindBurstsTests {
    @Test(arguments: TestDatabase.engines)
    func whatIsMoreThanEverIsShown(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let other = try await lapor.officer(.agencyAdmin, at: "kota-malang")
        func submit(_ topic: String, _ change: (inout ReportDraft) -> Void = { _ in }) async throws {
            _ = try await lapor.submit {
                ($0.agency, $0.place, $0.category) = ("kota-surabaya", "35.78.05.1003", topic)
                change(&$0)
            }
        }
        for _ in 0..<26 {
            try await submit("street_lighting")
            lapor.advance(days: 1)
        }
        let bursts = FindBursts(lapor.ports)
        #expect(try await bursts(for: city).isEmpty)
        for _ in 0..<8 { try await submit("street_lighting") }
        for _ in 0..<9 { try await submit("roads") { $0.visibility = "confidential" } }

        let found = try await bursts(for: city)
        #expect(found.map(\.region) == ["35.78.05"] && found.first?.burst.count == 8)
        #expect(try await bursts(for: other).isEmpty)
    }
}
