// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What could be the same is found by its words, its place, or its reporter; never for who may not know.
@Suite struct FindSimilarTests {
    /// While it waits for the nation to say whose it is, others may hold the same already.
    @Test(arguments: TestDatabase.engines)
    func looksWhereItIsAboutBeforeAnybodyHasIt(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        _ = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        func submit(_ title: String, to agency: String?, in region: String?) async throws -> TrackingID {
            try await lapor.submit {
                ($0.agency, $0.title, $0.body, $0.regionCode) = (agency, title, title, region)
            }.trackingID
        }
        let held = try await submit("Lampu jalan depan pasar mati", to: "kota-surabaya", in: "35.78")
        let far = try await submit("Lampu jalan depan pasar padam mati", to: "kota-malang", in: nil)
        let unheld = try await submit("Lampu jalan pasar mati", to: nil, in: "35.78")
        let nowhere = try await submit("Lampu jalan mati", to: nil, in: nil)
        try await lapor.index()

        let view = try await ReadReport(lapor.ports)(unheld, for: .officer(nation))
        let found = try await Set(FindSimilar(lapor.ports)(view, for: nation).map(\.line.trackingID))
        #expect(found.contains(held) && !found.contains(far))
        let other = try await ReadReport(lapor.ports)(nowhere, for: .officer(nation))
        let anywhere = try await Set(FindSimilar(lapor.ports)(other, for: nation).map(\.line.trackingID))
        #expect(anywhere.isSuperset(of: [held, far, unheld]))
    }

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
        let reasons = try #require(found.first { $0.line.trackingID == words }?.reasons)
        #expect(reasons.contains { if case .words(let words) = $0 { words.contains("lampu") } else { false } })
        #expect(!reasons.contains(.reporter))
        #expect(found.first { $0.line.trackingID == person }?.reasons == [.reporter])
        // Who reads no names is not told whose it is.
        let blind = try await ReadReport(lapor.ports)(own, for: .officer(approver))
        #expect(try await similar(blind, for: approver).map(\.line.trackingID) == [words])
    }

    /// Told in other words, in other places of the text; and neither another street nor another matter in the same one.
    @Test(arguments: TestDatabase.engines)
    func findsTheSameMatterInOtherWords(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        func submit(_ title: String, _ body: String) async throws -> TrackingID {
            try await lapor.submit {
                ($0.agency, $0.title, $0.body, $0.reporterEmail) = ("kota-surabaya", title, body, nil)
            }.trackingID
        }
        let own = try await submit("Lampu padam", "Penerangan di Jalan Sadewa depan pasar mati sejak seminggu.")
        let same = try await submit("Tolong min", "pju jln sadewa dpn pasar padam dr minggu lalu, gelap")
        _ = try await submit("Lampu padam", "Penerangan di Jalan Nakula depan terminal mati sejak seminggu.")
        _ = try await submit("Sampah", "Sampah di Jalan Sadewa menumpuk dan berbau busuk, belum diangkut.")
        try await lapor.index()

        let view = try await ReadReport(lapor.ports)(own, for: .officer(city))
        let found = try await FindSimilar(lapor.ports)(view, for: city)
        #expect(found.first?.line.trackingID == same)
        #expect(found.count == 1, "\(found.map { ($0.line.title, $0.reasons) })")
        let reasons = try #require(found.first?.reasons)
        #expect(reasons.contains { if case .words(let words) = $0 { words.first == "sadewa" } else { false } })
        #expect(reasons.contains(.days(0)))
    }
}
