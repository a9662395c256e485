// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// Who names no region is asked about the one that their words or their position tell; nobody is asked about an invention.
@Suite struct ReadPlaceTests {
    private func draft(_ body: String, _ change: (inout ReportDraft) -> Void = { _ in }) -> ReportDraft {
        var draft = ReportDraft()
        (draft.classification, draft.title, draft.body) = ("complaint", "Lampu mati", body)
        change(&draft)
        return draft
    }

    private func proposal(_ draft: ReportDraft, _ lapor: TestLapor) async throws -> ReadPlace.Proposal? {
        try await ReadPlace(lapor.ports)(draft, try await CheckDraft(lapor.ports)(draft, by: .reporter))
    }

    private func bringInOutlines(_ lapor: TestLapor) async throws {
        let shape = #"{"type":"Polygon","coordinates":[[[112.6,-7.4],[112.9,-7.4],[112.9,-7.1],[112.6,-7.4]]]}"#
        let features = ["35", "35.78"].map {
            #"{"type":"Feature","properties":{"kode":"\#($0)"},"geometry":\#(shape)}"#
        }
        let text = #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
        _ = try await ImportBoundaries(lapor.ports)(try BoundaryFile(Data(text.utf8)))
    }

    @Test func whatTheWordsNameIsProposed() async throws {
        let lapor = try await TestLapor.make()
        let named = try await proposal(draft("Gelap di kel. Kedungdoro, Tegalsari, Surabaya."), lapor)
        #expect(named?.regions == ["35.78.05.1003"] && named?.reason == .words)
        let addressed = try await proposal(draft("Gelap.") { $0.address = "Jl. Contoh 1, Kota Surabaya" }, lapor)
        #expect(addressed?.regions == ["35.78"])
        try await lapor.staff("kota-surabaya")
        // To a city that was chosen a village need not say more.
        let home = try await proposal(draft("Kedungdoro gelap.") { $0.agency = "kota-surabaya" }, lapor)
        #expect(home?.regions == ["35.78.05.1003"])
        #expect(try await proposal(draft("Kedungdoro gelap."), lapor) == nil)
    }

    @Test func nothingIsProposedWhereNobodyNamedAPlaceOrSomebodyChoseOne() async throws {
        let lapor = try await TestLapor.make()
        #expect(try await proposal(draft("Sudah tiga malam gelap sekali."), lapor) == nil)
        #expect(try await proposal(draft("Di Kota Surabaya gelap.") { $0.regionCode = "35" }, lapor) == nil)
        // A province helps nobody to find who is competent.
        #expect(try await proposal(draft("Di Jawa Timur gelap."), lapor) == nil)
    }

    @Test(arguments: TestDatabase.engines)
    func aPositionTellsItsRegionWhereOutlinesAreKnown(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let inside = draft("Gelap.") { ($0.latitude, $0.longitude) = (-7.35, 112.8) }
        #expect(try await proposal(inside, lapor) == nil)
        try await bringInOutlines(lapor)

        let found = try await proposal(inside, lapor)
        #expect(found?.regions == ["35.78"] && found?.reason == .position)
        let deeper = draft("Gelap di Kecamatan Tegalsari.") { ($0.latitude, $0.longitude) = (-7.35, 112.8) }
        #expect(try await proposal(deeper, lapor)?.regions == ["35.78.05"])
        let outside = draft("Gelap.") { ($0.latitude, $0.longitude) = (-7.15, 112.65) }
        #expect(try await proposal(outside, lapor) == nil)
    }

    @Test func whoeverVerifiesIsToldWhereItSeemsToBe() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { ($0.agency, $0.body) = ("kota-surabaya", "Tegalsari gelap.") }.trackingID
        let view = try await ReadReport(lapor.ports)(id, for: .officer(city))
        #expect(try await ReadPlace(lapor.ports)(view, for: city)?.regions == ["35.78.05"])

        try await lapor.act(.verify, on: id, by: .officer(city)) { $0.region = "35.78" }
        let verified = try await ReadReport(lapor.ports)(id, for: .officer(city))
        #expect(try await ReadPlace(lapor.ports)(verified, for: city) == nil)
    }
}
