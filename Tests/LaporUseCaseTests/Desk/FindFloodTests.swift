// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// The same words sent again and again are counted, as far as the officer may see them; a few, or told anew, are none.
@Suite struct FindFloodTests {
    private static let words =
        "Kami menolak gudang di tengah permukiman karena truknya mengganggu anak sekolah setiap pagi."

    @Test(arguments: TestDatabase.engines)
    func countsWhatIsNearlyTheSameWithinADay(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let approver = try await lapor.officer(.approver, at: "kota-surabaya")
        func submit(
            _ body: String,
            _ email: String,
            _ change: (inout ReportDraft) -> Void = { _ in }
        ) async throws
            -> TrackingID
        {
            try await lapor.submit {
                ($0.agency, $0.title, $0.body) = ("kota-surabaya", "Tolak gudang", body)
                $0.reporterEmail = email
                change(&$0)
            }.trackingID
        }
        func flood(_ id: TrackingID, _ officer: Officer) async throws -> FindFlood.Flood? {
            let view = try await ReadReport(lapor.ports)(id, for: .officer(officer))
            return try await FindFlood(lapor.ports)(view, for: officer)
        }
        _ = try await submit(Self.words, "lama@example.id")
        lapor.advance(days: 3)
        let own = try await submit(Self.words, "satu@example.id")
        _ = try await submit(Self.words + " Terima kasih.", "satu@example.id")
        _ = try await submit(Self.words.uppercased(), "dua@example.id")
        #expect(try await flood(own, city) == nil)
        _ = try await submit("Gudang itu jangan dibangun di sini, jalan kami macet.", "tiga@example.id")
        _ = try await submit(Self.words, "empat@example.id") { $0.visibility = "confidential" }
        _ = try await submit(Self.words + " Mohon.", "satu@example.id")
        #expect(try await flood(own, city)?.byTheReporter == 2)
        let all = try #require(try await flood(own, city))
        #expect(all.count == 4 && !all.isMore)
        // Who reads no names is not told whose they are.
        let view = try await ReadReport(lapor.ports)(own, for: .officer(approver))
        #expect(try await FindFlood(lapor.ports)(view, for: approver)?.byTheReporter ?? 0 == 0)
    }
}
