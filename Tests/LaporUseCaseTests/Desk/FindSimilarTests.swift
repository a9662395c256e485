// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What could be the same is found by its words, its place, or its reporter; never for who may not know.
@Suite struct FindSimilarTests {
    @Test(arguments: TestDatabase.engines)
    func findsTheSameMatterAndTheSamePerson(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let approver = try await lapor.officer(.approver, at: "kota-surabaya")
        func submit(_ title: String, _ email: String?, isAnonymous: Bool = false) async throws -> TrackingID {
            try await lapor.submit {
                ($0.agency, $0.title, $0.reporterEmail) = ("kota-surabaya", title, email)
                $0.body = title
                $0.isAnonymous = isAnonymous
            }.trackingID
        }
        let own = try await submit("Lampu jalan mati", "siti@example.id")
        let words = try await submit("Lampu jalan depan pasar mati", "budi@example.id")
        let person = try await submit("Sampah menumpuk", "siti@example.id")
        _ = try await submit("Air kotor", "siti@example.id", isAnonymous: true)
        _ = try await submit("Trotoar rusak", "ani@example.id")
        try await lapor.index()
        let similar = FindSimilar(lapor.ports)

        let view = try await ReadReport(lapor.ports)(own, for: .officer(city))
        let found = try await similar(view, for: city)
        #expect(Set(found.map(\.line.trackingID)) == [words, person])
        #expect(found.first { $0.line.trackingID == words }?.reasons == [.words])
        #expect(found.first { $0.line.trackingID == person }?.reasons == [.reporter])
        // Who reads no names is not told whose it is.
        let blind = try await ReadReport(lapor.ports)(own, for: .officer(approver))
        #expect(try await similar(blind, for: approver).map(\.line.trackingID) == [words])
    }
}
